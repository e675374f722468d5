# The page of settings.
settings = Налаштування
settings-lead = Кожна зміна зберігається одразу. Будь-яку можна відмінити.
settings-as-system = Як у системі
settings-look = Вигляд
settings-language = Мова
settings-theme = Тема
settings-theme-system = Як у системі
settings-theme-light = Світла
settings-theme-dark = Темна
settings-scale = Розмір літер
settings-success-mark = Колір того, що пройшло вдало
settings-fell-through-mark = Колір того, що зірвалося
settings-mark-pink = рожевий
settings-mark-green = зелений
settings-mark-blue = блакитний
settings-mark-violet = бузковий
settings-people = Імена, дати, телефони
settings-name-order = Як писати імена
settings-surname-first = Іваненко Сергій Вікторович
settings-given-first = Сергій Вікторович Іваненко
settings-week-start = Тиждень починається
settings-region = Номери без коду країни
settings-region-hint = Номер без «+» на початку вважається номером цієї країни.
settings-region-ua = Україна, +380
settings-region-ru = Росія, +7
settings-region-kz = Казахстан, +7
settings-region-by = Білорусь, +375
settings-region-gb = Велика Британія, +44
settings-region-us = США, +1
settings-region-de = Німеччина, +49
settings-notices = Нагадування
settings-notices-hint = Надходять і тоді, коли вікно закрите.
settings-default-lead = Про нову зустріч
settings-birthday-reminder = Про день народження
settings-quiet = Години тиші
settings-quiet-hint = Нагадування зачекають і надійдуть усі разом, коли тиша закінчиться.
settings-quiet-from = з
settings-quiet-to = до
settings-quiet-from-label = Тиша з
settings-quiet-to-label = Тиша до
settings-quiet-same = Початок і кінець збігаються, тож тиші не буде.
settings-autostart = Запускати під час входу в систему
settings-autostart-hint = Щоб нагадування надходили, навіть якщо Візитку не відкривали.
settings-autostart-trouble = Не вдалося змінити запуск під час входу в систему. Можливо, тека автозапуску закрита для запису.
settings-dictionaries = Словники
settings-dictionaries-hint = Поповнюються самі. Тут слово можна перейменувати або прибрати звідусіль.
settings-tags = Мітки
settings-sources = Джерела
settings-reasons = Причини відмови
settings-tags-empty = Міток поки що немає. Вони з’являться, коли ви позначите першого клієнта.
settings-sources-empty = Джерел поки що немає. Зазначте в картці, звідки прийшов клієнт, і джерело з’явиться тут.
settings-reasons-empty = Причин поки що немає. Вони з’являться, коли ви позначите першу відмову.
settings-tags-count = { $count ->
    [one] { $count } клієнт
    [few] { $count } клієнти
   *[many] { $count } клієнтів
}
settings-sources-count = { $count ->
    [one] { $count } клієнт
    [few] { $count } клієнти
   *[many] { $count } клієнтів
}
settings-reasons-count = { $count ->
    [one] { $count } відмова
    [few] { $count } відмови
   *[many] { $count } відмов
}
settings-rename = Перейменувати «{ $name }»
settings-delete = Прибрати «{ $name }»
settings-base = База
settings-base-hint = Один файл на цьому комп’ютері. Його копія і є копією всіх записів.
settings-base-count = { $count ->
    [0] У ній поки що нікого немає
    [one] У ній { $count } клієнт
    [few] У ній { $count } клієнти
   *[many] У ній { $count } клієнтів
}
settings-show-folder = Показати в теці
settings-open-other = Відкрити іншу…
settings-trash = Кошик
settings-version = Візитка { $version }
