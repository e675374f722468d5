# Questions to the diary: the page. Sentences are put together from pieces around
# links, so each piece fits after a comma.
reports-rail = Звіти
report-outcomes-title = Чим закінчувалися зустрічі?
report-next-title = Після яких зустрічей призначено наступну?
report-planned-title = Скільки зустрічей заплановано?
report-with-title = Коли була зустріч з людиною?
report-side-title = Запитання
report-outcomes-ask = Чим закінчувалися зустрічі?
report-next-ask = Після яких зустрічей призначено наступну, з ким і на яке число?
report-planned-ask = Скільки зустрічей заплановано на місяць?
report-with-ask = Коли була зустріч з Іваненком С. В.?
report-side-outcomes = минулого тижня { $count ->
    [0] зустрічей не було
    [one] { $count }, вдалих { $success }
   *[other] { $count }, вдалих { $success }
}
report-side-next = { $count ->
    [0] цього місяця поки що жодної
   *[other] { $count } цього місяця
}
report-side-planned = { $count ->
    [0] на наступний місяць поки що жодної
   *[other] { $count } на наступний місяць
}
report-side-planned-most = { $count } на наступний місяць, найбільше { $day }
report-side-with = за прізвищем, з ініціалами чи без
report-plan = Призначити зустріч
report-outcomes-empty = Тут буде видно, чим закінчувалися зустрічі, тиждень за тижнем. За цей час їх не було.
report-planned-empty = На цей час зустрічей поки що немає. Призначте першу, і вона з’явиться тут.
report-next-empty = Закриваючи зустріч, призначте наступну: тут буде видно, з ким і на яке число.
report-print = Друк
report-by = За тижнями чи за місяцями
report-by-week = Тиждень
report-by-month = Місяць
report-view = Вигляд
report-view-chart = Графік
report-view-table = Таблиця
report-period = Який час
report-earlier = Раніше
report-later = Пізніше
report-step-week-now = Цей
report-step-week-ago = { $count ->
    [1] Минулий
    [2] Два тому
    [3] Три тижні тому
   *[other] { $count } тому
}
report-step-week-ahead = { $count ->
    [1] Наступний
   *[other] Через два
}
report-step-month-now = Цей
report-step-month-ago = { $count ->
    [1] Минулий
    [2] Два тому
    [3] Три місяці тому
   *[other] { $count } тому
}
report-step-month-ahead = { $count ->
    [1] Наступний
   *[other] Через два
}
report-week-now = Цього тижня
report-week-ago = { $count ->
    [1] Минулого тижня
    [2] Два тижні тому
    [3] Три тижні тому
    [4] Чотири тижні тому
    [one] { $count } тиждень тому
    [few] { $count } тижні тому
   *[many] { $count } тижнів тому
}
report-week-ahead = { $count ->
    [1] Наступного тижня
    [one] Через { $count } тиждень
    [few] Через { $count } тижні
   *[many] Через { $count } тижнів
}
report-month-now = Цього місяця
report-month-ago = { $count ->
    [1] Минулого місяця
    [2] Два місяці тому
    [3] Три місяці тому
    [4] Чотири місяці тому
    [one] { $count } місяць тому
    [few] { $count } місяці тому
   *[many] { $count } місяців тому
}
report-month-ahead = { $count ->
    [1] Наступного місяця
    [one] Через { $count } місяць
    [few] Через { $count } місяці
   *[many] Через { $count } місяців
}
report-none = зустрічей не було
report-none-such = Таких серед них немає.
report-was = { $count ->
    [one] була
   *[other] було
}
report-meetings = { $count ->
    [one] { $count } зустріч
    [few] { $count } зустрічі
   *[many] { $count } зустрічей
}
report-count-success = { $count ->
    [one] { $count } вдала
   *[other] { $count } вдалих
}
report-count-neutral = { $count } без результату
report-count-held = { $count ->
    [one] { $count } минула без позначки
   *[other] { $count } минули без позначки
}
report-count-refusal = { $count ->
    [one] { $count } відмова
    [few] { $count } відмови
   *[many] { $count } відмов
}
report-count-fell-through = { $count ->
    [one] { $count } зірвалася
   *[other] { $count } зірвалися
}
report-count-moved = { $count ->
    [one] { $count } перенесена
   *[other] { $count } перенесені
}
report-count-cancelled = { $count ->
    [one] { $count } скасована
   *[other] { $count } скасовані
}
report-count-unclosed = { $count ->
    [one] { $count } не закрита
   *[other] { $count } не закриті
}
report-count-planned = { $count ->
    [one] { $count } попереду
   *[other] { $count } попереду
}
report-after = Після
report-of-them = { $count } з них
report-next-booked = призначено наступну
report-ahead = Попереду
report-legend-success = Вдало
report-legend-neutral = Без результату
report-legend-refusal = Відмова
report-legend-fell-through = Зірвалося
report-legend-moved = Перенесено, скасовано
report-legend-unclosed = Не закрито
report-legend-planned = Попереду
report-legend-short-success = Вдало
report-legend-short-neutral = Без результату
report-legend-short-held = Без позначки
report-legend-short-refusal = Відмова
report-legend-short-fell-through = Зірвалося
report-legend-short-moved = Перенесено
report-legend-short-cancelled = Скасовано
report-legend-short-unclosed = Не закрито
report-legend-short-planned = Попереду
report-heading-week = Тиждень
report-heading-month = Місяць
report-heading-day = День
report-in-all = Усього
report-shown-success = вдалі
report-shown-neutral = без результату
report-shown-held = без позначки
report-shown-refusal = відмови
report-shown-fell-through = ті, що зірвалися
report-shown-moved = перенесені
report-shown-cancelled = скасовані
report-shown-unclosed = не закриті
report-shown-past = ті, що минули
report-shown-planned = попереду
report-shown-led-to-next = з призначеною наступною
report-list-empty = Таких зустрічей немає.
report-more = Показати ще { $count }
report-row-next = наступна { $when }
report-next-none = { $count ->
    [0] зустрічей ще не було
   *[other] наступну поки що не призначено після жодної
}
report-next-after = після { $count ->
    [one] { $count } зустрічі
   *[other] { $count } зустрічей
}
report-next-of = із { $count } призначено наступну
report-next-talk = Зустріч
report-next-who = З ким
report-next-how = Чим закінчилася
report-next-when = Наступна
report-planned-none = поки що нічого не заплановано
report-planned-verb = { $count ->
    [one] запланована
    [few] заплановані
   *[many] заплановано
}
report-planned-most = найбільше
report-planned-day = { $day }: { $count }
report-with-field = З ким
report-with-placeholder = Іваненко С. В.
report-with-empty = Напишіть прізвище, можна з ініціалами: «Іваненко С. В.» або «іваненко св». Побачите день кожної зустрічі, а однофамільців не сплутаєте.
report-with-found = { $count ->
    [one] Знайшлася { $count } людина
    [few] Знайшлися { $count } людини
   *[many] Знайшлося { $count } людей
}
report-with-count = { $count ->
    [0] Зустрічей не було
    [one] Усього { $count } зустріч
    [few] Усього { $count } зустрічі
   *[many] Усього { $count } зустрічей
}
report-with-last = остання { $day }
report-with-next = наступна { $when }
