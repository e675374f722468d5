# To-dos and how they repeat. $every and $count are numbers; $weekday 1 (Monday) to 7;
# $weekdays is a list made of tasks-weekday-short, joined by commas.
tasks-title = To-dos
tasks-new = New to-do
tasks-field-title = What to do
tasks-field-note = Details
tasks-field-due = When
tasks-field-time = Time
tasks-field-contact = Customer
tasks-field-repeat = Repeat
tasks-field-remind = Remind me
tasks-overdue = Overdue
tasks-today = Today
tasks-later = Later
tasks-someday = No due date
tasks-done-today = Done today
tasks-empty = Nothing to do. Write down what must not be forgotten.
tasks-complete = Done
tasks-complete-named = Done: { $title }
tasks-reopen = Open again
tasks-count = { $count ->
    [one] { $count } to-do
   *[other] { $count } to-dos
}
tasks-weekday-short = { $weekday ->
    [1] Mon
    [2] Tue
    [3] Wed
    [4] Thu
    [5] Fri
    [6] Sat
   *[7] Sun
}
tasks-repeat-none = does not repeat
tasks-repeat-days = { $every ->
    [1] every day
    [2] every other day
   *[other] every { $every } days
}
tasks-repeat-weekday = { $weekday ->
    [1] every Monday
    [2] every Tuesday
    [3] every Wednesday
    [4] every Thursday
    [5] every Friday
    [6] every Saturday
   *[7] every Sunday
}
tasks-repeat-workdays = every weekday
tasks-repeat-weeks = { $every ->
    [1] every week on { $weekdays }
    [2] every other week on { $weekdays }
   *[other] every { $every } weeks on { $weekdays }
}
tasks-repeat-months = { $every ->
    [1] every month on day { $day }
    [2] every other month on day { $day }
   *[other] every { $every } months on day { $day }
}
tasks-repeat-months-last = { $every ->
    [1] on the last day of every month
    [2] on the last day of every other month
   *[other] on the last day of every { $every } months
}
tasks-repeat-years = { $every ->
    [1] every year
    [2] every other year
   *[other] every { $every } years
}
tasks-unit-days = { $every ->
    [one] day
   *[other] days
}
tasks-unit-weeks = { $every ->
    [one] week
   *[other] weeks
}
tasks-unit-months = { $every ->
    [one] month
   *[other] months
}
tasks-unit-years = { $every ->
    [one] year
   *[other] years
}
tasks-repeat-every = Every
tasks-repeat-on-day = day
tasks-repeat-on-last-day = on the last day of the month
