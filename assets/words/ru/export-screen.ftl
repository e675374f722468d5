# The page where the list is saved as a file.
export-link = Сохранить список в файл
export-this-list = Сохранить этот список в файл
export-these = Сохранить отмеченных в файл
export-title = Сохранить список в файл
export-lead = Получится таблица CSV: откроется в Excel, телефоны и нули на месте, и Визитка прочитает её обратно без потерь.
export-which = Кого сохранить
export-all = Всех, и архив тоже
export-count = { $count ->
    [one] { $count } клиент
    [few] { $count } клиента
   *[many] { $count } клиентов
}
export-picked = Только отмеченных
export-view = Список, который был на экране
export-run = Сохранить…
export-nobody = Сохранять пока некого. Запишите первого клиента или загрузите свой список, и его можно будет сохранить отсюда.
export-nobody-add = Записать клиента
export-nobody-import = Загрузить список
export-everybody = { $count ->
    [one] Сохранится { $count } клиент: все, кто есть, и архив тоже.
    [few] Сохранятся { $count } клиента: все, кто есть, и архив тоже.
   *[many] Сохранятся { $count } клиентов: все, кто есть, и архив тоже.
}
export-part = Нужны не все? Откройте «Клиенты», отберите кого надо и сохраните этот список оттуда.
export-running = Пишем таблицу…
export-done = { $count ->
    [one] Сохранён { $count } клиент.
    [few] Сохранено { $count } клиента.
   *[many] Сохранено { $count } клиентов.
}
export-show = Показать в папке
export-again = Сохранить ещё раз…
export-looks = Так будет выглядеть таблица
export-more-columns = { $count ->
    [one] И ещё { $count } столбец, в этих строках пустой.
    [few] И ещё { $count } столбца, в этих строках пустые.
   *[many] И ещё { $count } столбцов, в этих строках пустые.
}
