# The journal of changes, read by people.
history-link = Журнал действий
history-title = Журнал действий
history-lead = Всё, что менялось в базе. Любой шаг можно отменить, если позднее не меняли то же самое.
history-empty = Здесь появится каждая перемена в базе. Пока их не было.
history-undo = Отменить
history-undo-named = Отменить: { $what }
history-undoing = Отменяем…
history-undone = шаг отменён { $when }
history-blocked = Отменить не получится: позднее меняли то же самое. Сначала отмените:
history-more = Показать раньше
history-dropped = { $count ->
    [one] Ещё { $count } старый шаг
    [few] Ещё { $count } старых шага
   *[many] Ещё { $count } старых шагов
} журнал уже не хранит: в нём последний год, и места он занимает не больше 512 МБ.
history-something = Изменение
