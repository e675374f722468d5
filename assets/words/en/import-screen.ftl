# The page where a list is brought in.
import-link = Bring in a list
import-new = List from a file…
import-title = Bring in a list
import-lead = Your file stays as it is. First you see what will come of it.
import-let-go = Let go, and we will look inside
import-one-at-a-time = Lists come in one at a time. We begin with “{ $name }”; drop the others later.
import-drop = Drop a CSV file anywhere on the window
import-choose = Choose a file…
import-how = Where to get one
import-from-excel = Excel, LibreOffice
import-from-excel-how = “File”, “Save as”, type “CSV”. The encoding and the separator are worked out for you.
import-from-google = Google Sheets, Contacts
import-from-google-how = “File”, “Download”, “CSV”; in Contacts “Export”, “Google CSV”.
import-from-phone = Another program
import-from-phone-how = Look for “Export” in it and choose CSV.
import-fits = What will fit
import-fits-hint = Any columns in any order. We work out which is which from their names and contents, and you can correct us.
import-fits-name = Name
import-fits-phone = Tel.
import-fits-birthday = Birthday
import-fits-note = Notes
import-fits-name-1 = Sarah Jane Thompson
import-fits-name-2 = Marina (Lavender salon)
import-fits-name-3 = O’Brien, A.
import-fits-phone-1 = (020) 7946 0123
import-fits-phone-2 = +447700900123, 01632 960123
import-fits-phone-3 = 07700 900456 ext. 12
import-fits-birthday-1 = 29/02/1980
import-fits-birthday-2 = 5 March
import-fits-birthday-3 = 1975
import-fits-note-1 = Dog called Rex
import-fits-note-2 = call after lunch
import-recent = Brought in recently
import-recent-line = “{ $file }”, { $count ->
    [one] { $count } customer
   *[other] { $count } customers
}
import-recent-undone = undone
import-recent-history = It can be undone under Changes
import-seen = “{ $name }”, { $count ->
    [one] { $count } row
   *[other] { $count } rows
}
import-panel = How to read the file and what to do
import-encoding = Encoding
import-encoding-hint = If you see signs instead of letters, try another.
import-delimiter = Between cells
import-has-header = The first row names the columns
import-day-order = What comes first in dates
import-day-order-hint = For dates that can be read both ways: 03/04/1975.
import-day-order-day-first = The day: 25/12/1980
import-day-order-month-first = The month: 12/25/1980
import-unnamed = Rows without a name
import-unnamed-hint = A second phone or a note often stands one line below, under an empty name.
import-unnamed-above = Go on with the row above
import-unnamed-alone = Are customers of their own
import-duplicates = If one is already here
import-duplicates-skip = Leave as is
import-duplicates-skip-hint = The customer on file stays untouched.
import-duplicates-update = Fill in
import-duplicates-update-hint = What the card lacks is added. Nothing on it is lost.
import-duplicates-add = Add once more
import-duplicates-add-hint = There will be a second customer just like it.
import-tag = A tag for everyone
import-tag-hint = To find them together later. May stay empty.
import-counting = Counting…
import-run = { $count ->
    [0] Nobody to bring in
    [one] Bring in { $count } customer
   *[other] Bring in { $count } customers
}
import-run-hint = In one step that can be undone.
import-other = Choose another file
import-columns = Columns
import-columns-taken = { $taken } of { $total } taken
import-column-in-file = In the file
import-column-samples = For example
import-column-becomes = Becomes
import-column-number = Column { $number }
import-column-empty = empty
import-column-named = What the column “{ $name }” becomes
import-label = label
import-label-named = Label for the column “{ $name }”
import-foreseen = What will happen
import-foreseen-all = All
import-tab-new = New
import-tab-updated = Filled in
import-tab-same = Already there
import-tab-doubtful = Doubtful
import-tab-skipped = Skipped
import-foreseen-first = { $count ->
    [one] The first { $count } row is shown
   *[other] The first { $count } rows are shown
}; all of them come in.
import-foreseen-first-such = Showing the first { $count ->
    [one] such row
   *[other] { $count } such rows
}.
import-foreseen-further = Such rows are further down the file; the report will show which.
import-line = Line
import-who = Who
import-reach = Phone, e-mail
import-outcome = Outcome
import-checking = Comparing with the base…
import-running = Writing customers in…
import-done-title = The list is in
import-done = { $count ->
    [0] No new customers were added.
    [one] { $count } customer was added.
   *[other] { $count } customers were added.
}
import-undone = The import was undone. The base is as it was before.
import-total-new = new
import-total-updated = filled in
import-total-same = already there
import-total-doubtful = doubtful
import-total-skipped = skipped
import-to-customers = See customers
import-undo = Undo the import
import-undoing = Undoing…
import-another = Bring in one more
import-skipped-title = { $count ->
    [one] { $count } row was not taken
   *[other] { $count } rows were not taken
}
import-doubts-title = Rows worth a look
import-warnings-title = Taken, but have a look
import-line-number = line { $line }
import-remarks-first = The first { $count } are shown.
