# Questions to the diary: the page. Sentences are put together from pieces around
# links, so each piece fits after a comma.
reports-rail = Отчёты
report-outcomes-title = Чем кончались встречи?
report-next-title = После каких встреч назначена следующая?
report-planned-title = Сколько встреч запланировано?
report-with-title = Когда была встреча с человеком?
report-side-title = Вопросы
report-outcomes-ask = Чем кончались встречи?
report-next-ask = После каких встреч назначена следующая, с кем и на какое число?
report-planned-ask = Сколько встреч запланировано на месяц?
report-with-ask = Когда была встреча с Ивановым С. В.?
report-side-outcomes = на прошлой неделе { $count ->
    [0] встреч не было
    [one] { $count }, удачных { $success }
   *[other] { $count }, удачных { $success }
}
report-side-next = { $count ->
    [0] в этом месяце пока ни одной
   *[other] { $count } в этом месяце
}
report-side-planned = { $count ->
    [0] на следующий месяц пока ни одной
   *[other] { $count } на следующий месяц
}
report-side-planned-most = { $count } на следующий месяц, больше всего { $day }
report-side-with = по фамилии, с инициалами или без
report-plan = Назначить встречу
report-outcomes-empty = Здесь будет видно, чем кончались встречи, неделя за неделей. За это время их не было.
report-planned-empty = На это время встреч пока нет. Назначьте первую, и она появится здесь.
report-next-empty = Закрывая встречу, назначьте следующую: здесь будет видно, с кем и на какое число.
report-print = Печать
report-by = По неделям или по месяцам
report-by-week = Неделя
report-by-month = Месяц
report-view = Вид
report-view-chart = График
report-view-table = Таблица
report-period = Какое время
report-earlier = Раньше
report-later = Позже
report-step-week-now = Эта
report-step-week-ago = { $count ->
    [1] Прошлая
    [2] Две назад
    [3] Три недели назад
   *[other] { $count } назад
}
report-step-week-ahead = { $count ->
    [1] Следующая
   *[other] Через две
}
report-step-month-now = Этот
report-step-month-ago = { $count ->
    [1] Прошлый
    [2] Два назад
    [3] Три месяца назад
   *[other] { $count } назад
}
report-step-month-ahead = { $count ->
    [1] Следующий
   *[other] Через два
}
report-week-now = На этой неделе
report-week-ago = { $count ->
    [1] На прошлой неделе
    [2] Две недели назад
    [3] Три недели назад
    [4] Четыре недели назад
    [one] { $count } неделю назад
    [few] { $count } недели назад
   *[many] { $count } недель назад
}
report-week-ahead = { $count ->
    [1] На следующей неделе
    [one] Через { $count } неделю
    [few] Через { $count } недели
   *[many] Через { $count } недель
}
report-month-now = В этом месяце
report-month-ago = { $count ->
    [1] В прошлом месяце
    [2] Два месяца назад
    [3] Три месяца назад
    [4] Четыре месяца назад
    [one] { $count } месяц назад
    [few] { $count } месяца назад
   *[many] { $count } месяцев назад
}
report-month-ahead = { $count ->
    [1] В следующем месяце
    [one] Через { $count } месяц
    [few] Через { $count } месяца
   *[many] Через { $count } месяцев
}
report-none = встреч не было
report-none-such = Таких среди них нет.
report-was = { $count ->
    [one] была
   *[other] было
}
report-meetings = { $count ->
    [one] { $count } встреча
    [few] { $count } встречи
   *[many] { $count } встреч
}
report-count-success = { $count ->
    [one] { $count } удачная
   *[other] { $count } удачных
}
report-count-neutral = { $count } без результата
report-count-held = { $count ->
    [one] { $count } прошла без пометки
   *[other] { $count } прошли без пометки
}
report-count-refusal = { $count ->
    [one] { $count } отказ
    [few] { $count } отказа
   *[many] { $count } отказов
}
report-count-fell-through = { $count ->
    [one] { $count } сорвалась
   *[other] { $count } сорвались
}
report-count-moved = { $count ->
    [one] { $count } перенесена
   *[other] { $count } перенесены
}
report-count-cancelled = { $count ->
    [one] { $count } отменена
   *[other] { $count } отменены
}
report-count-unclosed = { $count ->
    [one] { $count } не закрыта
   *[other] { $count } не закрыты
}
report-count-planned = { $count ->
    [one] { $count } впереди
   *[other] { $count } впереди
}
report-after = После
report-of-them = { $count } из них
report-next-booked = назначена следующая
report-ahead = Впереди
report-legend-success = Удачно
report-legend-neutral = Без результата
report-legend-refusal = Отказ
report-legend-fell-through = Сорвалось
report-legend-moved = Перенесено, отменено
report-legend-unclosed = Не закрыто
report-legend-planned = Впереди
report-legend-short-success = Удачно
report-legend-short-neutral = Без результата
report-legend-short-held = Без пометки
report-legend-short-refusal = Отказ
report-legend-short-fell-through = Сорвалось
report-legend-short-moved = Перенесено
report-legend-short-cancelled = Отменено
report-legend-short-unclosed = Не закрыто
report-legend-short-planned = Впереди
report-heading-week = Неделя
report-heading-month = Месяц
report-heading-day = День
report-in-all = Всего
report-shown-success = удачные
report-shown-neutral = без результата
report-shown-held = без пометки
report-shown-refusal = отказы
report-shown-fell-through = сорвавшиеся
report-shown-moved = перенесённые
report-shown-cancelled = отменённые
report-shown-unclosed = не закрытые
report-shown-past = уже прошедшие
report-shown-planned = впереди
report-shown-led-to-next = с назначенной следующей
report-list-empty = Таких встреч нет.
report-more = Показать ещё { $count }
report-row-next = следующая { $when }
report-next-none = { $count ->
    [0] встреч ещё не было
   *[other] следующая пока не назначена ни после одной
}
report-next-after = после { $count ->
    [one] { $count } встречи
   *[other] { $count } встреч
}
report-next-of = из { $count } назначена следующая
report-next-talk = Встреча
report-next-who = С кем
report-next-how = Чем кончилась
report-next-when = Следующая
report-planned-none = пока ничего не запланировано
report-planned-verb = { $count ->
    [one] запланирована
    [few] запланированы
   *[many] запланировано
}
report-planned-most = больше всего
report-planned-day = { $day }: { $count }
report-with-field = С кем
report-with-placeholder = Иванов С. В.
report-with-empty = Напишите фамилию, можно с инициалами: «Иванов С. В.» или «иванов св». Увидите день каждой встречи, а однофамильцев не спутаете.
report-with-found = { $count ->
    [one] Нашёлся { $count } человек
    [few] Нашлись { $count } человека
   *[many] Нашлось { $count } человек
}
report-with-count = { $count ->
    [0] Встреч не было
    [one] Всего { $count } встреча
    [few] Всего { $count } встречи
   *[many] Всего { $count } встреч
}
report-with-last = последняя { $day }
report-with-next = следующая { $when }
