# The list behind the bell, and choosing how long before to be reminded.
lead-own = My own time…
lead-count = How many
lead-unit = Minutes, hours or days
lead-time = At what time
bell-open = Reminders
bell-count = Reminders, waiting for an answer: { $count }
bell-empty = Nothing is waiting now. A reminder is set on a meeting, a to-do or a date.
bell-snoozed = Snoozed
bell-snooze-named = Snooze: { $what }
bell-dismiss-named = Dismiss: { $what }
bell-until-day = Day
bell-until-time = Time
bell-until-past = That time has passed. Choose a later one.
