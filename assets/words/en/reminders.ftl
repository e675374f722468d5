# Reminders: how long before, putting off, and what a notice says. $count, $hour are
# numbers ($hour is the hour of $time: Ukrainian says «о 10:00» but «об 11:00»); $time
# is «9:00»; $when is one of the reminders-when-… phrases, $what one of reminders-what.
reminders-title = Reminders
reminders-empty = Nothing is waiting now
reminders-open-count = { $count ->
    [one] { $count } reminder
   *[other] { $count } reminders
}
reminders-missed = missed
reminders-set = Remind me
reminders-none = no reminder
reminders-delete = Remove the reminder
reminders-lead-minutes = { $count ->
    [0] at the set time
    [one] { $count } minute before
   *[other] { $count } minutes before
}
reminders-lead-hours = { $count ->
    [0] at the set time
    [1] an hour before
   *[other] { $count } hours before
}
reminders-lead-days = { $count ->
    [0] on the day
    [1] a day before
   *[other] { $count } days before
}
reminders-lead-days-at = { $count ->
    [0] on the day at { $time }
    [1] the day before at { $time }
   *[other] { $count } days before at { $time }
}
reminders-unit-minutes = minutes
reminders-unit-hours = hours
reminders-unit-days = days
reminders-done = Done
reminders-show = Show
reminders-dismiss = Dismiss
reminders-snooze = Snooze
reminders-snooze-ten-minutes = For 10 minutes
reminders-snooze-hour = For an hour
reminders-snooze-this-evening = Until this evening
reminders-snooze-tomorrow = Until tomorrow morning
reminders-snooze-until = Choose a time…
reminders-snoozed = snoozed until { $when }
reminders-notice-snooze = Snooze for 10 minutes
reminders-when-now = now
reminders-when-minutes = in { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
reminders-when-hours = in { $count ->
    [1] an hour
   *[other] { $count } hours
}
reminders-when-today-at = today at { $time }
reminders-when-tomorrow-at = tomorrow at { $time }
reminders-when-yesterday-at = yesterday at { $time }
reminders-when-day-at = { $day } at { $time }
reminders-what = { $kind ->
    [meeting] meeting
    [call] call
    [visit] visit
    [message] message
   *[note] note
}
reminders-what-date = { $kind ->
    [birthday] birthday
    [anniversary] anniversary
    [renewal] renewal
   *[other] date
}
reminders-notice-interaction = { $what } { $when }
reminders-notice-interaction-named = { $what } { $when }: { $name }
reminders-notice-interaction-past = { $what } { $when }
reminders-notice-interaction-past-named = { $what } { $when }: { $name }
reminders-notice-interaction-and-others = { $count ->
    [one] and { $count } other person
   *[other] and { $count } other people
}
reminders-notice-date = { $what } { $when }: { $name }
reminders-notice-date-past = { $what } { $when }: { $name }
reminders-notice-date-turns = { $what } { $when }: { $name }, { $years ->
    [one] { $years } year
   *[other] { $years } years
}
reminders-notice-date-past-turns = { $what } { $when }: { $name }, { $years ->
    [one] { $years } year
   *[other] { $years } years
}
reminders-notice-task = { $when }: { $title }
reminders-notice-task-now = due now: { $title }
reminders-notice-task-past = was due { $when }: { $title }
reminders-gathered = { $count ->
    [one] { $count } reminder
   *[other] { $count } reminders
}
reminders-gathered-missed = While you were away: { $count ->
    [one] { $count } reminder
   *[other] { $count } reminders
}
reminders-gathered-quiet = During quiet hours: { $count ->
    [one] { $count } reminder
   *[other] { $count } reminders
}
reminders-gathered-more = and { $count } more
