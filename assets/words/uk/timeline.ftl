# Everything about a customer in the order it happened. Kinds are those on the wire.
timeline-title = Історія
timeline-ahead = Попереду
timeline-filter = Що показувати
timeline-everything = уся історія
timeline-only = лише { $kinds }
timeline-kind-meeting = Зустрічі
timeline-kind-call = Дзвінки
timeline-kind-visit = Візити
timeline-kind-message = Повідомлення
timeline-kind-note = Нотатки
timeline-kind-task = Справи
timeline-task-done = Зроблено:
timeline-task = Справа
timeline-date = Пам’ятна дата
timeline-created = Клієнта записано
timeline-more = Показати ще
timeline-empty = Історії поки що немає. Напишіть вище, що було, і запис з’явиться тут.
timeline-empty-kind = Таких записів немає.
timeline-paper-rest = На папері { $count ->
    [one] останній { $count } запис
    [few] останні { $count } записи
   *[many] останні { $count } записів
}, раніші залишилися в програмі.
