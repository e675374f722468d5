# The journal of changes, read by people.
history-link = Журнал дій
history-title = Журнал дій
history-lead = Усе, що змінювалося в базі. Будь-який крок можна відмінити, якщо пізніше не змінювали те саме.
history-empty = Тут з’явиться кожна зміна в базі. Поки що їх не було.
history-undo = Відмінити
history-undo-named = Відмінити: { $what }
history-undoing = Відміняємо…
history-undone = крок відмінено { $when }
history-blocked = Відмінити не вийде: пізніше змінювали те саме. Спершу відмініть:
history-more = Показати раніше
history-dropped = { $count ->
    [one] Ще { $count } давній крок
    [few] Ще { $count } давні кроки
   *[many] Ще { $count } давніх кроків
} журнал уже не зберігає: у ньому останній рік, і місця він займає не більше 512 МБ.
history-something = Зміна
