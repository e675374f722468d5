# The shell: tray icon, system dialogs and the command line.

desktop-title = Визитка

desktop-tray-open = Открыть «Визитку»
desktop-tray-new-meeting = Новая встреча…
desktop-tray-quit = Завершить работу
desktop-tray-tooltip =
    { $count ->
        [0] Визитка
        [one] Визитка: { $count } напоминание ждёт
        [few] Визитка: { $count } напоминания ждут
       *[many] Визитка: { $count } напоминаний ждут
    }

desktop-minimised = Визитка свёрнута и напоминать не перестанет. Завершить работу: Ctrl+Q.

desktop-pick-csv = Выберите файл со списком
desktop-pick-base = Выберите базу
desktop-pick-any = Выберите файл
desktop-save = Сохранить как
desktop-kind-csv = Таблицы CSV
desktop-kind-base = Базы «Визитки»
desktop-kind-any = Все файлы

desktop-help =
    Визитка: дневник и база клиентов для одного человека.

    Как запустить: vizitka [КЛЮЧИ] [ФАЙЛ]

      ФАЙЛ             предложить этот файл для загрузки (CSV)
      --base ФАЙЛ      открыть другую базу
      --today          показать сегодняшний день
      --new-meeting    начать новую встречу
      --new-contact    завести нового клиента
      --new-task       записать новое дело
      --hidden         запустить без окна, значком в панели
      -h, --help       показать эту справку
      -V, --version    показать номер версии

    Те же команды без окна выполняет vizitka-cli.
desktop-unknown-option = Ключ { $option } неизвестен или указан без файла. Справка: vizitka --help
desktop-no-window = Не удалось открыть окно: { $detail }
