# The page where the list is saved as a file.
export-link = Зберегти список у файл
export-title = Зберегти список у файл
export-lead = Вийде таблиця CSV: відкриється в Excel, телефони й нулі на місці, і Візитка прочитає її назад без втрат.
export-which = Кого зберегти
export-all = Усіх, і архів теж
export-all-hint = { $count ->
    [one] { $count } клієнт
    [few] { $count } клієнти
   *[many] { $count } клієнтів
}
export-view = Список, який був на екрані
export-view-hint = { $count ->
    [one] { $count } клієнт
    [few] { $count } клієнти
   *[many] { $count } клієнтів
}
export-run = Зберегти…
export-nobody = Зберігати поки нікого: у базі немає жодного клієнта.
export-running = Пишемо таблицю…
export-done = { $count ->
    [one] Збережено { $count } клієнта.
   *[other] Збережено { $count } клієнтів.
}
export-show = Показати в теці
export-again = Зберегти ще раз…
