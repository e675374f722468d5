# The journal of changes, read by people.
history-link = Changes
history-title = Changes
history-lead = Everything that changed in the base. Any step can be undone unless the same thing was changed later.
history-empty = Every change in the base will appear here. There have been none yet.
history-undo = Undo
history-undo-named = Undo: { $what }
history-undoing = Undoing…
history-undone = undone { $when }
history-blocked = This cannot be undone: the same thing was changed later. First undo:
history-more = Show earlier
history-dropped = { $count ->
    [one] { $count } older step is
   *[other] { $count } older steps are
} no longer kept: the list holds the last year and takes no more than 512 MB.
history-something = A change
