# Lists and the form of to-dos.
task-what = Что сделать?
task-due = К какому дню
task-no-due = без срока
task-title-missing = Напишите, что сделать.
task-due-missing = Укажите день: от него считаются повторы и напоминание.
task-edit-title = Дело
task-by-time = до { $time }
task-move = Отложить
task-move-named = Отложить: { $title }
task-move-own = Выбрать день…
task-to-tomorrow = На завтра
task-in-three-days = На три дня
task-to-monday = До понедельника
task-in-a-month = На месяц
task-reopen-named = Вернуть в работу: { $title }
task-overdue-count = { $count ->
    [one] { $count } просрочено
    [few] { $count } просрочены
   *[many] { $count } просрочено
}
task-later-count = { $count ->
    [one] Позже ещё { $count } дело
    [few] Позже ещё { $count } дела
   *[many] Позже ещё { $count } дел
}
repeat-own = Своё правило…
repeat-first = Первый раз: { $day }
repeat-count = Сколько
repeat-unit = Чего
repeat-weekdays = Дни недели
new-task = Дело
