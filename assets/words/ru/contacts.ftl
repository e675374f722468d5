# Customers: the list, the card, the form. The last part of a key is the word on the wire
# with hyphens for underscores.
contacts-rail = Клиенты
contacts-new = Клиент
contacts-title = { $shelf ->
    [archived] Архив
    [trash] Корзина
   *[in_use] Клиенты
}
contacts-shelf = Где искать
contacts-shelf-name = { $shelf ->
    [archived] Архив
    [trash] Корзина
   *[in_use] В работе
}
contacts-find = Найти в списке
contacts-preview = Коротко о клиенте
contacts-preview-empty = Выберите клиента стрелками или мышью, и здесь появится главное о нём. Enter откроет карточку.
contacts-nameless = Без имени
contacts-pick = Отметить: { $name }
contacts-quoted = «{ $name }»

contacts-column-name = Имя
contacts-column-who = Имя и компания
contacts-column-company = Компания
contacts-column-phone = Телефон
contacts-column-last = Контакт
contacts-column-result = Чем кончилось
contacts-column-next = Дальше

# The filter goes on with the title as one sentence, short enough for one line on a laptop: what
# status, what tag, from where, in what order.
contacts-filter-any-status = всех статусов
contacts-filter-status = со статусом { $names }
contacts-filter-any-tag = с метками и без
contacts-filter-tag = с меткой { $names }
contacts-filter-no-tags = Меток пока нет. Их можно добавить на карточке клиента.
contacts-filter-any-company = из всех компаний
contacts-filter-company = из компании «{ $name }»
contacts-filter-any-source = откуда угодно
contacts-filter-source = из источника «{ $name }»
contacts-filter-no-sources = Источников пока нет. Их можно записать на карточке клиента.
contacts-silence-title = Давно ли общались
contacts-filter-any-silence = когда бы ни общались
contacts-filter-quiet = с кем давно не общались
contacts-filter-quiet-hint = Молчат вдвое дольше обычного, и встреча не назначена
contacts-order = Порядок
contacts-sorted-name = { $down ->
    [true] по имени, с конца алфавита
   *[false] по имени
}
contacts-sorted-last-contact = { $down ->
    [true] сначала недавние встречи
   *[false] сначала давние встречи
}
contacts-sorted-planned = { $down ->
    [true] сначала далёкие планы
   *[false] сначала ближайшие планы
}
contacts-sorted-created = { $down ->
    [true] сначала новые
   *[false] сначала записанные давно
}

contacts-empty = Здесь будут все ваши клиенты. Запишите первого: хватит имени или телефона.
contacts-print-from-file = Список печатают из таблицы: сохраните его в файл и откройте, например, в Excel.
contacts-first = Записать клиента
contacts-empty-current = Сейчас ни с кем не работаете: все клиенты в архиве или в корзине.
contacts-empty-narrowed = Под эти условия никто не подходит.
contacts-show-all = Показать всех
contacts-empty-shelf = { $shelf ->
    [archived] В архиве пусто. Сюда уходят клиенты, с которыми сейчас не работаете; их история остаётся целой.
   *[trash] Удалённых клиентов нет. Здесь они лежат не меньше 30 дней, и любого можно вернуть.
}

contacts-bulk = Что сделать с отмеченными
contacts-bulk-working = Работаем с отмеченными…
contacts-picked = { $count ->
    [one] Отмечен { $shown } клиент
    [few] Отмечено { $shown } клиента
   *[many] Отмечено { $shown } клиентов
}
contacts-pick-none = Снять отметки
contacts-pick-none-keys = Снять отметки (Esc)
contacts-tag-add = Добавить метку
contacts-tag-remove = Убрать метку
contacts-archive = В архив
contacts-unarchive = Вернуть из архива
contacts-trash = В корзину
contacts-key-trash = Клиента в корзину
contacts-restore = Восстановить

contacts-erase-old = Стереть старое
contacts-erase-title = Стереть из корзины?
contacts-erase-text = Всё, что лежит в корзине дольше 30 дней, сотрётся:
contacts-erase-contacts = { $count ->
    [one] { $count } клиент со встречами, делами и датами
    [few] { $count } клиента со встречами, делами и датами
   *[many] { $count } клиентов со встречами, делами и датами
}
contacts-erase-interactions = { $count ->
    [one] { $count } запись о встрече или звонке
    [few] { $count } записи о встречах и звонках
   *[many] { $count } записей о встречах и звонках
}
contacts-erase-tasks = { $count ->
    [one] { $count } дело
    [few] { $count } дела
   *[many] { $count } дел
}
contacts-erase-rest = Остальное останется в корзине.
contacts-erase-working = Стираем старое
contacts-erase-sure = Понимаю, что это насовсем
contacts-erase = Стереть насовсем
contacts-erased-nothing = Стирать нечего: в корзине ничего не лежит дольше 30 дней

contacts-status = Статус
contacts-status-cold = Холодный
contacts-status-lead = Интересуется
contacts-status-active = Покупает
contacts-status-asleep = Затих
contacts-status-ended = Расстались
contacts-tags = Метки
contacts-company = Компания
contacts-role = Должность
contacts-source = Источник
contacts-name = Имя
contacts-surname = Фамилия
contacts-given-name = Имя
contacts-patronymic = Отчество
contacts-nickname = Прозвище
contacts-point-phone = Телефон
contacts-point-email = Почта
contacts-point-telegram = Telegram
contacts-point-viber = Viber
contacts-point-whatsapp = WhatsApp
contacts-point-website = Сайт
contacts-point-other = Другое

contacts-new-title = Новый клиент
contacts-name-placeholder = Фамилия Имя Отчество
contacts-unfinished = Это осталось недописанным. Начните набирать другое имя: это подождёт.
contacts-name-hint = Одной строкой, в любом порядке
contacts-understood = { $part }: { $text }
contacts-mend = Поправить
contacts-create = Записать
contacts-clear = Очистить
contacts-duplicates = { $count ->
    [one] Похожий клиент уже записан:
   *[other] Похожие клиенты уже записаны:
}
contacts-same-phone = тот же телефон
contacts-same-email = та же почта
contacts-same-name = то же имя

contacts-call = Позвонить
contacts-write = Написать письмо
contacts-meet = Назначить встречу
contacts-history = История
contacts-fact-next = Дальше
contacts-fact-promised = Обещано
contacts-fact-rhythm = Ритм
contacts-fact-phone = Телефон
contacts-fact-email = Почта
contacts-fact-status = Статус
contacts-fact-source = Источник
contacts-fact-tags = Метки
contacts-fact-note = Заметка

contacts-facts = Сведения о клиенте
contacts-ahead = Что дальше
contacts-more = Ещё
contacts-work = Компания и должность
contacts-work-add = Добавить компанию
contacts-reach = Связаться
contacts-point-add = Добавить телефон, почту…
contacts-point-kind = Вид связи
contacts-point-label = Пометка
contacts-point-preferred = Сначала сюда
contacts-point-hint-phone = +7 916 123-45-67
contacts-point-hint-email = имя@почта
contacts-point-hint-telegram = @имя или номер
contacts-point-hint-viber = +7 916 123-45-67
contacts-point-hint-whatsapp = +7 916 123-45-67
contacts-point-hint-website = пример.рф
contacts-point-hint-other = Как связаться
contacts-reach-phone = Позвонить: { $value }
contacts-reach-email = Написать: { $value }
contacts-reach-telegram = Открыть Telegram: { $value }
contacts-reach-viber = Позвонить: { $value }
contacts-reach-whatsapp = Открыть WhatsApp: { $value }
contacts-reach-website = Открыть сайт: { $value }
contacts-addresses = Адреса
contacts-address = Адрес
contacts-address-add = Добавить адрес
contacts-address-street = Улица, дом
contacts-address-city = Город
contacts-address-postal-code = Индекс
contacts-address-region = Область
contacts-address-country = Страна
contacts-address-label = Пометка: дом, склад…
contacts-remember = Помнить
contacts-note-add = Что стоит помнить: чай или кофе, как зовут собаку…
contacts-lines-hint = Enter — записать, Shift+Enter — новая строка
contacts-about = О клиенте
contacts-source-add = Откуда о вас узнали
contacts-sex = Пол
contacts-sex-female = женский
contacts-sex-male = мужской
contacts-language = Язык
contacts-not-said = не указан
contacts-ended-reason = Почему расстались
contacts-ended-reason-add = Записать, почему расстались
contacts-is-archived = Клиент в архиве: в общем списке его нет.
contacts-is-trashed = Клиент в корзине.
contacts-trashed-meanwhile = Клиента убрали в корзину, пока карточка была открыта: { $name }
contacts-card-gone = Клиента больше нет
contacts-card-gone-why = Его запись отменили или стёрли. Что произошло, видно в журнале действий; только что отменённое вернёт Ctrl+Shift+Z.
contacts-card-trouble = Карточка не открылась
contacts-to-list = К списку клиентов
contacts-key-back = Назад к списку клиентов
contacts-key-log = На карточке: записать, что было

contacts-next-empty = Следующая встреча не назначена
contacts-close = Закрыть
contacts-promised-on = обещали { $day }
contacts-tasks = Дела
contacts-last = Чем кончилось
contacts-rhythm = Ритм
contacts-rhythm-passed = { $days ->
    [0] { $rhythm }, последний раз сегодня
    [one] { $rhythm }, прошёл { $days } день
    [few] { $rhythm }, прошло { $days } дня
   *[many] { $rhythm }, прошло { $days } дней
}
contacts-interactions = { $count ->
    [one] { $count } запись в истории
    [few] { $count } записи в истории
   *[many] { $count } записей в истории
}
contacts-silence = { $count ->
    [0] последний раз сегодня
    [one] с последнего раза прошёл { $count } день
    [few] с последнего раза прошло { $count } дня
   *[many] с последнего раза прошло { $count } дней
}

# How often one talks with somebody: a part of a sentence, «обычно раз в месяц».
rhythm-days = { $count ->
    [1] каждый день
    [one] раз в { $count } день
    [few] раз в { $count } дня
   *[many] раз в { $count } дней
}
rhythm-weeks = { $count ->
    [1] раз в неделю
    [one] раз в { $count } неделю
    [few] раз в { $count } недели
   *[many] раз в { $count } недель
}
rhythm-months = { $count ->
    [1] раз в месяц
    [one] раз в { $count } месяц
    [few] раз в { $count } месяца
   *[many] раз в { $count } месяцев
}
rhythm-years = { $count ->
    [1] раз в год
    [one] раз в { $count } год
    [few] раз в { $count } года
   *[many] раз в { $count } лет
}

# A company: on the card, and over the list of its people.
company-everybody = { $count ->
    [one] Из этой компании { $count } человек
    [few] Из этой компании { $count } человека
   *[many] Из этой компании { $count } человек
}
company-open = О компании
company-name = Название компании
company-note = Заметка о компании
company-note-add = Добавить заметку о компании
company-more = Что сделать с компанией
company-merge = Объединить с другой…
company-merge-title = Объединить компании
company-merge-text = Все люди из «{ $name }» перейдут в другую компанию, заметки сложатся, а «{ $name }» исчезнет.
company-merge-into = Какая останется
company-merge-missing = Выберите компанию из списка.
company-merge-do = Объединить
company-delete = Убрать компанию
