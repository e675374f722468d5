# What happens with customers: kinds, states, endings. The last part of a key is the word on
# the wire with hyphens for underscores. `$kind` makes the ending of the word agree: meeting,
# call, visit, message, note.
interaction-kind-meeting = Встреча
interaction-kind-call = Звонок
interaction-kind-visit = Визит
interaction-kind-message = Сообщение
interaction-kind-note = Заметка

interaction-status-planned = { $kind ->
    [call] запланирован
    [visit] запланирован
    [message] запланировано
   *[other] запланирована
}
interaction-status-held = { $kind ->
    [call] состоялся
    [visit] состоялся
    [message] отправлено
    [note] записана
   *[other] состоялась
}
interaction-status-fell-through = { $kind ->
    [call] сорвался
    [visit] сорвался
    [message] не отправлено
   *[other] сорвалась
}
interaction-status-moved = { $kind ->
    [call] перенесён
    [visit] перенесён
    [message] перенесено
   *[other] перенесена
}
interaction-status-cancelled = { $kind ->
    [call] отменён
    [visit] отменён
    [message] отменено
   *[other] отменена
}

interaction-outcome-success = удачно
interaction-outcome-neutral = без результата
interaction-outcome-refusal = отказ

# How it ended, in one word that fits every kind: chips, legends, filters.
result-success = Удачно
result-neutral = Без результата
result-refusal = Отказ
result-held = Состоялось
result-fell-through = Сорвалось
result-moved = Перенесено
result-cancelled = Отменено
result-planned = Запланировано
result-unclosed = Не закрыто

interactions-count-meetings = { $count ->
    [one] { $count } встреча
    [few] { $count } встречи
   *[many] { $count } встреч
}
interactions-count-calls = { $count ->
    [one] { $count } звонок
    [few] { $count } звонка
   *[many] { $count } звонков
}
interactions-count-unclosed = { $count ->
    [one] { $count } не закрыта
    [few] { $count } не закрыты
   *[many] { $count } не закрыто
}
interactions-minutes = { $count } мин
