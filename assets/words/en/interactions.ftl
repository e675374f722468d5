# What happens with customers: kinds, states, endings. The last part of a key is the word on
# the wire with hyphens for underscores. `$kind` makes the ending of the word agree: meeting,
# call, visit, message, note.
interaction-kind-meeting = Meeting
interaction-kind-call = Call
interaction-kind-visit = Visit
interaction-kind-message = Message
interaction-kind-note = Note

interaction-status-planned = planned
interaction-status-held = { $kind ->
    [call] made
    [visit] made
    [message] sent
    [note] written
   *[other] held
}
interaction-status-fell-through = { $kind ->
    [message] not sent
   *[other] fell through
}
interaction-status-moved = moved
interaction-status-cancelled = cancelled

interaction-outcome-success = went well
interaction-outcome-neutral = no result
interaction-outcome-refusal = refusal

# How it ended, in one word that fits every kind: chips, legends, filters.
result-success = Went well
result-neutral = No result
result-refusal = Refusal
result-held = Took place
result-fell-through = Fell through
result-moved = Moved
result-cancelled = Cancelled
result-planned = Planned
result-unclosed = Not closed

interactions-count-meetings = { $count ->
    [one] { $count } meeting
   *[other] { $count } meetings
}
interactions-count-calls = { $count ->
    [one] { $count } call
   *[other] { $count } calls
}
interactions-count-unclosed = { $count } not closed
interactions-minutes = { $count } min
