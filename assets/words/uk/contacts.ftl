# Customers: the list, the card, the form. The last part of a key is the word on the wire
# with hyphens for underscores.
contacts-rail = Клієнти
contacts-new = Клієнт
contacts-title = { $shelf ->
    [archived] Архів
    [trash] Кошик
   *[in_use] Клієнти
}
contacts-shelf = Де шукати
contacts-shelf-name = { $shelf ->
    [archived] Архів
    [trash] Кошик
   *[in_use] У роботі
}
contacts-find = Знайти у списку
contacts-preview = Коротко про клієнта
contacts-preview-empty = Виберіть клієнта стрілками або мишею, і тут з’явиться головне про нього. Enter відкриє картку.
contacts-nameless = Без імені
contacts-pick = Позначити: { $name }
contacts-quoted = «{ $name }»

contacts-column-name = Ім’я
contacts-column-who = Ім’я та компанія
contacts-column-company = Компанія
contacts-column-phone = Телефон
contacts-column-last = Контакт
contacts-column-result = Чим закінчилося
contacts-column-next = Далі

# The filter goes on with the title as one sentence, short enough for one line on a laptop: what
# status, what tag, from where, in what order.
contacts-filter-any-status = усіх статусів
contacts-filter-status = зі статусом { $names }
contacts-filter-any-tag = з мітками й без
contacts-filter-tag = з міткою { $names }
contacts-filter-no-tags = Міток поки що немає. Їх можна додати на картці клієнта.
contacts-filter-any-company = з усіх компаній
contacts-filter-company = з компанії «{ $name }»
contacts-filter-any-source = звідки завгодно
contacts-filter-source = із джерела «{ $name }»
contacts-filter-no-sources = Джерел поки що немає. Їх можна записати на картці клієнта.
contacts-silence-title = Чи давно спілкувалися
contacts-filter-any-silence = коли б не спілкувалися
contacts-filter-quiet = з ким давно не спілкувалися
contacts-filter-quiet-hint = Мовчать удвічі довше, ніж зазвичай, і зустріч не призначено
contacts-order = Порядок
contacts-sorted-name = { $down ->
    [true] за іменем, з кінця абетки
   *[false] за іменем
}
contacts-sorted-last-contact = { $down ->
    [true] спершу недавні зустрічі
   *[false] спершу давні зустрічі
}
contacts-sorted-planned = { $down ->
    [true] спершу далекі плани
   *[false] спершу найближчі плани
}
contacts-sorted-created = { $down ->
    [true] спершу нові
   *[false] спершу давно записані
}

contacts-empty = Тут будуть усі ваші клієнти. Запишіть першого: досить імені або телефону.
contacts-print-from-file = Список друкують із таблиці: збережіть його у файл і відкрийте, наприклад, в Excel.
contacts-first = Записати клієнта
contacts-empty-current = Зараз ні з ким не працюєте: усі клієнти в архіві або в кошику.
contacts-empty-narrowed = Під ці умови ніхто не підходить.
contacts-show-all = Показати всіх
contacts-empty-shelf = { $shelf ->
    [archived] В архіві порожньо. Сюди йдуть клієнти, з якими зараз не працюєте; їхня історія лишається цілою.
   *[trash] Видалених клієнтів немає. Тут вони лежать щонайменше 30 днів, і будь-кого можна повернути.
}

contacts-bulk = Що зробити з позначеними
contacts-bulk-working = Працюємо з позначеними…
contacts-picked = { $count ->
    [one] Позначено { $shown } клієнта
    [few] Позначено { $shown } клієнтів
   *[many] Позначено { $shown } клієнтів
}
contacts-pick-none = Зняти позначки
contacts-pick-none-keys = Зняти позначки (Esc)
contacts-tag-add = Додати мітку
contacts-tag-remove = Прибрати мітку
contacts-archive = До архіву
contacts-unarchive = Повернути з архіву
contacts-trash = До кошика
contacts-key-trash = Клієнта до кошика
contacts-restore = Відновити

contacts-erase-old = Стерти старе
contacts-erase-title = Стерти з кошика?
contacts-erase-text = Усе, що лежить у кошику понад 30 днів, зітреться:
contacts-erase-contacts = { $count ->
    [one] { $count } клієнт із зустрічами, справами та датами
    [few] { $count } клієнти із зустрічами, справами та датами
   *[many] { $count } клієнтів із зустрічами, справами та датами
}
contacts-erase-interactions = { $count ->
    [one] { $count } запис про зустріч або дзвінок
    [few] { $count } записи про зустрічі та дзвінки
   *[many] { $count } записів про зустрічі та дзвінки
}
contacts-erase-tasks = { $count ->
    [one] { $count } справа
    [few] { $count } справи
   *[many] { $count } справ
}
contacts-erase-rest = Решта лишиться в кошику.
contacts-erase-working = Стираємо старе
contacts-erase-sure = Розумію, що це назавжди
contacts-erase = Стерти назавжди
contacts-erased-nothing = Стирати нічого: у кошику нічого не лежить понад 30 днів

contacts-status = Статус
contacts-status-cold = Холодний
contacts-status-lead = Цікавиться
contacts-status-active = Купує
contacts-status-asleep = Затих
contacts-status-ended = Розійшлися
contacts-tags = Мітки
contacts-company = Компанія
contacts-role = Посада
contacts-source = Джерело
contacts-name = Ім’я
contacts-surname = Прізвище
contacts-given-name = Ім’я
contacts-patronymic = По батькові
contacts-nickname = Прізвисько
contacts-point-phone = Телефон
contacts-point-email = Пошта
contacts-point-telegram = Telegram
contacts-point-viber = Viber
contacts-point-whatsapp = WhatsApp
contacts-point-website = Сайт
contacts-point-other = Інше

contacts-new-title = Новий клієнт
contacts-name-placeholder = Прізвище Ім’я По батькові
contacts-unfinished = Це лишилося недописаним. Почніть набирати інше ім’я: це почекає.
contacts-name-hint = Одним рядком, у будь-якому порядку
contacts-understood = { $part }: { $text }
contacts-mend = Виправити
contacts-create = Записати
contacts-clear = Очистити
contacts-duplicates = { $count ->
    [one] Схожого клієнта вже записано:
   *[other] Схожих клієнтів уже записано:
}
contacts-same-phone = той самий телефон
contacts-same-email = та сама пошта
contacts-same-name = те саме ім’я

contacts-call = Подзвонити
contacts-write = Написати листа
contacts-meet = Призначити зустріч
contacts-history = Історія
contacts-fact-next = Далі
contacts-fact-promised = Обіцяно
contacts-fact-rhythm = Ритм
contacts-fact-phone = Телефон
contacts-fact-email = Пошта
contacts-fact-status = Статус
contacts-fact-source = Джерело
contacts-fact-tags = Мітки
contacts-fact-note = Нотатка

contacts-facts = Відомості про клієнта
contacts-ahead = Що далі
contacts-more = Ще
contacts-work = Компанія та посада
contacts-work-add = Додати компанію
contacts-reach = Зв’язатися
contacts-point-add = Додати телефон, пошту…
contacts-point-kind = Вид зв’язку
contacts-point-label = Позначка
contacts-point-preferred = Спершу сюди
contacts-point-hint-phone = +380 67 123-45-67
contacts-point-hint-email = ім’я@пошта
contacts-point-hint-telegram = @ім’я або номер
contacts-point-hint-viber = +380 67 123-45-67
contacts-point-hint-whatsapp = +380 67 123-45-67
contacts-point-hint-website = приклад.укр
contacts-point-hint-other = Як зв’язатися
contacts-reach-phone = Подзвонити: { $value }
contacts-reach-email = Написати: { $value }
contacts-reach-telegram = Відкрити Telegram: { $value }
contacts-reach-viber = Подзвонити: { $value }
contacts-reach-whatsapp = Відкрити WhatsApp: { $value }
contacts-reach-website = Відкрити сайт: { $value }
contacts-addresses = Адреси
contacts-address = Адреса
contacts-address-add = Додати адресу
contacts-address-street = Вулиця, будинок
contacts-address-city = Місто
contacts-address-postal-code = Індекс
contacts-address-region = Область
contacts-address-country = Країна
contacts-address-label = Позначка: дім, склад…
contacts-remember = Пам’ятати
contacts-note-add = Що варто пам’ятати: чай чи кава, як звати собаку…
contacts-lines-hint = Enter — записати, Shift+Enter — новий рядок
contacts-about = Про клієнта
contacts-source-add = Звідки про вас дізналися
contacts-sex = Стать
contacts-sex-female = жіноча
contacts-sex-male = чоловіча
contacts-language = Мова
contacts-not-said = не вказано
contacts-ended-reason = Чому розійшлися
contacts-ended-reason-add = Записати, чому розійшлися
contacts-is-archived = Клієнт в архіві: у загальному списку його немає.
contacts-is-trashed = Клієнт у кошику.
contacts-trashed-meanwhile = Клієнта прибрали в кошик, поки картка була відкрита: { $name }
contacts-card-gone = Клієнта більше немає
contacts-card-gone-why = Його запис скасували або стерли. Що сталося, видно в журналі дій; щойно скасоване поверне Ctrl+Shift+Z.
contacts-card-trouble = Картка не відкрилася
contacts-to-list = До списку клієнтів
contacts-key-back = Назад до списку клієнтів
contacts-key-log = На картці: записати, що було

contacts-next-empty = Наступну зустріч не призначено
contacts-close = Закрити
contacts-promised-on = обіцяли { $day }
contacts-tasks = Справи
contacts-last = Чим закінчилося
contacts-rhythm = Ритм
contacts-rhythm-passed = { $days ->
    [0] { $rhythm }, востаннє сьогодні
    [one] { $rhythm }, минув { $days } день
    [few] { $rhythm }, минуло { $days } дні
   *[many] { $rhythm }, минуло { $days } днів
}
contacts-interactions = { $count ->
    [one] { $count } запис в історії
    [few] { $count } записи в історії
   *[many] { $count } записів в історії
}
contacts-silence = { $count ->
    [0] востаннє сьогодні
    [one] від останнього разу минув { $count } день
    [few] від останнього разу минуло { $count } дні
   *[many] від останнього разу минуло { $count } днів
}

# How often one talks with somebody: a part of a sentence, «зазвичай раз на місяць».
rhythm-days = { $count ->
    [1] щодня
    [one] раз на { $count } день
    [few] раз на { $count } дні
   *[many] раз на { $count } днів
}
rhythm-weeks = { $count ->
    [1] раз на тиждень
    [one] раз на { $count } тиждень
    [few] раз на { $count } тижні
   *[many] раз на { $count } тижнів
}
rhythm-months = { $count ->
    [1] раз на місяць
    [one] раз на { $count } місяць
    [few] раз на { $count } місяці
   *[many] раз на { $count } місяців
}
rhythm-years = { $count ->
    [1] раз на рік
    [one] раз на { $count } рік
    [few] раз на { $count } роки
   *[many] раз на { $count } років
}

# A company: on the card, and over the list of its people.
company-everybody = { $count ->
    [one] Із цієї компанії { $count } людина
    [few] Із цієї компанії { $count } людини
   *[many] Із цієї компанії { $count } людей
}
company-open = Про компанію
company-name = Назва компанії
company-note = Нотатка про компанію
company-note-add = Додати нотатку про компанію
company-more = Що зробити з компанією
company-merge = Об’єднати з іншою…
company-merge-title = Об’єднати компанії
company-merge-text = Усі люди з «{ $name }» перейдуть до іншої компанії, нотатки складуться, а «{ $name }» зникне.
company-merge-into = Яка залишиться
company-merge-missing = Виберіть компанію зі списку.
company-merge-do = Об’єднати
company-delete = Прибрати компанію
