# Questions to the diary: what the window and the terminal both say.
reports-title = Вопросы к дневнику
reports-week-of = Неделя с { $day }
reports-led-to-next = { $count ->
    [0] Ни один разговор не привёл к новой встрече
    [one] { $count } разговор привёл к новой встрече
    [few] { $count } разговора привели к новой встрече
   *[many] { $count } разговоров привели к новой встрече
}
reports-planned-total = { $count ->
    [0] Ничего не запланировано
    [one] Запланирована { $count } встреча
    [few] Запланированы { $count } встречи
   *[many] Запланировано { $count } встреч
}
reports-with-nobody = Никого с таким именем нет. Попробуйте одну фамилию или инициалы без точек.
reports-with-no-meetings = Встреч пока не было
