# Words of the common controls, and sentences that belong to no room.
ok = Got it
save = Save
cancel = Cancel
stop = Stop
close = Close
delete = Delete
edit = Edit
add = Add
back = Back
try-again = Try again
loading = Loading…
options = Options
create-named = Add “{ $name }”
picker-unpicked = “{ $typed }” is only text so far. Choose a line of the list, or clear it.
remove-named = Remove: { $name }
calendar = Calendar
date-format = DD/MM/YYYY
date-unread = There is no such day. Write it like { $example }.
time-unread = There is no such time. Write it like { $example }.
month-before = Previous month
month-after = Next month
day-with-count = { $day }, { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}
count-done = Done: { $done }
count-of = { $done } of { $total }
done-something = Saved
error-unknown = That did not work. Nothing has changed; please try again. Code: { $code }
rows-more = { $count } more
unfold = Show in full
fold = Show less
outside-handed = { $what }: handed to a program on this computer
outside-nobody = This computer has no program to open this: { $what }
outside-copy = Copy
outside-copied = Copied: { $what }
outside-not-copied = It could not be copied: { $what }
outside-folder = The folder could not be shown. The file is here: { $path }
record-trashed = While this was open, the entry was put into the trash. Save it, and it goes back into the diary with what you have typed.
record-gone = While this was open, the entry was deleted. Save it, and it is written down anew with what you have typed.
record-save-trashed = Restore and save
record-save-gone = Write down anew
