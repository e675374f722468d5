# What happens with customers: kinds, states, endings. The last part of a key is the word on
# the wire with hyphens for underscores. `$kind` makes the ending of the word agree: meeting,
# call, visit, message, note.
interaction-kind-meeting = Зустріч
interaction-kind-call = Дзвінок
interaction-kind-visit = Візит
interaction-kind-message = Повідомлення
interaction-kind-note = Нотатка

interaction-status-planned = { $kind ->
    [call] запланований
    [visit] запланований
    [message] заплановано
   *[other] запланована
}
interaction-status-held = { $kind ->
    [call] відбувся
    [visit] відбувся
    [message] надіслано
    [note] записана
   *[other] відбулася
}
interaction-status-fell-through = { $kind ->
    [call] зірвався
    [visit] зірвався
    [message] не надіслано
   *[other] зірвалася
}
interaction-status-moved = { $kind ->
    [call] перенесений
    [visit] перенесений
    [message] перенесено
   *[other] перенесена
}
interaction-status-cancelled = { $kind ->
    [call] скасований
    [visit] скасований
    [message] скасовано
   *[other] скасована
}

interaction-outcome-success = вдало
interaction-outcome-neutral = без результату
interaction-outcome-refusal = відмова

# How it ended, in one word that fits every kind: chips, legends, filters.
result-success = Вдало
result-neutral = Без результату
result-refusal = Відмова
result-held = Відбулося
result-fell-through = Зірвалося
result-moved = Перенесено
result-cancelled = Скасовано
result-planned = Заплановано
result-unclosed = Не закрито

interactions-count-meetings = { $count ->
    [one] { $count } зустріч
    [few] { $count } зустрічі
   *[many] { $count } зустрічей
}
interactions-count-calls = { $count ->
    [one] { $count } дзвінок
    [few] { $count } дзвінки
   *[many] { $count } дзвінків
}
interactions-count-unclosed = { $count ->
    [one] { $count } не закрита
    [few] { $count } не закриті
   *[many] { $count } не закрито
}
interactions-minutes = { $count } хв
