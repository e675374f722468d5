# The page where the list is saved as a file.
export-link = Сохранить список в файл
export-title = Сохранить список в файл
export-lead = Получится таблица CSV: откроется в Excel, телефоны и нули на месте, и Визитка прочитает её обратно без потерь.
export-which = Кого сохранить
export-all = Всех, и архив тоже
export-all-hint = { $count ->
    [one] { $count } клиент
    [few] { $count } клиента
   *[many] { $count } клиентов
}
export-view = Список, который был на экране
export-view-hint = { $count ->
    [one] { $count } клиент
    [few] { $count } клиента
   *[many] { $count } клиентов
}
export-run = Сохранить…
export-nobody = Сохранять пока некого: в базе нет ни одного клиента.
export-running = Пишем таблицу…
export-done = { $count ->
    [one] Сохранён { $count } клиент.
    [few] Сохранено { $count } клиента.
   *[many] Сохранено { $count } клиентов.
}
export-show = Показать в папке
export-again = Сохранить ещё раз…
