# The terminal. Help: cli-about-<errand>, cli-arg-<argument> or cli-arg-<errand>-<argument>,
# cli-value-<what> (a placeholder in the usage line). $name is what was typed or who was found.
cli-about = Візитка в терміналі: ті самі клієнти, зустрічі та справи, що й у вікні.
cli-about-today = Що сьогодні: зустрічі, незакрите, справи, дні народження, нагадування
cli-about-find = Знайти за ім’ям, телефоном, компанією, міткою чи словами із записів
cli-about-card = Картка клієнта та його історія
cli-about-add = Записати нового клієнта
cli-about-log = Записати, що було, й одразу призначити наступну зустріч
cli-about-close = Закрити зустріч: чим закінчилася і що далі
cli-about-plan = Призначити зустріч, дзвінок або візит
cli-about-remind = Записати справу з нагадуванням
cli-about-birthdays = Найближчі дні народження
cli-about-meetings = Запитання до щоденника: скільки було зустрічей і чим закінчилися
cli-about-import = Завантажити клієнтів із таблиці CSV
cli-about-export = Вивантажити клієнтів у таблицю CSV
cli-about-undo = Відмінити останній крок
cli-about-redo = Повернути відмінений крок
cli-about-history = Що робилося, починаючи з останнього
cli-about-sample = Завантажити навчальну базу або прибрати її
cli-about-commands = Усі команди програми: що лише читає, що змінює
cli-about-call = Викликати будь-яку команду програми із запитом у JSON

cli-examples =
    Наприклад:
      vizitka-cli add "Іваненко Сергій Вікторович" --phone "+380 67 123 45 67" --company "Ромашка"
      vizitka-cli log "Іваненко С. В." "Обговорили ціни" --outcome вдало --next "у п’ятницю о 14:00"
      vizitka-cli close "Іваненко С. В." --outcome вдало
      vizitka-cli meetings --week -3
      vizitka-cli undo

    Дату пишіть як зручно: «завтра о 10», «у п’ятницю після обіду», «28.11 о 14:00».
cli-heading-usage = Як писати
cli-heading-errands = Команди
cli-heading-arguments = Що вказати
cli-heading-options = Можна додати
cli-heading-global = Для будь-якої команди

cli-value-options = ПАРАМЕТРИ
cli-value-errand = КОМАНДА
cli-value-file = ФАЙЛ
cli-value-lang = МОВА
cli-value-wall = ЧАС
cli-value-name = ІМ’Я
cli-value-number = НОМЕР
cli-value-query = ЩО_ШУКАТИ
cli-value-count = СКІЛЬКИ
cli-value-text = ТЕКСТ
cli-value-address = АДРЕСА
cli-value-day = ДАТА
cli-value-when = КОЛИ
cli-value-kind = ВИД
cli-value-result = ПІДСУМОК
cli-value-lead = ЗА_СКІЛЬКИ
cli-value-step = КРОК
cli-value-command = НАЗВА_КОМАНДИ
cli-value-json = JSON
cli-value-shift = ЗСУВ
cli-value-columns = СТОВПЦІ
cli-value-choice = ЩО_РОБИТИ
cli-value-encoding = КОДУВАННЯ
cli-value-delimiter = ЗНАК
cli-value-order = ПОРЯДОК

cli-arg-base = Файл бази; зазвичай та сама база, що й у вікні
cli-arg-json = Відповідь у JSON, для скриптів
cli-arg-lang = Мова: ru, uk або en; зазвичай мова системи
cli-arg-now = Вважати, що зараз цей час, наприклад 2026-11-21T10:00
cli-arg-help = Показати цю довідку
cli-arg-version = Показати версію
cli-arg-query = Слова, які шукаємо
cli-arg-limit = Скільки показати; зазвичай 20
cli-arg-name = Хто: ім’я чи його частина, ініціали, телефон
cli-arg-who = Номер зі списку, якщо ім’я підходить кільком
cli-arg-add-name = Ім’я одним рядком: «Іваненко Сергій Вікторович», «Сергій (сантехнік)»
cli-arg-call-name = Назва команди зі списку vizitka-cli commands
cli-arg-request = Запит у JSON; знак - читає його зі стандартного входу
cli-arg-nickname = Прізвисько
cli-arg-phone = Телефон; можна кілька разів
cli-arg-email = Ел. пошта; можна кілька разів
cli-arg-telegram = Telegram; можна кілька разів
cli-arg-company = Компанія
cli-arg-role = Посада
cli-arg-tag = Мітка; можна кілька разів
cli-arg-import-tag = Мітка для всіх, кого завантажено
cli-arg-source = Звідки дізналися про нас
cli-arg-birthday = День народження: 12.03.1980, 12 березня або лише рік
cli-arg-add-day-order = Що попереду в дні народження на зразок 03/04/1975, якщо це місяць: month-first; зазвичай день, day-first
cli-arg-note = Нотатка
cli-arg-step = Номер кроку з vizitka-cli history; зазвичай останній
cli-arg-said = Що було, одним рядком
cli-arg-about = Про що, одним рядком
cli-arg-outcome = Чим закінчилося: вдало, без результату, відмова (success, neutral, refusal), а для запису заднім числом ще й зірвалося чи скасовано (fell-through, cancelled)
cli-arg-close-outcome = Чим закінчилося: вдало, без результату, відмова, зірвалося, перенесено, скасовано (success, neutral, refusal, fell-through, moved, cancelled)
cli-arg-last = Скільки останніх записів показати; зазвичай 10
cli-arg-also = Хто ще брав участь; можна кілька разів
cli-arg-kind = Що це: зустріч, дзвінок, візит, повідомлення, нотатка (meeting, call, visit, message, note)
cli-arg-at = Коли: «учора о 15», «завтра о 10»
cli-arg-remind-at = Коли: «завтра о 10», «у п’ятницю о 15» або «щопонеділка о 9»
cli-arg-log-at = Коли це було; зазвичай зараз
cli-arg-when = Коли: «у п’ятницю о 14:00»
cli-arg-next = Коли наступна зустріч: «у п’ятницю о 14:00»
cli-arg-next-kind = Що буде далі; зазвичай те саме, що було
cli-arg-place = Де
cli-arg-minutes = Скільки хвилин триває
cli-arg-offered = Що запропоновано
cli-arg-promised = Що обіцяно
cli-arg-reason = Чому відмова
cli-arg-remind = За скільки нагадати: 15m, 2h, 1d або no; зазвичай як у налаштуваннях
cli-arg-title = Що зробити
cli-arg-with = З ким або для кого
cli-arg-days = На скільки днів уперед дивитися; зазвичай 30
cli-arg-week = Який тиждень: 0 цей, -1 минулий, +1 наступний
cli-arg-month = Який місяць: 0 цей, -1 минулий, +1 наступний
cli-arg-led-to-next = Розмови, після яких призначено ще одну зустріч
cli-arg-planned = Заплановане наперед
cli-arg-meetings-with = Усі зустрічі з людиною
cli-arg-result = Лише з таким підсумком: вдало, без результату, відмова, зірвалося, перенесено, скасовано, не закрито (success, neutral, refusal, fell-through, moved, cancelled, unclosed)
cli-arg-import-file = Таблиця CSV
cli-arg-export-file = Куди записати таблицю CSV
cli-arg-dry-run = Лише показати, що вийде; нічого не змінювати
cli-arg-map = Що в якому стовпці: "Тел=phone, 3=note"; стовпець за заголовком або за номером
cli-arg-duplicates = Хто вже в базі: skip не чіпати, update доповнити, add записати ще раз
cli-arg-encoding = Кодування файлу, якщо визначилося неправильно: utf-8, windows-1251, koi8-u, ibm866…
cli-arg-delimiter = Знак між стовпцями, якщо визначився неправильно: ; , | або tab
cli-arg-no-header = У першому рядку не заголовки, а клієнт
cli-arg-day-order = Що попереду в датах на зразок 03/04/1975, якщо визначилося неправильно: day-first день, month-first місяць
cli-arg-unnamed = Що таке рядки без імені, якщо визначилося неправильно: above продовження рядка над ними, alone окремі клієнти
cli-arg-export-query = Вивантажити лише тих, кого знаходить цей пошук
cli-arg-remove = Прибрати навчальну базу; ваші записи залишаться, крім записів про її людей

cli-usage-unknown = Параметра { $argument } тут немає.
cli-usage-errand = Команди «{ $errand }» немає.
cli-usage-value = Для { $argument } не підходить «{ $value }».
cli-usage-missing = Бракує: { $argument }.
cli-usage-conflict = { $argument } не можна вказати разом із { $other }.
cli-usage-twice = Параметр { $argument } вказано двічі, а потрібно один раз.
cli-usage-unclear = Командний рядок незрозумілий: { $argument }.
cli-usage-near = Можливо, { $allowed }?
cli-usage-fits = Підійде: { $allowed }.
cli-usage-see = Довідка: vizitka-cli{ $errand } --help

cli-no-base = Бази тут ще немає. Її створить перший запис: vizitka-cli add, import або sample. { $path }
cli-no-such-command = Команди «{ $name }» немає. Список: vizitka-cli commands
cli-request-malformed = { $problem ->
    [request] Потрібен запис у фігурних дужках, а не { $given }.
    [missing] У запиті бракує поля { $field }.
    [unknown] Поля { $field } тут немає. Бувають: { $allowed }.
    [no_fields] Поля { $field } тут немає: цій команді нічого не потрібно.
    [kind] У полі { $field } { $wanted ->
        [text] потрібен текст
        [whole_number] потрібне ціле число
        [yes_or_no] потрібне true або false
        [list] потрібен список у квадратних дужках
       *[object] потрібен запис у фігурних дужках
    }, а не { $given }.
    [word] У полі { $field } не буває { $given }. Підходить: { $allowed }.
    [value] У поле { $field } не підходить «{ $given }».
   *[unclear] Поле { $field } заповнено не так, як потрібно цій команді.
}
cli-not-json = { $problem ->
    [cut] Це не JSON: текст уривається, не скінчившись.
    [input] Запит не прочитався: на вході має бути текст у UTF-8.
   *[syntax] Це не JSON: помилка в рядку { $line }, знак { $column }.
}
cli-internal = Внутрішній збій. Записане ціле. Подробиці: { $detail }
cli-nothing-changed = Змінювати нічого: усе вже так.
cli-nobody = За запитом «{ $name }» нікого не знайшлося. Спробуйте саме прізвище, ініціали або частину телефону.
cli-several = «{ $name }» підходить кільком. Повторіть, додавши номер потрібного, наприклад --who { $who }.
cli-several-beside = «{ $name }» підходить кільком. Повторіть із номером потрібного після імені, наприклад «{ $name } { $who }».
cli-who-unknown = Серед тих, кому підходить «{ $name }», немає номера { $who }. Ось їхні номери:
cli-and-more = і ще { $count }
cli-found-in-texts = У записах:
cli-nameless = Без імені
cli-name-company = { $name } ({ $company })
cli-archived = в архіві
cli-in-trash = у кошику
cli-doubles = Схоже, цю людину вже записано:
cli-double-by-phone = той самий телефон
cli-double-by-email = та сама пошта
cli-double-by-name = те саме ім’я
cli-access-read = читає
cli-access-write = змінює
cli-undone = Крок відмінено: { $what }
cli-redone = Крок повернуто: { $what }
cli-is-undone = крок відмінено
cli-history-empty = Тут з’явиться все, що ви робите, і будь-який крок можна буде відмінити.
cli-history-dropped = { $count ->
    [one] { $count } найдавніший крок уже не зберігається.
    [few] { $count } найдавніші кроки вже не зберігаються.
   *[many] { $count } найдавніших кроків уже не зберігаються.
}
cli-when-unclear = Не вдалося зрозуміти дату: «{ $text }». Напишіть, наприклад, «завтра о 15» або «28.11 о 14:00».
cli-when-repeats = Зустрічі та дзвінки самі не повторюються: «{ $text }». Назвіть один день або запишіть справу: remind "…" --at "{ $text }".
cli-day-order-unclear = День народження прочитано як { $day }. Якщо попереду був місяць, відмініть і додайте --day-order month-first.
cli-moved-needs-next = На коли перенесли? Додайте --next, наприклад --next "у п’ятницю о 14:00".
cli-reason-of-refusal = Причина буває лише у відмови. Приберіть --reason або додайте --outcome refusal.
cli-not-shown = Відповідь не вдалося вивести: { $detail }
cli-nothing-to-close = Закривати нічого: з клієнтом «{ $name }» нічого не заплановано.
cli-no-birthdays = { $days ->
    [0] Сьогодні днів народження немає.
    [one] Днів народження немає ні сьогодні, ні на { $days } день уперед.
    [few] Днів народження немає ні сьогодні, ні на { $days } дні вперед.
   *[many] Днів народження немає ні сьогодні, ні на { $days } днів уперед.
}
cli-ahead = Попереду
cli-history = Що було
cli-map-no-field = «{ $field }» не буває у стовпці. Можна: { $fields }.
cli-map-unclear = Не вдалося зрозуміти стовпець: «{ $pair }». Пишіть заголовок або номер стовпця і що в ньому, наприклад "Тел=phone".
cli-import-dry = Нічого не змінено. Вийде:
cli-import-left = Ці стовпці не взяли: { $columns }. Якщо вони потрібні, відмініть завантаження і скажіть, що в них: --map Стовпець=note
