# Everything about a customer in the order it happened. Kinds are those on the wire.
timeline-title = History
timeline-ahead = Ahead
timeline-filter = What to show
timeline-everything = everything
timeline-only = only { $kinds }
timeline-kind-meeting = Meetings
timeline-kind-call = Calls
timeline-kind-visit = Visits
timeline-kind-message = Messages
timeline-kind-note = Notes
timeline-kind-task = To-dos
timeline-task-done = Done:
timeline-task = To-do
timeline-date = Day to remember
timeline-created = Customer added
timeline-more = Show more
timeline-empty = No history yet. Write above what happened, and it will appear here.
timeline-empty-kind = No such records.
timeline-paper-rest = On paper there { $count ->
    [one] is the latest { $count } entry
   *[other] are the latest { $count } entries
}; the earlier ones are in the program.
