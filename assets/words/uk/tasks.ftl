# To-dos and how they repeat. $every and $count are numbers; $weekday 1 (Monday) to 7;
# $weekdays is a list made of tasks-weekday-short, joined by commas.
tasks-title = Справи
tasks-new = Нова справа
tasks-field-title = Що зробити
tasks-field-note = Подробиці
tasks-field-due = Коли
tasks-field-time = Час
tasks-field-contact = Клієнт
tasks-field-repeat = Повторювати
tasks-field-remind = Нагадати
tasks-overdue = Прострочено
tasks-today = Сьогодні
tasks-later = Пізніше
tasks-someday = Без терміну
tasks-done-today = Зроблено сьогодні
tasks-empty = Справ немає. Запишіть те, що не можна забути.
tasks-complete = Зроблено
tasks-complete-named = Зроблено: { $title }
tasks-reopen = Повернути в роботу
tasks-count = { $count ->
    [one] { $count } справа
    [few] { $count } справи
   *[many] { $count } справ
}
tasks-weekday-short = { $weekday ->
    [1] пн
    [2] вт
    [3] ср
    [4] чт
    [5] пт
    [6] сб
   *[7] нд
}
tasks-repeat-none = не повторювати
tasks-repeat-days = { $every ->
    [1] щодня
    [one] кожен { $every } день
    [few] кожні { $every } дні
   *[many] кожні { $every } днів
}
tasks-repeat-weekday = { $weekday ->
    [1] щопонеділка
    [2] щовівторка
    [3] щосереди
    [4] щочетверга
    [5] щоп’ятниці
    [6] щосуботи
   *[7] щонеділі
}
tasks-repeat-workdays = у будні
tasks-repeat-weeks = { $every ->
    [1] щотижня: { $weekdays }
    [2] кожного другого тижня: { $weekdays }
    [one] кожен { $every } тиждень: { $weekdays }
    [few] кожні { $every } тижні: { $weekdays }
   *[many] кожні { $every } тижнів: { $weekdays }
}
tasks-repeat-months = { $every ->
    [1] { $day }-го числа щомісяця
    [one] { $day }-го числа кожен { $every } місяць
    [few] { $day }-го числа кожні { $every } місяці
   *[many] { $day }-го числа кожні { $every } місяців
}
tasks-repeat-months-last = { $every ->
    [1] останнього числа щомісяця
    [one] останнього числа кожен { $every } місяць
    [few] останнього числа кожні { $every } місяці
   *[many] останнього числа кожні { $every } місяців
}
tasks-repeat-years = { $every ->
    [1] щороку
    [one] кожен { $every } рік
    [few] кожні { $every } роки
   *[many] кожні { $every } років
}
tasks-unit-days = { $every ->
    [one] день
    [few] дні
   *[many] днів
}
tasks-unit-weeks = { $every ->
    [one] тиждень
    [few] тижні
   *[many] тижнів
}
tasks-unit-months = { $every ->
    [one] місяць
    [few] місяці
   *[many] місяців
}
tasks-unit-years = { $every ->
    [one] рік
    [few] роки
   *[many] років
}
tasks-repeat-every = Кожні
tasks-repeat-on-day = числа
tasks-repeat-on-last-day = в останній день місяця
