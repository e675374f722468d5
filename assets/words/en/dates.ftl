# Birthdays and other days. $years, $days are numbers; $day 1–31, $month 1–12.
dates-title = Dates
dates-add = Add a date
dates-empty = No birthdays or other dates yet
dates-kind-birthday = Birthday
dates-kind-anniversary = Anniversary
dates-kind-renewal = Renewal
dates-kind-other = Other date
dates-label = What the date is
dates-years = { $years ->
    [one] { $years } year
   *[other] { $years } years
}
dates-age = { $years ->
    [one] { $years } year old
   *[other] { $years } years old
}
dates-turns = turns { $years }
dates-jubilee = milestone
dates-today = today
dates-tomorrow = tomorrow
dates-yesterday = yesterday
dates-in-days = in { $days ->
    [one] { $days } day
   *[other] { $days } days
}
dates-day-month = { $day } { dates-month }
# As Americans write it.
dates-month-day = { dates-month } { $day }
dates-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
dates-year-only = the year { $year }
dates-leap-rule = In other years, celebrate on
dates-upcoming = Dates ahead
dates-upcoming-empty = Nothing to celebrate in the coming days
dates-remind = Remind me
