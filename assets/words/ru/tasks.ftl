# To-dos and how they repeat. $every and $count are numbers; $weekday 1 (Monday) to 7;
# $weekdays is a list made of tasks-weekday-short, joined by commas.
tasks-title = Дела
tasks-new = Новое дело
tasks-field-title = Что сделать
tasks-field-note = Подробности
tasks-field-due = Когда
tasks-field-time = Время
tasks-field-contact = Клиент
tasks-field-repeat = Повторять
tasks-field-remind = Напомнить
tasks-overdue = Просрочено
tasks-today = Сегодня
tasks-later = Позже
tasks-someday = Без срока
tasks-done-today = Сделано сегодня
tasks-empty = Дел нет. Запишите, что нельзя забыть.
tasks-complete = Сделано
tasks-complete-named = Сделано: { $title }
tasks-reopen = Вернуть в работу
tasks-count = { $count ->
    [one] { $count } дело
    [few] { $count } дела
   *[many] { $count } дел
}
tasks-weekday-short = { $weekday ->
    [1] пн
    [2] вт
    [3] ср
    [4] чт
    [5] пт
    [6] сб
   *[7] вс
}
tasks-repeat-none = не повторять
tasks-repeat-days = { $every ->
    [1] каждый день
    [one] каждый { $every } день
    [few] каждые { $every } дня
   *[many] каждые { $every } дней
}
tasks-repeat-weekday = { $weekday ->
    [1] каждый понедельник
    [2] каждый вторник
    [3] каждую среду
    [4] каждый четверг
    [5] каждую пятницу
    [6] каждую субботу
   *[7] каждое воскресенье
}
tasks-repeat-workdays = по будням
tasks-repeat-weeks = { $every ->
    [1] каждую неделю по { $weekdays }
    [2] каждую вторую неделю по { $weekdays }
    [one] каждую { $every } неделю по { $weekdays }
    [few] каждые { $every } недели по { $weekdays }
   *[many] каждые { $every } недель по { $weekdays }
}
tasks-repeat-months = { $every ->
    [1] { $day }-го числа каждого месяца
    [one] { $day }-го числа каждый { $every } месяц
    [few] { $day }-го числа каждые { $every } месяца
   *[many] { $day }-го числа каждые { $every } месяцев
}
tasks-repeat-months-last = { $every ->
    [1] последнего числа каждого месяца
    [one] последнего числа каждый { $every } месяц
    [few] последнего числа каждые { $every } месяца
   *[many] последнего числа каждые { $every } месяцев
}
tasks-repeat-years = { $every ->
    [1] каждый год
    [one] каждый { $every } год
    [few] каждые { $every } года
   *[many] каждые { $every } лет
}
tasks-unit-days = { $every ->
    [one] день
    [few] дня
   *[many] дней
}
tasks-unit-weeks = { $every ->
    [one] неделю
    [few] недели
   *[many] недель
}
tasks-unit-months = { $every ->
    [one] месяц
    [few] месяца
   *[many] месяцев
}
tasks-unit-years = { $every ->
    [one] год
    [few] года
   *[many] лет
}
tasks-repeat-every = Каждые
tasks-repeat-on-day = числа
tasks-repeat-on-last-day = в последний день месяца
