# Questions to the diary: what the window and the terminal both say.
reports-title = Questions to the diary
reports-week-of = Week of { $day }
reports-led-to-next = { $count ->
    [0] No talk led to another meeting
    [one] { $count } talk led to another meeting
   *[other] { $count } talks led to another meeting
}
reports-planned-total = { $count ->
    [0] Nothing is planned
    [one] { $count } meeting is planned
   *[other] { $count } meetings are planned
}
reports-with-nobody = Nobody of that name is here. Try the surname alone, or initials without dots.
reports-with-no-meetings = No meetings yet
