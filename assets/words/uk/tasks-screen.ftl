# Lists and the form of to-dos.
task-what = Що зробити?
task-due = До якого дня
task-no-due = без терміну
task-title-missing = Напишіть, що зробити.
task-due-missing = Вкажіть день: від нього рахуються повтори й нагадування.
task-edit-title = Справа
task-by-time = до { $time }
task-move = Відкласти
task-move-named = Відкласти: { $title }
task-move-own = Вибрати день…
task-to-tomorrow = На завтра
task-in-three-days = На три дні
task-to-monday = До понеділка
task-in-a-month = На місяць
task-reopen-named = Повернути в роботу: { $title }
task-overdue-count = { $count ->
    [one] { $count } прострочена
    [few] { $count } прострочені
   *[many] { $count } прострочено
}
task-later-count = { $count ->
    [one] Пізніше ще { $count } справа
    [few] Пізніше ще { $count } справи
   *[many] Пізніше ще { $count } справ
}
repeat-own = Своє правило…
repeat-first = Уперше: { $day }
repeat-count = Скільки
repeat-unit = Чого
repeat-weekdays = Дні тижня
new-task = Справа
