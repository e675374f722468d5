# Birthdays and other days. $years, $days are numbers; $day 1–31, $month 1–12.
dates-title = Дати
dates-add = Додати дату
dates-empty = Днів народження та інших дат поки що немає
dates-kind-birthday = День народження
dates-kind-anniversary = Річниця
dates-kind-renewal = Поновлення
dates-kind-other = Інша дата
dates-label = Що за дата
dates-years = { $years ->
    [one] { $years } рік
    [few] { $years } роки
   *[many] { $years } років
}
dates-age = { $years ->
    [one] { $years } рік
    [few] { $years } роки
   *[many] { $years } років
}
dates-turns = виповнюється { $years ->
    [one] { $years } рік
    [few] { $years } роки
   *[many] { $years } років
}
dates-jubilee = ювілей
dates-today = сьогодні
dates-tomorrow = завтра
dates-yesterday = учора
dates-in-days = через { $days ->
    [one] { $days } день
    [few] { $days } дні
   *[many] { $days } днів
}
dates-day-month = { $day } { dates-month }
# Так пишуть лише американці, і англійською.
dates-month-day = { $day } { dates-month }
dates-month = { $month ->
    [1] січня
    [2] лютого
    [3] березня
    [4] квітня
    [5] травня
    [6] червня
    [7] липня
    [8] серпня
    [9] вересня
    [10] жовтня
    [11] листопада
   *[12] грудня
}
dates-year-only = { $year } рік
dates-leap-rule = У невисокосний рік відзначати
dates-upcoming = Найближчі дати
dates-upcoming-empty = Найближчими днями свят немає
dates-remind = Нагадати
