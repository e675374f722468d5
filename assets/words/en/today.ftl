# The first page: the day by its hours, what was left open, who has a birthday.
today = Today
today-badge = { $count ->
    [one] { $count } waits for an answer
   *[other] { $count } wait for an answer
}
today-aside = Month, to-dos and dates
today-hours = The day by the hour
today-all-day = all day
today-count-meetings = { $count ->
    [1] one meeting
    [2] two meetings
    [3] three meetings
    [4] four meetings
    [5] five meetings
    [6] six meetings
    [7] seven meetings
    [8] eight meetings
    [9] nine meetings
    [10] ten meetings
    [one] { $count } meeting
   *[other] { $count } meetings
}
today-count-calls = { $count ->
    [1] one call
    [2] two calls
    [3] three calls
    [4] four calls
    [5] five calls
    [6] six calls
    [7] seven calls
    [8] eight calls
    [9] nine calls
    [10] ten calls
    [one] { $count } call
   *[other] { $count } calls
}
today-count-tasks = { $count ->
    [1] one to-do
    [2] two to-dos
    [3] three to-dos
    [4] four to-dos
    [5] five to-dos
    [6] six to-dos
    [7] seven to-dos
    [8] eight to-dos
    [9] nine to-dos
    [10] ten to-dos
    [one] { $count } to-do
   *[other] { $count } to-dos
}
today-count-birthdays = { $count ->
    [1] one birthday
    [2] two birthdays
    [3] three birthdays
    [4] four birthdays
    [5] five birthdays
    [6] six birthdays
    [7] seven birthdays
    [8] eight birthdays
    [9] nine birthdays
    [10] ten birthdays
    [one] { $count } birthday
   *[other] { $count } birthdays
}
today-unclosed-yesterday = { $count ->
    [1] One meeting was left open yesterday.
    [2] Two meetings were left open yesterday.
    [3] Three meetings were left open yesterday.
    [4] Four meetings were left open yesterday.
    [5] Five meetings were left open yesterday.
    [one] { $count } meeting was left open yesterday.
   *[other] { $count } meetings were left open yesterday.
}
today-unclosed-all = { $count ->
    [1] One past meeting is still open.
    [2] Two past meetings are still open.
    [3] Three past meetings are still open.
    [4] Four past meetings are still open.
    [5] Five past meetings are still open.
    [one] { $count } past meeting is still open.
   *[other] { $count } past meetings are still open.
}
today-last-time = Last time, { $when }:
today-first-time = First meeting.
today-new-person = first time
today-call-named = Call { $phone }
today-free = Free until { $time }
today-book = Book a meeting…
today-empty = The day is free. Book a meeting, and you will see here where it is, who comes and what was said last time.
today-empty-day = Nothing is booked for this day yet.
today-empty-past = Nothing was written down on this day.
today-back = Today
today-day-before = Day before
today-day-after = Day after
today-unclosed-title = Left open
today-unclosed-hint = how did it go?
today-unclosed-named = How did it go: { $name }
today-unclosed-tell = Say more…
today-unclosed-more = { $count ->
    [one] And { $count } more earlier
   *[other] And { $count } more earlier
}
today-key-success = Close the row: went well
today-key-neutral = Close the row: no result
today-key-refusal = Close the row: refused
today-key-fell-through = Close the row: fell through
today-key-moved = Close the row: move it
today-key-cancelled = Close the row: cancelled
today-key-unclosed = Go to meetings left open
today-birthdays = Birthdays
today-age = turns { $years }
today-other-dates = Other dates
today-quiet = Not in touch for long
today-quiet-about = { $days ->
    [one] { $days } day, usually { $rhythm }
   *[other] { $days } days, usually { $rhythm }
}

# A greeting; its text is in the language of the person, with { $name } as they are addressed.
greet = Greet
greet-named = Greet { $name }
greet-title = Greeting
greet-text = The text is ready; make it yours
greet-copy = Copy
greet-copied = Copied; paste it into a letter or a messenger
greet-mail = Write an e-mail
greet-log = Mark as sent
greet-address = { $sex ->
    [female] Dear { $name },
   *[male] Dear { $name },
}
greet-address-plain = Dear { $name },
greet-address-nobody = Good day,
greet-subject = Happy birthday!
greet-subject-jubilee = Happy birthday!
greet-body =
    Happy birthday! I wish you good health, good news and people around you who make things easy.

    May the year turn out the way you mean it to.
greet-body-jubilee =
    Congratulations on this special birthday! May all you have done so far be a joy to you, and may the best days still be ahead.

    I wish you health and strength for everything you have in mind.
