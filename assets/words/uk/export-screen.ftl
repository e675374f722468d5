# The page where the list is saved as a file.
export-link = Зберегти список у файл
export-this-list = Зберегти цей список у файл
export-these = Зберегти позначених у файл
export-title = Зберегти список у файл
export-lead = Вийде таблиця CSV: відкриється в Excel, телефони й нулі на місці, і Візитка прочитає її назад без втрат.
export-which = Кого зберегти
export-all = Усіх, і архів теж
export-count = { $count ->
    [one] { $count } клієнт
    [few] { $count } клієнти
   *[many] { $count } клієнтів
}
export-picked = Лише позначених
export-view = Список, який був на екрані
export-run = Зберегти…
export-nobody = Зберігати поки нікого. Запишіть першого клієнта або завантажте свій список, і його можна буде зберегти звідси.
export-nobody-add = Записати клієнта
export-nobody-import = Завантажити список
export-everybody = { $count ->
    [one] Збережеться { $count } клієнт: усі, хто є, і архів теж.
    [few] Збережуться { $count } клієнти: усі, хто є, і архів теж.
   *[many] Збережуться { $count } клієнтів: усі, хто є, і архів теж.
}
export-part = Потрібні не всі? Відкрийте «Клієнти», відберіть кого треба і збережіть цей список звідти.
export-running = Пишемо таблицю…
export-done = { $count ->
    [one] Збережено { $count } клієнта.
   *[other] Збережено { $count } клієнтів.
}
export-show = Показати в теці
export-again = Зберегти ще раз…
export-looks = Такий вигляд матиме таблиця
export-more-columns = { $count ->
    [one] І ще { $count } стовпець, у цих рядках порожній.
    [few] І ще { $count } стовпці, у цих рядках порожні.
   *[many] І ще { $count } стовпців, у цих рядках порожні.
}
