# Everything about a customer in the order it happened. Kinds are those on the wire.
timeline-title = История
timeline-ahead = Впереди
timeline-filter = Что показывать
timeline-everything = вся история
timeline-only = только { $kinds }
timeline-kind-meeting = Встречи
timeline-kind-call = Звонки
timeline-kind-visit = Визиты
timeline-kind-message = Сообщения
timeline-kind-note = Заметки
timeline-kind-task = Дела
timeline-task-done = Сделано:
timeline-task = Дело
timeline-date = Памятная дата
timeline-created = Клиент записан
timeline-more = Показать ещё
timeline-empty = Истории пока нет. Напишите выше, что было, и запись появится здесь.
timeline-empty-kind = Таких записей нет.
timeline-paper-rest = На бумаге { $count ->
    [one] последняя { $count } запись
    [few] последние { $count } записи
   *[many] последние { $count } записей
}, более ранние остались в программе.
