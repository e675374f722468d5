# The page of settings.
settings = Настройки
settings-lead = Каждая перемена сохраняется сразу. Любую можно отменить.
settings-as-system = Как в системе
settings-look = Вид
settings-language = Язык
settings-theme = Тема
settings-theme-system = Как в системе
settings-theme-light = Светлая
settings-theme-dark = Тёмная
settings-scale = Размер букв
settings-success-mark = Цвет того, что прошло удачно
settings-fell-through-mark = Цвет того, что сорвалось
settings-mark-pink = розовый
settings-mark-green = зелёный
settings-mark-blue = голубой
settings-mark-violet = сиреневый
settings-people = Имена, даты, телефоны
settings-name-order = Как писать имена
settings-surname-first = Иванов Сергей Викторович
settings-given-first = Сергей Викторович Иванов
settings-week-start = Неделя начинается
settings-region = Номера без кода страны
settings-region-hint = Номер без «+» в начале считается номером этой страны.
settings-region-ua = Украина, +380
settings-region-ru = Россия, +7
settings-region-kz = Казахстан, +7
settings-region-by = Беларусь, +375
settings-region-gb = Великобритания, +44
settings-region-us = США, +1
settings-region-de = Германия, +49
settings-notices = Напоминания
settings-notices-hint = Приходят и при закрытом окне.
settings-default-lead = О новой встрече
settings-birthday-reminder = О дне рождения
settings-quiet = Часы тишины
settings-quiet-hint = Напоминания подождут и придут все вместе, когда тишина кончится.
settings-quiet-from = с
settings-quiet-to = до
settings-quiet-from-label = Тишина с
settings-quiet-to-label = Тишина до
settings-quiet-same = Начало и конец совпадают, поэтому тишины не будет.
settings-autostart = Запускать при входе в систему
settings-autostart-hint = Чтобы напоминания приходили, даже если Визитку не открывали.
settings-autostart-trouble = Не удалось изменить запуск при входе в систему. Возможно, папка автозапуска закрыта для записи.
settings-dictionaries = Словари
settings-dictionaries-hint = Пополняются сами. Здесь слово можно переименовать или убрать отовсюду.
settings-tags = Метки
settings-sources = Источники
settings-reasons = Причины отказа
settings-tags-empty = Меток пока нет. Они появятся, когда вы пометите первого клиента.
settings-sources-empty = Источников пока нет. Укажите в карточке, откуда пришёл клиент, и источник появится здесь.
settings-reasons-empty = Причин пока нет. Они появятся, когда вы отметите первый отказ.
settings-tags-count = { $count ->
    [one] { $count } клиент
    [few] { $count } клиента
   *[many] { $count } клиентов
}
settings-sources-count = { $count ->
    [one] { $count } клиент
    [few] { $count } клиента
   *[many] { $count } клиентов
}
settings-reasons-count = { $count ->
    [one] { $count } отказ
    [few] { $count } отказа
   *[many] { $count } отказов
}
settings-rename = Переименовать «{ $name }»
settings-delete = Убрать «{ $name }»
settings-base = База
settings-base-hint = Один файл на этом компьютере. Его копия и есть копия всех записей.
settings-base-count = { $count ->
    [0] В ней пока никого нет
    [one] В ней { $count } клиент
    [few] В ней { $count } клиента
   *[many] В ней { $count } клиентов
}
settings-show-folder = Показать в папке
settings-open-other = Открыть другую…
settings-trash = Корзина
settings-version = Визитка { $version }
