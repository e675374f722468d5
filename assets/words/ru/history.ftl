# What a person did. op-… names the step for undo and the history page, done-… is the toast
# after it. $name is who or what it was about, $count how many records.
op-create-contact = запись клиента «{ $name }»
done-create-contact = Клиент записан: { $name }
op-change-contact = правка карточки «{ $name }»{ facts-after }
done-change-contact = Карточка изменена: { $name }{ facts-aside }
op-archive-contacts = в архив: { $count ->
    [1] { $name }
    [one] { $count } клиент
    [few] { $count } клиента
   *[many] { $count } клиентов
}
done-archive-contacts = Убрано в архив: { $count ->
    [1] { $name }
    [one] { $count } клиент
    [few] { $count } клиента
   *[many] { $count } клиентов
}
op-unarchive-contacts = из архива: { $count ->
    [1] { $name }
    [one] { $count } клиент
    [few] { $count } клиента
   *[many] { $count } клиентов
}
done-unarchive-contacts = Возвращено из архива: { $count ->
    [1] { $name }
    [one] { $count } клиент
    [few] { $count } клиента
   *[many] { $count } клиентов
}
op-trash-contacts = в корзину: { $count ->
    [1] { $name }
    [one] { $count } клиент
    [few] { $count } клиента
   *[many] { $count } клиентов
}
done-trash-contacts = Убрано в корзину: { $count ->
    [1] { $name }
    [one] { $count } клиент
    [few] { $count } клиента
   *[many] { $count } клиентов
}
op-restore-contacts = из корзины: { $count ->
    [1] { $name }
    [one] { $count } клиент
    [few] { $count } клиента
   *[many] { $count } клиентов
}
done-restore-contacts = Возвращено из корзины: { $count ->
    [1] { $name }
    [one] { $count } клиент
    [few] { $count } клиента
   *[many] { $count } клиентов
}
op-empty-trash = очистка корзины: { $count ->
    [one] { $count } запись
    [few] { $count } записи
   *[many] { $count } записей
}
done-empty-trash = Корзина очищена: { $count ->
    [one] { $count } запись
    [few] { $count } записи
   *[many] { $count } записей
}
op-tag-contacts = метки: { $count ->
    [1] { $name }
    [one] { $count } клиент
    [few] { $count } клиента
   *[many] { $count } клиентов
}
done-tag-contacts = Метки изменены: { $count ->
    [1] { $name }
    [one] { $count } клиент
    [few] { $count } клиента
   *[many] { $count } клиентов
}
op-create-tag = новая метка «{ $name }»
done-create-tag = Метка добавлена: { $name }
op-rename-tag = новое имя метки «{ $name }»
done-rename-tag = Метка переименована: { $name }
op-delete-tag = удаление метки «{ $name }»
done-delete-tag = Метка удалена: { $name }
op-create-source = новый источник «{ $name }»
done-create-source = Источник добавлен: { $name }
op-rename-source = новое имя источника «{ $name }»
done-rename-source = Источник переименован: { $name }
op-delete-source = удаление источника «{ $name }»
done-delete-source = Источник удалён: { $name }
op-create-refusal-reason = новая причина отказа «{ $name }»
done-create-refusal-reason = Причина отказа добавлена: { $name }
op-rename-refusal-reason = новое имя причины отказа «{ $name }»
done-rename-refusal-reason = Причина отказа переименована: { $name }
op-delete-refusal-reason = удаление причины отказа «{ $name }»
done-delete-refusal-reason = Причина отказа удалена: { $name }
op-create-organization = запись компании «{ $name }»
done-create-organization = Компания записана: { $name }
op-change-organization = правка компании «{ $name }»{ facts-after }
done-change-organization = Компания изменена: { $name }{ facts-aside }
op-merge-organizations = объединение компаний под именем «{ $name }»
done-merge-organizations = Компании объединены: { $name }
op-delete-organization = удаление компании «{ $name }»
done-delete-organization = Компания удалена: { $name }
op-log-interaction = запись о том, что было, { $name }
done-log-interaction = Записано: { $name }
op-plan-interaction = запись в дневник, { $name }
done-plan-interaction = Запланировано: { $name }
op-close-interaction = запись итога, { $name }
done-close-interaction = Итог записан: { $name }
op-move-interaction = перенос на другое время, { $name }
done-move-interaction = Перенесено: { $name }
op-change-interaction = правка записи, { $name }{ facts-after }
done-change-interaction = Запись изменена: { $name }{ facts-aside }
op-trash-interaction = запись в корзину, { $name }
done-trash-interaction = Запись убрана в корзину: { $name }
op-restore-interaction = запись из корзины, { $name }
done-restore-interaction = Запись возвращена из корзины: { $name }
op-create-date = новая дата «{ $name }»{ facts-after }
done-create-date = Дата добавлена: { $name }{ facts-aside }
op-change-date = правка даты «{ $name }»{ facts-after }
done-change-date = Дата изменена: { $name }{ facts-aside }
op-delete-date = удаление даты «{ $name }»{ facts-after }
done-delete-date = Дата удалена: { $name }{ facts-aside }
op-create-task = новое дело «{ $name }»
done-create-task = Дело записано: { $name }
op-change-task = правка дела «{ $name }»{ facts-after }
done-change-task = Дело изменено: { $name }{ facts-aside }
op-complete-task = отметка «сделано»: { $name }
done-complete-task = Сделано: { $name }
op-reopen-task = возврат в работу дела «{ $name }»
done-reopen-task = Снова в работе: { $name }
op-trash-task = дело в корзину: { $name }
done-trash-task = Дело убрано в корзину: { $name }
op-restore-task = дело из корзины: { $name }
done-restore-task = Дело возвращено из корзины: { $name }
op-set-reminder = напоминание «{ $name }»
done-set-reminder = Напомним: { $name }
op-delete-reminder = удаление напоминания «{ $name }»
done-delete-reminder = Напоминание удалено: { $name }
op-snooze-reminder = отсрочка напоминания «{ $name }»
done-snooze-reminder = Напомним позже: { $name }
op-complete-reminder = отметка напоминания «{ $name }»
done-complete-reminder = Напоминание выполнено: { $name }
op-dismiss-reminder = снятие напоминания «{ $name }»
done-dismiss-reminder = Больше не напоминаем: { $name }
op-import-contacts = загрузка списка: { $count ->
    [one] { $count } клиент
    [few] { $count } клиента
   *[many] { $count } клиентов
}
done-import-contacts = Список загружен: { $count ->
    [one] { $count } клиент
    [few] { $count } клиента
   *[many] { $count } клиентов
}
op-load-sample = загрузка учебной базы: { $count ->
    [one] { $count } клиент
    [few] { $count } клиента
   *[many] { $count } клиентов
}
done-load-sample = Учебная база загружена: { $count ->
    [one] { $count } клиент
    [few] { $count } клиента
   *[many] { $count } клиентов
}
op-remove-sample = удаление учебной базы: { $count ->
    [one] { $count } клиент
    [few] { $count } клиента
   *[many] { $count } клиентов
}
done-remove-sample = Учебная база убрана: { $count ->
    [one] { $count } клиент
    [few] { $count } клиента
   *[many] { $count } клиентов
}
# What of a record was changed: $facts says whether one fact, two or more, $fact and $also name the
# first two, $more counts the others. Steps that were written down before facts were kept have none.
fact-first = { $fact ->
    [name] имя
    [phone] телефон
    [email] почта
    [telegram] Telegram
    [viber] Viber
    [whatsapp] WhatsApp
    [website] сайт
    [other_line] другой способ связи
    [address] адрес
    [company] компания
    [role] должность
    [status] статус
    [ended_reason] почему расстались
    [tags] метки
    [source] источник
    [sex] пол
    [language] язык
    [birthday] день рождения
    [anniversary] годовщина
    [renewal] продление
    [other_date] { $label }
    [title] что сделать
    [kind] вид
    [people] участники
    [contact] для кого
    [time] время
    [duration] длительность
    [place] место
    [outcome] итог
    [refusal_reason] причина отказа
    [agenda] о чём говорить
    [said] о чём говорили
    [offered] что предложили
    [promised] что пообещали
    [repeat] повторение
    [reminder] напоминание
    [note] заметка
   *[none] { "" }
}
fact-second = { $also ->
    [name] имя
    [phone] телефон
    [email] почта
    [telegram] Telegram
    [viber] Viber
    [whatsapp] WhatsApp
    [website] сайт
    [other_line] другой способ связи
    [address] адрес
    [company] компания
    [role] должность
    [status] статус
    [ended_reason] почему расстались
    [tags] метки
    [source] источник
    [sex] пол
    [language] язык
    [birthday] день рождения
    [anniversary] годовщина
    [renewal] продление
    [other_date] { $label }
    [title] что сделать
    [kind] вид
    [people] участники
    [contact] для кого
    [time] время
    [duration] длительность
    [place] место
    [outcome] итог
    [refusal_reason] причина отказа
    [agenda] о чём говорить
    [said] о чём говорили
    [offered] что предложили
    [promised] что пообещали
    [repeat] повторение
    [reminder] напоминание
    [note] заметка
   *[none] { "" }
}
facts-after = { $facts ->
    [one] : { fact-first }
    [two] : { fact-first } и { fact-second }
    [more] : { fact-first }, { fact-second } и ещё { $more }
   *[none] { "" }
}
facts-aside = { $facts ->
    [one] { " " }({ fact-first })
    [two] { " " }({ fact-first } и { fact-second })
    [more] { " " }({ fact-first }, { fact-second } и ещё { $more })
   *[none] { "" }
}
setting-changed = { $name ->
    [language] язык
    [theme] тема
    [scale] размер букв
    [success_mark] цвет удачных встреч
    [fell_through_mark] цвет сорвавшихся встреч
    [name_order] как писать имена
    [week_start] начало недели
    [phone_region] страна номеров
    [quiet_from] часы тишины
    [quiet_to] часы тишины
    [default_lead] напоминание о новой встрече
    [birthday_reminder] напоминание о дне рождения
    [autostart] запуск при входе в систему
   *[other] несколько сразу
}
op-change-settings = настройка «{ setting-changed }»
done-change-settings = Сохранено: { setting-changed }
