# The terminal. Help: cli-about-<errand>, cli-arg-<argument> or cli-arg-<errand>-<argument>,
# cli-value-<what> (a placeholder in the usage line). $name is what was typed or who was found.
cli-about = Vizitka in a terminal: the same customers, meetings and to-dos as in the window.
cli-about-today = Today: meetings, what is not closed, to-dos, birthdays, reminders
cli-about-find = Find by name, phone, company, tag or words of what was written
cli-about-card = A customer's card and history
cli-about-add = Write down a new customer
cli-about-log = Write down what happened, and book the next meeting at once
cli-about-close = Close a meeting: how it ended and what comes next
cli-about-plan = Book a meeting, a call or a visit
cli-about-remind = Write down a to-do with a reminder
cli-about-birthdays = Birthdays that are coming
cli-about-meetings = Questions to the diary: how many meetings there were and how they ended
cli-about-import = Bring in customers from a CSV table
cli-about-export = Take customers out into a CSV table
cli-about-undo = Undo the latest step
cli-about-redo = Redo what was undone
cli-about-history = What was done, the latest first
cli-about-sample = Load the example base, or remove it
cli-about-commands = Every command of the program: which only look, which change
cli-about-call = Call any command of the program with a request in JSON

cli-examples =
    For example:
      vizitka-cli add "Carter Helen" --phone "+44 7911 123456" --company "Daisy Ltd"
      vizitka-cli log "Carter H" "Went over the prices" --outcome success --next "Friday at 14:00"
      vizitka-cli close "Carter H" --outcome success
      vizitka-cli meetings --week -3
      vizitka-cli undo

    Write dates as you say them: "tomorrow at 10", "Friday afternoon", "28.11 at 14:00".
cli-heading-usage = Usage
cli-heading-errands = Commands
cli-heading-arguments = What to give
cli-heading-options = What can be added
cli-heading-global = With any command

cli-value-options = OPTIONS
cli-value-errand = COMMAND
cli-value-file = FILE
cli-value-lang = LANGUAGE
cli-value-wall = TIME
cli-value-name = NAME
cli-value-number = NUMBER
cli-value-query = WORDS
cli-value-count = COUNT
cli-value-text = TEXT
cli-value-address = ADDRESS
cli-value-day = DATE
cli-value-when = WHEN
cli-value-kind = KIND
cli-value-result = RESULT
cli-value-lead = HOW_LONG
cli-value-step = STEP
cli-value-command = COMMAND_NAME
cli-value-json = JSON
cli-value-shift = SHIFT
cli-value-columns = COLUMNS
cli-value-choice = WHAT_TO_DO
cli-value-encoding = ENCODING
cli-value-delimiter = SIGN
cli-value-order = ORDER

cli-arg-base = The base file; usually the one that the window opens
cli-arg-json = Answer in JSON, for scripts
cli-arg-lang = Language: ru, uk or en; usually that of the system
cli-arg-now = Take this for the present time, such as 2026-11-21T10:00
cli-arg-help = Show this help
cli-arg-version = Show the version
cli-arg-query = The words to find
cli-arg-limit = How many to show; usually 20
cli-arg-name = Who: a name or a part of it, initials, a phone
cli-arg-who = The number from the list, when the name fits several people
cli-arg-add-name = The name in one piece: "Carter Helen", "John Smith (plumber)"
cli-arg-call-name = The name of a command, as listed by vizitka-cli commands
cli-arg-request = The request in JSON; - reads it from standard input
cli-arg-nickname = Nickname
cli-arg-phone = Phone; may be given several times
cli-arg-email = E-mail; may be given several times
cli-arg-telegram = Telegram; may be given several times
cli-arg-company = Company
cli-arg-role = Job title
cli-arg-tag = Tag; may be given several times
cli-arg-import-tag = A tag for everybody brought in
cli-arg-source = Where they heard of us
cli-arg-birthday = Birthday: 12.03.1980, 12 March or the year alone
cli-arg-add-day-order = What comes first in a birthday such as 03/04/1975, if it is the month: month-first; usually the day, day-first
cli-arg-note = Note
cli-arg-step = The number of a step from vizitka-cli history; usually the latest
cli-arg-said = What happened, in a line
cli-arg-about = What it is about, in a line
cli-arg-outcome = How it ended: success, neutral, refusal; of what did not take place also fell-through or cancelled
cli-arg-close-outcome = How it ended: success, neutral, refusal, fell-through, moved, cancelled
cli-arg-last = How many of the latest records to show; usually 10
cli-arg-also = Who else took part; may be given several times
cli-arg-kind = What it is: meeting, call, visit, message, note
cli-arg-at = When: "yesterday at 15", "tomorrow at 10"
cli-arg-remind-at = When: "tomorrow at 10", "on Friday at 3pm" or "every Monday at 9"
cli-arg-log-at = When it happened; usually now
cli-arg-when = When: "Friday at 14:00"
cli-arg-next = When the next meeting is: "Friday at 14:00"
cli-arg-next-kind = What comes next; usually the same as before
cli-arg-place = Where
cli-arg-minutes = How many minutes it takes
cli-arg-offered = What was offered
cli-arg-promised = What was promised
cli-arg-reason = Why they said no
cli-arg-remind = How long before to remind: 15m, 2h, 1d or no; usually as in the settings
cli-arg-title = What to do
cli-arg-with = With whom or for whom
cli-arg-days = How many days to look ahead; usually 30
cli-arg-week = Which week: 0 this one, -1 the last, +1 the next
cli-arg-month = Which month: 0 this one, -1 the last, +1 the next
cli-arg-led-to-next = Talks after which another meeting was booked
cli-arg-planned = What is planned ahead
cli-arg-meetings-with = All meetings with a person
cli-arg-result = Only those that ended so: success, neutral, refusal, fell-through, moved, cancelled, unclosed
cli-arg-import-file = A CSV table
cli-arg-export-file = Where to write the CSV table
cli-arg-dry-run = Only show what would come of it; change nothing
cli-arg-map = What is in which column: "Tel=phone, 3=note"; a column by its heading or number
cli-arg-duplicates = Who is in the base already: skip leaves them, update fills gaps, add writes them down again
cli-arg-encoding = The encoding of the file, if it was found wrongly: utf-8, windows-1251, koi8-u, ibm866…
cli-arg-delimiter = The sign between columns, if it was found wrongly: ; , | or tab
cli-arg-no-header = The first line holds a customer, not headings
cli-arg-day-order = What comes first in dates such as 03/04/1975, if it was found wrongly: day-first or month-first
cli-arg-unnamed = What rows without a name are, if it was found wrongly: above they go on with the row above, alone they are customers of their own
cli-arg-export-query = Only those whom this search finds
cli-arg-remove = Remove the example base; your own records stay, but for those about its people

cli-usage-unknown = There is no { $argument } here.
cli-usage-errand = There is no command “{ $errand }”.
cli-usage-value = “{ $value }” does not fit { $argument }.
cli-usage-missing = Something is missing: { $argument }.
cli-usage-conflict = { $argument } cannot go together with { $other }.
cli-usage-twice = { $argument } was given twice; once is enough.
cli-usage-unclear = The command line is not clear: { $argument }.
cli-usage-near = Did you mean { $allowed }?
cli-usage-fits = What fits: { $allowed }.
cli-usage-see = Help: vizitka-cli{ $errand } --help

cli-no-base = There is no base here yet. The first record makes it: vizitka-cli add, import or sample. { $path }
cli-no-such-command = There is no command “{ $name }”. For the list: vizitka-cli commands
cli-request-malformed = { $problem ->
    [request] The request has to be a record in curly brackets, not { $given }.
    [missing] The request lacks the field { $field }.
    [unknown] There is no field { $field } here. There are: { $allowed }.
    [no_fields] There is no field { $field } here: this command needs none.
    [kind] The field { $field } takes { $wanted ->
        [text] a text
        [whole_number] a whole number
        [yes_or_no] true or false
        [list] a list in square brackets
       *[object] a record in curly brackets
    }, not { $given }.
    [word] The field { $field } does not take { $given }. What fits: { $allowed }.
    [value] The field { $field } does not take “{ $given }”.
   *[unclear] The field { $field } is not filled in as this command needs it.
}
cli-not-json = { $problem ->
    [cut] This is not JSON: the text breaks off before its end.
    [input] The request could not be read: the input has to be text in UTF-8.
   *[syntax] This is not JSON: there is a mistake in line { $line }, character { $column }.
}
cli-internal = Something broke inside. What was written is safe. Details: { $detail }
cli-nothing-changed = Nothing to change: it is so already.
cli-nobody = Nobody was found by “{ $name }”. Try the surname alone, initials or a part of the phone.
cli-several = “{ $name }” fits several people. Say it again with the number of the right one, such as --who { $who }.
cli-several-beside = “{ $name }” fits several people. Say it again with the number of the right one after the name, such as “{ $name } { $who }”.
cli-who-unknown = Nobody whom “{ $name }” fits has the number { $who }. These are their numbers:
cli-and-more = and { $count } more
cli-found-in-texts = In what was written:
cli-nameless = No name
cli-name-company = { $name } ({ $company })
cli-archived = archived
cli-in-trash = in the trash
cli-doubles = This person may be written down already:
cli-double-by-phone = the same phone
cli-double-by-email = the same e-mail
cli-double-by-name = the same name
cli-access-read = looks
cli-access-write = changes
cli-undone = Undone: { $what }
cli-redone = Redone: { $what }
cli-is-undone = undone
cli-history-empty = Everything you do will appear here, and any step can be undone.
cli-history-dropped = { $count ->
    [one] { $count } oldest step is no longer kept.
   *[other] { $count } oldest steps are no longer kept.
}
cli-when-unclear = That date could not be read: “{ $text }”. Try “tomorrow at 15” or “28.11 at 14:00”.
cli-when-repeats = Meetings and calls do not repeat by themselves: “{ $text }”. Name one day, or write a to-do: remind "…" --at "{ $text }".
cli-day-order-unclear = The birthday was read as { $day }. If the month came first, undo this and add --day-order month-first.
cli-moved-needs-next = When was it moved to? Add --next, such as --next "Friday at 14:00".
cli-reason-of-refusal = Only a refusal has a reason. Leave out --reason, or add --outcome refusal.
cli-not-shown = The answer could not be written out: { $detail }
cli-nothing-to-close = There is nothing to close: nothing is planned with “{ $name }”.
cli-no-birthdays = { $days ->
    [0] No birthdays today.
    [one] No birthdays today or in the next day.
   *[other] No birthdays today or in the next { $days } days.
}
cli-ahead = Ahead
cli-history = What happened
cli-map-no-field = A column cannot hold “{ $field }”. What it can hold: { $fields }.
cli-map-unclear = That column is not clear: “{ $pair }”. Give its heading or number and what is in it, such as "Tel=phone".
cli-import-dry = Nothing was changed. What would come of it:
cli-import-left = These columns were not taken: { $columns }. If you need them, undo the import and say what they hold: --map Column=note
