# What a person did. op-… names the step for undo and the history page, done-… is the toast
# after it. $name is who or what it was about, $count how many records.
op-create-contact = запис клієнта «{ $name }»
done-create-contact = Клієнта записано: { $name }
op-change-contact = правка картки «{ $name }»{ facts-after }
done-change-contact = Картку змінено: { $name }{ facts-aside }
op-archive-contacts = до архіву: { $count ->
    [1] { $name }
    [one] { $count } клієнт
    [few] { $count } клієнти
   *[many] { $count } клієнтів
}
done-archive-contacts = Прибрано до архіву: { $count ->
    [1] { $name }
    [one] { $count } клієнт
    [few] { $count } клієнти
   *[many] { $count } клієнтів
}
op-unarchive-contacts = з архіву: { $count ->
    [1] { $name }
    [one] { $count } клієнт
    [few] { $count } клієнти
   *[many] { $count } клієнтів
}
done-unarchive-contacts = Повернуто з архіву: { $count ->
    [1] { $name }
    [one] { $count } клієнт
    [few] { $count } клієнти
   *[many] { $count } клієнтів
}
op-trash-contacts = до кошика: { $count ->
    [1] { $name }
    [one] { $count } клієнт
    [few] { $count } клієнти
   *[many] { $count } клієнтів
}
done-trash-contacts = Прибрано до кошика: { $count ->
    [1] { $name }
    [one] { $count } клієнт
    [few] { $count } клієнти
   *[many] { $count } клієнтів
}
op-restore-contacts = з кошика: { $count ->
    [1] { $name }
    [one] { $count } клієнт
    [few] { $count } клієнти
   *[many] { $count } клієнтів
}
done-restore-contacts = Повернуто з кошика: { $count ->
    [1] { $name }
    [one] { $count } клієнт
    [few] { $count } клієнти
   *[many] { $count } клієнтів
}
op-empty-trash = очищення кошика: { $count ->
    [one] { $count } запис
    [few] { $count } записи
   *[many] { $count } записів
}
done-empty-trash = Кошик очищено: { $count ->
    [one] { $count } запис
    [few] { $count } записи
   *[many] { $count } записів
}
op-tag-contacts = мітки: { $count ->
    [1] { $name }
    [one] { $count } клієнт
    [few] { $count } клієнти
   *[many] { $count } клієнтів
}
done-tag-contacts = Мітки змінено: { $count ->
    [1] { $name }
    [one] { $count } клієнт
    [few] { $count } клієнти
   *[many] { $count } клієнтів
}
op-create-tag = нова мітка «{ $name }»
done-create-tag = Мітку додано: { $name }
op-rename-tag = нова назва мітки «{ $name }»
done-rename-tag = Мітку перейменовано: { $name }
op-delete-tag = видалення мітки «{ $name }»
done-delete-tag = Мітку видалено: { $name }
op-create-source = нове джерело «{ $name }»
done-create-source = Джерело додано: { $name }
op-rename-source = нова назва джерела «{ $name }»
done-rename-source = Джерело перейменовано: { $name }
op-delete-source = видалення джерела «{ $name }»
done-delete-source = Джерело видалено: { $name }
op-create-refusal-reason = нова причина відмови «{ $name }»
done-create-refusal-reason = Причину відмови додано: { $name }
op-rename-refusal-reason = нова назва причини відмови «{ $name }»
done-rename-refusal-reason = Причину відмови перейменовано: { $name }
op-delete-refusal-reason = видалення причини відмови «{ $name }»
done-delete-refusal-reason = Причину відмови видалено: { $name }
op-create-organization = запис компанії «{ $name }»
done-create-organization = Компанію записано: { $name }
op-change-organization = правка компанії «{ $name }»{ facts-after }
done-change-organization = Компанію змінено: { $name }{ facts-aside }
op-merge-organizations = об’єднання компаній під назвою «{ $name }»
done-merge-organizations = Компанії об’єднано: { $name }
op-delete-organization = видалення компанії «{ $name }»
done-delete-organization = Компанію видалено: { $name }
op-log-interaction = запис про те, що було, { $name }
done-log-interaction = Записано: { $name }
op-plan-interaction = запис у щоденник, { $name }
done-plan-interaction = Заплановано: { $name }
op-close-interaction = запис підсумку, { $name }
done-close-interaction = Підсумок записано: { $name }
op-move-interaction = перенесення на інший час, { $name }
done-move-interaction = Перенесено: { $name }
op-change-interaction = правка запису, { $name }{ facts-after }
done-change-interaction = Запис змінено: { $name }{ facts-aside }
op-trash-interaction = запис до кошика, { $name }
done-trash-interaction = Запис прибрано до кошика: { $name }
op-restore-interaction = запис із кошика, { $name }
done-restore-interaction = Запис повернуто з кошика: { $name }
op-create-date = нова дата «{ $name }»{ facts-after }
done-create-date = Дату додано: { $name }{ facts-aside }
op-change-date = правка дати «{ $name }»{ facts-after }
done-change-date = Дату змінено: { $name }{ facts-aside }
op-delete-date = видалення дати «{ $name }»{ facts-after }
done-delete-date = Дату видалено: { $name }{ facts-aside }
op-create-task = нова справа «{ $name }»
done-create-task = Справу записано: { $name }
op-change-task = правка справи «{ $name }»{ facts-after }
done-change-task = Справу змінено: { $name }{ facts-aside }
op-complete-task = позначка «зроблено»: { $name }
done-complete-task = Зроблено: { $name }
op-reopen-task = повернення в роботу справи «{ $name }»
done-reopen-task = Знову в роботі: { $name }
op-trash-task = справа до кошика: { $name }
done-trash-task = Справу прибрано до кошика: { $name }
op-restore-task = справа з кошика: { $name }
done-restore-task = Справу повернуто з кошика: { $name }
op-set-reminder = нагадування «{ $name }»
done-set-reminder = Нагадаємо: { $name }
op-delete-reminder = видалення нагадування «{ $name }»
done-delete-reminder = Нагадування видалено: { $name }
op-snooze-reminder = відкладення нагадування «{ $name }»
done-snooze-reminder = Нагадаємо пізніше: { $name }
op-complete-reminder = позначка нагадування «{ $name }»
done-complete-reminder = Нагадування виконано: { $name }
op-dismiss-reminder = зняття нагадування «{ $name }»
done-dismiss-reminder = Більше не нагадуємо: { $name }
op-import-contacts = завантаження списку: { $count ->
    [one] { $count } клієнт
    [few] { $count } клієнти
   *[many] { $count } клієнтів
}
done-import-contacts = Список завантажено: { $count ->
    [one] { $count } клієнт
    [few] { $count } клієнти
   *[many] { $count } клієнтів
}
op-load-sample = завантаження навчальної бази: { $count ->
    [one] { $count } клієнт
    [few] { $count } клієнти
   *[many] { $count } клієнтів
}
done-load-sample = Навчальну базу завантажено: { $count ->
    [one] { $count } клієнт
    [few] { $count } клієнти
   *[many] { $count } клієнтів
}
op-remove-sample = видалення навчальної бази: { $count ->
    [one] { $count } клієнт
    [few] { $count } клієнти
   *[many] { $count } клієнтів
}
done-remove-sample = Навчальну базу прибрано: { $count ->
    [one] { $count } клієнт
    [few] { $count } клієнти
   *[many] { $count } клієнтів
}
# What of a record was changed: $facts says whether one fact, two or more, $fact and $also name the
# first two, $more counts the others. Steps that were written down before facts were kept have none.
fact-first = { $fact ->
    [name] ім’я
    [phone] телефон
    [email] пошта
    [telegram] Telegram
    [viber] Viber
    [whatsapp] WhatsApp
    [website] сайт
    [other_line] інший спосіб зв’язку
    [address] адреса
    [company] компанія
    [role] посада
    [status] статус
    [ended_reason] чому розійшлися
    [tags] мітки
    [source] джерело
    [sex] стать
    [language] мова
    [birthday] день народження
    [anniversary] річниця
    [renewal] поновлення
    [other_date] { $label }
    [title] що зробити
    [kind] вид
    [people] учасники
    [contact] для кого
    [time] час
    [duration] тривалість
    [place] місце
    [outcome] підсумок
    [refusal_reason] причина відмови
    [agenda] про що говорити
    [said] про що говорили
    [offered] що запропонували
    [promised] що пообіцяли
    [repeat] повторення
    [reminder] нагадування
    [note] нотатка
   *[none] { "" }
}
fact-second = { $also ->
    [name] ім’я
    [phone] телефон
    [email] пошта
    [telegram] Telegram
    [viber] Viber
    [whatsapp] WhatsApp
    [website] сайт
    [other_line] інший спосіб зв’язку
    [address] адреса
    [company] компанія
    [role] посада
    [status] статус
    [ended_reason] чому розійшлися
    [tags] мітки
    [source] джерело
    [sex] стать
    [language] мова
    [birthday] день народження
    [anniversary] річниця
    [renewal] поновлення
    [other_date] { $label }
    [title] що зробити
    [kind] вид
    [people] учасники
    [contact] для кого
    [time] час
    [duration] тривалість
    [place] місце
    [outcome] підсумок
    [refusal_reason] причина відмови
    [agenda] про що говорити
    [said] про що говорили
    [offered] що запропонували
    [promised] що пообіцяли
    [repeat] повторення
    [reminder] нагадування
    [note] нотатка
   *[none] { "" }
}
facts-after = { $facts ->
    [one] : { fact-first }
    [two] : { fact-first } і { fact-second }
    [more] : { fact-first }, { fact-second } і ще { $more }
   *[none] { "" }
}
facts-aside = { $facts ->
    [one] { " " }({ fact-first })
    [two] { " " }({ fact-first } і { fact-second })
    [more] { " " }({ fact-first }, { fact-second } і ще { $more })
   *[none] { "" }
}
setting-changed = { $name ->
    [language] мова
    [theme] тема
    [scale] розмір літер
    [success_mark] колір вдалих зустрічей
    [fell_through_mark] колір зустрічей, що зірвалися
    [name_order] як писати імена
    [week_start] початок тижня
    [phone_region] країна номерів
    [quiet_from] години тиші
    [quiet_to] години тиші
    [default_lead] нагадування про нову зустріч
    [birthday_reminder] нагадування про день народження
    [autostart] запуск під час входу в систему
   *[other] кілька одразу
}
op-change-settings = налаштування «{ setting-changed }»
done-change-settings = Збережено: { setting-changed }
