# The page of settings.
settings = Settings
settings-lead = Every change is saved at once, and any of them can be undone.
settings-as-system = Same as the system
settings-look = Appearance
settings-language = Language
settings-theme = Theme
settings-theme-system = Same as the system
settings-theme-light = Light
settings-theme-dark = Dark
settings-scale = Text size
settings-success-mark = Colour of what went well
settings-fell-through-mark = Colour of what fell through
settings-mark-pink = pink
settings-mark-green = green
settings-mark-blue = blue
settings-mark-violet = violet
settings-people = Names, dates, phones
settings-name-order = How to write names
settings-surname-first = Smith John Edward
settings-given-first = John Edward Smith
settings-week-start = The week begins on
settings-region = Numbers without a country code
settings-region-hint = A number with no “+” in front is taken as one of this country.
settings-region-ua = Ukraine, +380
settings-region-ru = Russia, +7
settings-region-kz = Kazakhstan, +7
settings-region-by = Belarus, +375
settings-region-gb = United Kingdom, +44
settings-region-us = United States, +1
settings-region-de = Germany, +49
settings-notices = Reminders
settings-notices-hint = They come with the window closed, too.
settings-default-lead = About a new meeting
settings-birthday-reminder = About a birthday
settings-quiet = Quiet hours
settings-quiet-hint = Reminders wait, and come together when the quiet is over.
settings-quiet-from = from
settings-quiet-to = to
settings-quiet-from-label = Quiet from
settings-quiet-to-label = Quiet until
settings-quiet-same = Both times are the same, so there will be no quiet.
settings-autostart = Start when I log in
settings-autostart-hint = So that reminders come even if you never opened Vizitka.
settings-autostart-trouble = Starting at log-in could not be changed. The autostart folder may be closed for writing.
settings-dictionaries = Word lists
settings-dictionaries-hint = They grow by themselves. Here a word can be renamed, or removed everywhere.
settings-tags = Tags
settings-sources = Sources
settings-reasons = Reasons for refusal
settings-tags-empty = No tags yet. They appear once you tag the first customer.
settings-sources-empty = No sources yet. Say on a card where a customer came from, and the source appears here.
settings-reasons-empty = No reasons yet. They appear once you mark the first refusal.
settings-tags-count = { $count ->
    [one] { $count } customer
   *[other] { $count } customers
}
settings-sources-count = { $count ->
    [one] { $count } customer
   *[other] { $count } customers
}
settings-reasons-count = { $count ->
    [one] { $count } refusal
   *[other] { $count } refusals
}
settings-rename = Rename “{ $name }”
settings-delete = Remove “{ $name }”
settings-base = The base
settings-base-hint = One file on this computer. A copy of it is a copy of everything.
settings-base-count = { $count ->
    [0] Nobody is in it yet
    [one] { $count } customer is in it
   *[other] { $count } customers are in it
}
settings-show-folder = Show in folder
settings-open-other = Open another…
settings-trash = Trash
settings-version = Vizitka { $version }
