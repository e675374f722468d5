# Questions to the diary: what the window and the terminal both say.
reports-title = Запитання до щоденника
reports-week-of = Тиждень від { $day }
reports-led-to-next = { $count ->
    [0] Жодна розмова не привела до нової зустрічі
    [one] { $count } розмова привела до нової зустрічі
    [few] { $count } розмови привели до нової зустрічі
   *[many] { $count } розмов привели до нової зустрічі
}
reports-planned-total = { $count ->
    [0] Нічого не заплановано
    [one] Заплановано { $count } зустріч
    [few] Заплановано { $count } зустрічі
   *[many] Заплановано { $count } зустрічей
}
reports-with-nobody = Нікого з таким ім’ям немає. Спробуйте саме прізвище або ініціали без крапок.
reports-with-no-meetings = Зустрічей поки що не було
