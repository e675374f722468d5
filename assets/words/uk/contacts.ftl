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

# The filter reads as one sentence: who, what status, what tag, from where, in what order.
contacts-filter-who = { $shelf ->
    [archived] Клиенты из архива
    [trash] Удалённые клиенты
   *[in_use] Клиенты
}
contacts-filter-any-status = с любым статусом
contacts-filter-status = со статусом { $names }
contacts-filter-any-tag = с любыми метками
contacts-filter-tag = с меткой { $names }
contacts-filter-no-tags = Меток пока нет. Их можно добавить на карточке клиента.
contacts-filter-any-company = из любой компании
contacts-filter-company = из компании «{ $name }»
contacts-filter-any-source = из любого источника
contacts-filter-source = из источника «{ $name }»
contacts-filter-no-sources = Источников пока нет. Их можно записать на карточке клиента.
contacts-order = Порядок
contacts-sorted-name = { $down ->
    [true] по имени, с конца алфавита
   *[false] по имени
}
contacts-sorted-last-contact = { $down ->
    [true] с кем виделись недавно — выше
   *[false] с кем давно не виделись — выше
}
contacts-sorted-planned = { $down ->
    [true] чья встреча позже — выше
   *[false] чья встреча ближе — выше
}
contacts-sorted-created = { $down ->
    [true] кого записали недавно — выше
   *[false] кого записали давно — выше
}

contacts-empty = Здесь будут все ваши клиенты. Запишите первого: хватит имени или телефона.
contacts-first = Записать клиента
contacts-empty-narrowed = Под эти условия никто не подходит.
contacts-show-all = Показать всех
contacts-empty-shelf = { $shelf ->
    [archived] В архиве пусто. Сюда уходят клиенты, с которыми сейчас не работаете; их история остаётся целой.
   *[trash] Корзина пуста. Удалённые клиенты лежат здесь, и любого можно вернуть.
}

contacts-bulk = Что сделать с отмеченными
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
contacts-restore = Восстановить

contacts-erase-old = Стереть старое
contacts-erase-title = Стереть из корзины?
contacts-erase-text = Все, кто лежит в корзине дольше 30 дней, сотрутся вместе со встречами, делами и датами. Остальные останутся в корзине.
contacts-erase-sure = Понимаю, что это насовсем
contacts-erase = Стереть насовсем
contacts-erased-nobody = Стирать некого: в корзине все моложе 30 дней

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
contacts-fact-phone = Телефон
contacts-fact-email = Почта
contacts-fact-status = Статус
contacts-fact-source = Источник
contacts-fact-tags = Метки
contacts-fact-note = Заметка
