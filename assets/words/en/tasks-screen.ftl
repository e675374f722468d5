# Lists and the form of to-dos.
task-what = What is to be done?
task-due = By which day
task-no-due = no due date
task-title-missing = Write what is to be done.
task-due-missing = Give a day: repeats and the reminder are counted from it.
task-edit-title = To-do
task-by-time = by { $time }
task-move = Put off
task-move-named = Put off: { $title }
task-move-own = Choose a day…
task-to-tomorrow = Until tomorrow
task-in-three-days = For three days
task-to-monday = Until Monday
task-in-a-month = For a month
task-reopen-named = Open again: { $title }
task-overdue-count = { $count ->
    [one] { $count } overdue
   *[other] { $count } overdue
}
task-later-count = { $count ->
    [one] { $count } more to-do later
   *[other] { $count } more to-dos later
}
repeat-own = My own rule…
repeat-first = First time: { $day }
repeat-count = How many
repeat-unit = Of what
repeat-weekdays = Days of the week
new-task = To-do
