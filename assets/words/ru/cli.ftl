# The terminal. Help: cli-about-<errand>, cli-arg-<argument> or cli-arg-<errand>-<argument>,
# cli-value-<what> (a placeholder in the usage line). $name is what was typed or who was found.
cli-about = Визитка в терминале: те же клиенты, встречи и дела, что и в окне.
cli-about-today = Что сегодня: встречи, незакрытое, дела, дни рождения, напоминания
cli-about-find = Найти по имени, телефону, компании, метке или словам из записей
cli-about-card = Карточка клиента и его история
cli-about-add = Записать нового клиента
cli-about-log = Записать, что было, и сразу назначить следующую встречу
cli-about-close = Закрыть встречу: чем кончилась и что дальше
cli-about-plan = Назначить встречу, звонок или визит
cli-about-remind = Записать дело с напоминанием
cli-about-birthdays = Ближайшие дни рождения
cli-about-meetings = Вопросы к дневнику: сколько было встреч и чем кончились
cli-about-import = Загрузить клиентов из таблицы CSV
cli-about-export = Выгрузить клиентов в таблицу CSV
cli-about-undo = Отменить последний шаг
cli-about-redo = Вернуть отменённый шаг
cli-about-history = Что делалось, начиная с последнего
cli-about-sample = Загрузить учебную базу или убрать её
cli-about-commands = Все команды программы: что только читает, что меняет
cli-about-call = Вызвать любую команду программы с запросом в JSON

cli-examples =
    Например:
      vizitka-cli add "Иванов Сергей Викторович" --phone "+7 916 123-45-67" --company "Ромашка"
      vizitka-cli log "Иванов С. В." "Обсудили цены" --outcome удачно --next "в пятницу в 14:00"
      vizitka-cli close "Иванов С. В." --outcome удачно
      vizitka-cli meetings --week -3
      vizitka-cli undo

    Дату пишите как удобно: «завтра в 10», «в пятницу после обеда», «28.11 в 14:00».
cli-heading-usage = Как писать
cli-heading-errands = Команды
cli-heading-arguments = Что указать
cli-heading-options = Можно добавить
cli-heading-global = Для любой команды

cli-value-options = ПАРАМЕТРЫ
cli-value-errand = КОМАНДА
cli-value-file = ФАЙЛ
cli-value-lang = ЯЗЫК
cli-value-wall = ВРЕМЯ
cli-value-name = ИМЯ
cli-value-number = НОМЕР
cli-value-query = ЧТО_ИСКАТЬ
cli-value-count = СКОЛЬКО
cli-value-text = ТЕКСТ
cli-value-address = АДРЕС
cli-value-day = ДАТА
cli-value-when = КОГДА
cli-value-kind = ВИД
cli-value-result = ИТОГ
cli-value-lead = ЗА_СКОЛЬКО
cli-value-step = ШАГ
cli-value-command = ИМЯ_КОМАНДЫ
cli-value-json = JSON
cli-value-shift = СДВИГ
cli-value-columns = СТОЛБЦЫ
cli-value-choice = ЧТО_ДЕЛАТЬ
cli-value-encoding = КОДИРОВКА
cli-value-delimiter = ЗНАК
cli-value-order = ПОРЯДОК

cli-arg-base = Файл базы; обычно та же база, что в окне
cli-arg-json = Ответ в JSON, для скриптов
cli-arg-lang = Язык: ru, uk или en; обычно язык системы
cli-arg-now = Считать, что сейчас это время, например 2026-11-21T10:00
cli-arg-help = Показать эту справку
cli-arg-version = Показать версию
cli-arg-query = Слова, которые ищем
cli-arg-limit = Сколько показать; обычно 20
cli-arg-name = Кто: имя или его часть, инициалы, телефон
cli-arg-who = Номер из списка, если имя подходит нескольким
cli-arg-add-name = Имя одной строкой: «Иванов Сергей Викторович», «Сергей (сантехник)»
cli-arg-call-name = Имя команды из списка vizitka-cli commands
cli-arg-request = Запрос в JSON; знак - читает его со стандартного входа
cli-arg-nickname = Прозвище
cli-arg-phone = Телефон; можно несколько раз
cli-arg-email = Эл. почта; можно несколько раз
cli-arg-telegram = Telegram; можно несколько раз
cli-arg-company = Компания
cli-arg-role = Должность
cli-arg-tag = Метка; можно несколько раз
cli-arg-import-tag = Метка для всех, кто загружен
cli-arg-source = Откуда узнали о нас
cli-arg-birthday = День рождения: 12.03.1980, 12 марта или только год
cli-arg-add-day-order = Что впереди в дне рождения вида 03/04/1975, если это месяц: month-first; обычно день, day-first
cli-arg-note = Заметка
cli-arg-step = Номер шага из vizitka-cli history; обычно последний
cli-arg-said = Что было, одной строкой
cli-arg-about = О чём, одной строкой
cli-arg-outcome = Чем кончилось: удачно, без результата, отказ (success, neutral, refusal), а для записи задним числом и сорвалось или отменено (fell-through, cancelled)
cli-arg-close-outcome = Чем кончилось: удачно, без результата, отказ, сорвалось, перенесено, отменено (success, neutral, refusal, fell-through, moved, cancelled)
cli-arg-last = Сколько последних записей показать; обычно 10
cli-arg-also = Кто ещё участвовал; можно несколько раз
cli-arg-kind = Что это: встреча, звонок, визит, сообщение, заметка (meeting, call, visit, message, note)
cli-arg-at = Когда: «вчера в 15», «завтра в 10»
cli-arg-remind-at = Когда: «завтра в 10», «в пятницу в 15» или «по понедельникам в 9»
cli-arg-log-at = Когда это было; обычно сейчас
cli-arg-when = Когда: «в пятницу в 14:00»
cli-arg-next = Когда следующая встреча: «в пятницу в 14:00»
cli-arg-next-kind = Что будет дальше; обычно то же, что было
cli-arg-place = Где
cli-arg-minutes = Сколько минут длится
cli-arg-offered = Что предложено
cli-arg-promised = Что обещано
cli-arg-reason = Почему отказ
cli-arg-remind = За сколько напомнить: 15m, 2h, 1d или no; обычно как в настройках
cli-arg-title = Что сделать
cli-arg-with = С кем или для кого
cli-arg-days = На сколько дней вперёд смотреть; обычно 30
cli-arg-week = Какая неделя: 0 эта, -1 прошлая, +1 следующая
cli-arg-month = Какой месяц: 0 этот, -1 прошлый, +1 следующий
cli-arg-led-to-next = Разговоры, после которых назначена ещё одна встреча
cli-arg-planned = Запланированное вперёд
cli-arg-meetings-with = Все встречи с человеком
cli-arg-result = Только с таким итогом: удачно, без результата, отказ, сорвалось, перенесено, отменено, не закрыто (success, neutral, refusal, fell-through, moved, cancelled, unclosed)
cli-arg-import-file = Таблица CSV
cli-arg-export-file = Куда записать таблицу CSV
cli-arg-dry-run = Только показать, что получится; ничего не менять
cli-arg-map = Что в каком столбце: "Тел=phone, 3=note"; столбец по заголовку или по номеру
cli-arg-duplicates = Кто уже в базе: skip не трогать, update дополнить, add записать ещё раз
cli-arg-encoding = Кодировка файла, если определилась неверно: utf-8, windows-1251, koi8-u, ibm866…
cli-arg-delimiter = Знак между столбцами, если определился неверно: ; , | или tab
cli-arg-no-header = В первой строке не заголовки, а клиент
cli-arg-day-order = Что впереди в датах вида 03/04/1975, если определилось неверно: day-first день, month-first месяц
cli-arg-unnamed = Что такое строки без имени, если определилось неверно: above продолжение строки над ними, alone отдельные клиенты
cli-arg-export-query = Выгрузить только тех, кого находит этот поиск
cli-arg-remove = Убрать учебную базу; ваши записи останутся, кроме записей о её людях

cli-usage-unknown = Параметра { $argument } здесь нет.
cli-usage-errand = Команды «{ $errand }» нет.
cli-usage-value = Для { $argument } не подходит «{ $value }».
cli-usage-missing = Не хватает: { $argument }.
cli-usage-conflict = { $argument } нельзя указать вместе с { $other }.
cli-usage-twice = Параметр { $argument } указан дважды, а нужен один раз.
cli-usage-unclear = Командная строка непонятна: { $argument }.
cli-usage-near = Может быть, { $allowed }?
cli-usage-fits = Подойдёт: { $allowed }.
cli-usage-see = Справка: vizitka-cli{ $errand } --help

cli-no-base = Базы здесь ещё нет. Её заведёт первая запись: vizitka-cli add, import или sample. { $path }
cli-no-such-command = Команды «{ $name }» нет. Список: vizitka-cli commands
cli-request-malformed = { $problem ->
    [request] Нужна запись в фигурных скобках, а не { $given }.
    [missing] В запросе не хватает поля { $field }.
    [unknown] Поля { $field } здесь нет. Бывают: { $allowed }.
    [no_fields] Поля { $field } здесь нет: этой команде ничего не нужно.
    [kind] В поле { $field } { $wanted ->
        [text] нужен текст
        [whole_number] нужно целое число
        [yes_or_no] нужно true или false
        [list] нужен список в квадратных скобках
       *[object] нужна запись в фигурных скобках
    }, а не { $given }.
    [word] В поле { $field } не бывает { $given }. Подходит: { $allowed }.
    [value] В поле { $field } не подходит «{ $given }».
   *[unclear] Поле { $field } заполнено не так, как нужно этой команде.
}
cli-not-json = { $problem ->
    [cut] Это не JSON: текст обрывается, не закончившись.
    [input] Запрос не прочитался: на входе должен быть текст в UTF-8.
   *[syntax] Это не JSON: ошибка в строке { $line }, знак { $column }.
}
cli-internal = Внутренний сбой. Записанное цело. Подробности: { $detail }
cli-nothing-changed = Менять нечего: всё уже так.
cli-nobody = По запросу «{ $name }» никто не нашёлся. Попробуйте одну фамилию, инициалы или часть телефона.
cli-several = «{ $name }» подходит нескольким. Повторите, добавив номер нужного, например --who { $who }.
cli-several-beside = «{ $name }» подходит нескольким. Повторите с номером нужного после имени, например «{ $name } { $who }».
cli-who-unknown = Среди тех, кому подходит «{ $name }», нет номера { $who }. Вот их номера:
cli-and-more = и ещё { $count }
cli-found-in-texts = В записях:
cli-nameless = Без имени
cli-name-company = { $name } ({ $company })
cli-archived = в архиве
cli-in-trash = в корзине
cli-doubles = Похоже, этот человек уже записан:
cli-double-by-phone = тот же телефон
cli-double-by-email = та же почта
cli-double-by-name = то же имя
cli-access-read = читает
cli-access-write = меняет
cli-undone = Шаг отменён: { $what }
cli-redone = Шаг возвращён: { $what }
cli-is-undone = шаг отменён
cli-history-empty = Здесь появится всё, что вы делаете, и любой шаг можно будет отменить.
cli-history-dropped = { $count ->
    [one] { $count } самый давний шаг уже не хранится.
    [few] { $count } самых давних шага уже не хранятся.
   *[many] { $count } самых давних шагов уже не хранятся.
}
cli-when-unclear = Не удалось понять дату: «{ $text }». Напишите, например, «завтра в 15» или «28.11 в 14:00».
cli-when-repeats = Встречи и звонки сами не повторяются: «{ $text }». Назовите один день или запишите дело: remind "…" --at "{ $text }".
cli-day-order-unclear = День рождения прочитан как { $day }. Если впереди был месяц, отмените и добавьте --day-order month-first.
cli-moved-needs-next = На когда перенесли? Добавьте --next, например --next "в пятницу в 14:00".
cli-reason-of-refusal = Причина бывает только у отказа. Уберите --reason или добавьте --outcome refusal.
cli-not-shown = Ответ не удалось вывести: { $detail }
cli-nothing-to-close = Закрывать нечего: с клиентом «{ $name }» ничего не запланировано.
cli-no-birthdays = { $days ->
    [0] Сегодня дней рождения нет.
    [one] Дней рождения нет ни сегодня, ни на { $days } день вперёд.
    [few] Дней рождения нет ни сегодня, ни на { $days } дня вперёд.
   *[many] Дней рождения нет ни сегодня, ни на { $days } дней вперёд.
}
cli-ahead = Впереди
cli-history = Что было
cli-map-no-field = «{ $field }» не бывает в столбце. Можно: { $fields }.
cli-map-unclear = Не удалось понять столбец: «{ $pair }». Пишите заголовок или номер столбца и что в нём, например "Тел=phone".
cli-import-dry = Ничего не изменено. Получится:
cli-import-left = Эти столбцы не взяли: { $columns }. Если нужны, отмените загрузку и скажите, что в них: --map Столбец=note
