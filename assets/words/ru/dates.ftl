# Birthdays and other days. $years, $days are numbers; $day 1–31, $month 1–12.
dates-title = Даты
dates-add = Добавить дату
dates-empty = Дней рождения и других дат пока нет
dates-kind-birthday = День рождения
dates-kind-anniversary = Годовщина
dates-kind-renewal = Продление
dates-kind-other = Другая дата
dates-label = Что за дата
dates-years = { $years ->
    [one] { $years } год
    [few] { $years } года
   *[many] { $years } лет
}
dates-age = { $years ->
    [one] { $years } год
    [few] { $years } года
   *[many] { $years } лет
}
dates-turns = исполняется { $years ->
    [one] { $years } год
    [few] { $years } года
   *[many] { $years } лет
}
dates-jubilee = юбилей
dates-today = сегодня
dates-tomorrow = завтра
dates-yesterday = вчера
dates-in-days = через { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
}
dates-day-month = { $day } { dates-month }
# Так пишут только американцы, и по-английски.
dates-month-day = { $day } { dates-month }
dates-month = { $month ->
    [1] января
    [2] февраля
    [3] марта
    [4] апреля
    [5] мая
    [6] июня
    [7] июля
    [8] августа
    [9] сентября
    [10] октября
    [11] ноября
   *[12] декабря
}
dates-year-only = { $year } год
dates-leap-rule = В невисокосный год отмечать
dates-upcoming = Ближайшие даты
dates-upcoming-empty = В ближайшие дни праздников нет
dates-remind = Напомнить
