# The shell: tray icon, system dialogs and the command line.

desktop-title = Візитка

desktop-tray-open = Відкрити «Візитку»
desktop-tray-new-meeting = Нова зустріч…
desktop-tray-quit = Завершити роботу
desktop-tray-tooltip =
    { $count ->
        [0] Візитка
        [one] Візитка: { $count } нагадування чекає
        [few] Візитка: { $count } нагадування чекають
       *[many] Візитка: { $count } нагадувань чекають
    }

desktop-minimised = Візитку згорнуто, нагадування й далі приходитимуть. Завершити роботу: Ctrl+Q.

desktop-pick-csv = Виберіть файл зі списком
desktop-pick-base = Виберіть базу
desktop-pick-any = Виберіть файл
desktop-save = Зберегти як
desktop-kind-csv = Таблиці CSV
desktop-kind-base = Бази «Візитки»
desktop-kind-any = Усі файли

desktop-help =
    Візитка: щоденник і база клієнтів для однієї людини.

    Як запустити: vizitka [КЛЮЧІ] [ФАЙЛ]

      ФАЙЛ             запропонувати цей файл для завантаження (CSV)
      --base ФАЙЛ      відкрити іншу базу
      --today          показати сьогоднішній день
      --new-meeting    почати нову зустріч
      --new-contact    додати нового клієнта
      --new-task       записати нову справу
      --hidden         запустити без вікна, значком на панелі
      -h, --help       показати цю довідку
      -V, --version    показати номер версії

    Ті самі команди без вікна виконує vizitka-cli.
desktop-unknown-option = Ключ { $option } невідомий або вказаний без файлу. Довідка: vizitka --help
desktop-no-window = Не вдалося відкрити вікно: { $detail }
