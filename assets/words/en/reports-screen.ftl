# Questions to the diary: the page. Sentences are put together from pieces around
# links, so each piece fits after a comma.
reports-rail = Reports
report-outcomes-title = How did meetings end?
report-next-title = Which meetings led to a next one?
report-planned-title = How many meetings are planned?
report-with-title = When did I meet this person?
report-side-title = Questions
report-outcomes-ask = How did meetings end?
report-next-ask = Which meetings led to a next one, with whom and for when?
report-planned-ask = How many meetings are planned for a month?
report-with-ask = When did I meet J. E. Smith?
report-side-outcomes = { $count ->
    [0] no meetings last week
    [one] { $count } last week, { $success } went well
   *[other] { $count } last week, { $success } went well
}
report-side-next = { $count ->
    [0] none yet this month
   *[other] { $count } this month
}
report-side-planned = { $count ->
    [0] none yet for next month
   *[other] { $count } next month
}
report-side-planned-most = { $count } next month, most on { $day }
report-side-with = by surname, with initials or without
report-plan = Plan a meeting
report-outcomes-empty = Here you will see how meetings ended, week by week. There were none in this time.
report-planned-empty = No meetings for this time yet. Plan the first one and it will appear here.
report-next-empty = When you close a meeting, book the next one: here you will see with whom and for when.
report-print = Print
report-by = By weeks or by months
report-by-week = Week
report-by-month = Month
report-view = View
report-view-chart = Chart
report-view-table = Table
report-period = Which time
report-earlier = Earlier
report-later = Later
report-step-week-now = This week
report-step-week-ago = { $count ->
    [1] Last
    [2] Two ago
    [3] Three weeks ago
   *[other] { $count } ago
}
report-step-week-ahead = { $count ->
    [1] Next
   *[other] In two
}
report-step-month-now = This month
report-step-month-ago = { $count ->
    [1] Last
    [2] Two ago
    [3] Three months ago
   *[other] { $count } ago
}
report-step-month-ahead = { $count ->
    [1] Next
   *[other] In two
}
report-week-now = This week
report-week-ago = { $count ->
    [1] Last week
    [2] Two weeks ago
    [3] Three weeks ago
    [4] Four weeks ago
   *[other] { $count } weeks ago
}
report-week-ahead = { $count ->
    [1] Next week
   *[other] In { $count } weeks
}
report-month-now = This month
report-month-ago = { $count ->
    [1] Last month
    [2] Two months ago
    [3] Three months ago
    [4] Four months ago
   *[other] { $count } months ago
}
report-month-ahead = { $count ->
    [1] Next month
   *[other] In { $count } months
}
report-none = there were no meetings
report-none-such = None of them is of this kind.
report-was = { $count ->
    [one] there was
   *[other] there were
}
report-meetings = { $count ->
    [one] { $count } meeting
   *[other] { $count } meetings
}
report-count-success = { $count } went well
report-count-neutral = { $count } without result
report-count-held = { $count } took place, unmarked
report-count-refusal = { $count ->
    [one] { $count } refusal
   *[other] { $count } refusals
}
report-count-fell-through = { $count } fell through
report-count-moved = { $count } moved
report-count-cancelled = { $count } cancelled
report-count-unclosed = { $count } not closed
report-count-planned = { $count } ahead
report-after = After
report-of-them = { $count } of them
report-next-booked = a next one was booked
report-ahead = Still ahead:
report-legend-success = Went well
report-legend-neutral = No result
report-legend-refusal = Refusal
report-legend-fell-through = Fell through
report-legend-moved = Moved, cancelled
report-legend-unclosed = Not closed
report-legend-planned = Ahead
report-legend-short-success = Went well
report-legend-short-neutral = No result
report-legend-short-held = Unmarked
report-legend-short-refusal = Refusal
report-legend-short-fell-through = Fell through
report-legend-short-moved = Moved
report-legend-short-cancelled = Cancelled
report-legend-short-unclosed = Not closed
report-legend-short-planned = Ahead
report-heading-week = Week
report-heading-month = Month
report-heading-day = Day
report-in-all = In all
report-shown-success = that went well
report-shown-neutral = without result
report-shown-held = unmarked
report-shown-refusal = refusals
report-shown-fell-through = that fell through
report-shown-moved = moved
report-shown-cancelled = cancelled
report-shown-unclosed = not closed
report-shown-past = so far
report-shown-planned = ahead
report-shown-led-to-next = with a next one booked
report-list-empty = There are no such meetings.
report-more = Show { $count } more
report-row-next = next { $when }
report-next-none = { $count ->
    [0] there have been no meetings yet
   *[other] no meeting has led to a next one yet
}
report-next-after = after { $count ->
    [one] { $count } meeting
   *[other] { $count } meetings
}
report-next-of = of { $count } a next one was booked
report-next-talk = Meeting
report-next-who = With
report-next-how = How it ended
report-next-when = The next one
report-planned-none = nothing is planned yet
report-planned-verb = { $count ->
    [one] there is
   *[other] there are
}
report-planned-most = most of all
report-planned-day = { $day }: { $count }
report-with-field = With whom
report-with-placeholder = Smith J. E.
report-with-empty = Type a surname, with initials if you like: “Smith J. E.” or “smith je”. You see the day of every meeting, and namesakes are told apart.
report-with-found = { $count ->
    [one] { $count } person found
   *[other] { $count } people found
}
report-with-count = { $count ->
    [0] No meetings
    [one] { $count } meeting in all
   *[other] { $count } meetings in all
}
report-with-last = last { $day }
report-with-next = next { $when }
