# Forms about meetings: writing one down, closing it, changing it; its row in a history.
new-meeting = Встреча
new-call = Звонок

when-example = завтра в 15, в пятницу после обеда, 28.11
when-unclear = Не удалось понять дату. Напишите, например, «завтра в 15» или «28.11 в 14:00».
when-past = Это время уже прошло. Напишите, что впереди, например «завтра в 15».
when-repeats = Встречи и звонки сами не повторяются. Назовите один день, а для повторов запишите дело.

person-placeholder = Имя, телефон или компания
person-another = Кто ещё был

entry-who = С кем
entry-who-missing = Укажите, с кем: начните писать имя.
entry-when = Когда
entry-now = сейчас
entry-place = Где
entry-length = Сколько длится
entry-promised = Обещано
entry-promised-placeholder = Прислать договор, ответить про скидку
entry-offered = Предложено
entry-about = О чём
length-open = Сколько длится
length-hours = { $count } ч

close-title = Чем кончилось?
close-choose = Отметьте, чем кончилось: клавиши от 1 до 6.
close-ahead = День ещё не наступил, об итоге говорить рано. Уже состоялось?
close-correct-date = Поправить дату
close-said = Что было
close-said-placeholder = Одной строкой, своими словами
close-reason = Почему отказ
close-reason-placeholder = Дорого, уже есть поставщик…
close-next = Дальше
close-moved-to = На когда
close-moved-needs-next = На когда перенесли? Без даты встреча потеряется.
close-promise-task = Записать делом
close-promise-due = К какому дню
close-keys = Чем кончилось: 1–6, в поле с Alt

compose-title = Новая запись
compose-said = Что было?
compose-task = Дело
compose-clear = Очистить

plan-title = Записать в дневник
plan-kind = Что это
plan-save = Назначить

edit-title = Изменить запись
edit-time = Время
edit-day-missing = Укажите день, например { $example }.
edit-trash = В корзину

row-with = с кем:
row-with-others = ещё были:
row-promised = Обещано: { $what }
row-agenda = О чём: { $what }
row-offered = Предложено: { $what }
row-next = Дальше: { $when }
row-close = Закрыть
row-actions = Что сделать с записью
