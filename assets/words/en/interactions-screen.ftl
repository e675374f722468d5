# Forms about meetings: writing one down, closing it, changing it; its row in a history.
new-meeting = Meeting
new-call = Call

when-example = tomorrow at 3, Friday afternoon, 28 Nov
when-unclear = That date could not be read. Try “tomorrow at 15:00” or “28 Nov 14:00”.
when-past = That time has passed. Write one that is ahead, such as “tomorrow at 3 pm”.
when-repeats = Meetings and calls do not repeat by themselves. Name one day, or write a to-do for what repeats.

person-placeholder = Name, phone or company
person-another = Who else was there

entry-who = With
entry-who-missing = Say who it is with: start typing a name.
entry-when = When
entry-now = now
entry-place = Where
entry-length = How long it takes
entry-promised = Promised
entry-promised-placeholder = Send the contract, answer about the discount
entry-offered = Offered
entry-about = About
length-open = How long
length-hours = { $count } h

close-title = How did it go?
close-choose = Mark how it went: keys 1 to 6.
close-ahead = The day has not come yet, so it is too early for a result. Has it taken place already?
close-correct-date = Correct the date
close-said = What happened
close-said-placeholder = One line, in your own words
close-reason = Why they refused
close-reason-placeholder = Too expensive, has a supplier…
close-next = Next
close-moved-to = Moved to
close-moved-needs-next = When was it moved to? Without a date it would get lost.
close-promise-task = Make it a to-do
close-promise-due = By which day
close-keys = How it went: 1–6, in a field with Alt

compose-title = New entry
compose-said = What happened?
compose-task = To-do
compose-clear = Clear

plan-title = Write in the diary
plan-kind = What it is
plan-save = Book it

edit-title = Change the entry
edit-time = Time
edit-day-missing = Give a day, for example { $example }.
edit-trash = Move to trash

row-with = with:
row-with-others = also there:
row-promised = Promised: { $what }
row-agenda = About: { $what }
row-offered = Offered: { $what }
row-next = Next: { $when }
row-close = Close
row-actions = What to do with the entry
