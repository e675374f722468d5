# The journal of changes, read by people.
history-link = Журнал дій
history-title = Журнал дій
history-lead = Усе, що змінювалося в базі. Будь-який крок можна скасувати, якщо пізніше не змінювали те саме.
history-empty = Тут з’явиться кожна зміна в базі. Поки що їх не було.
history-undo = Скасувати
history-undo-named = Скасувати: { $what }
history-undoing = Скасовуємо…
history-undone = скасовано { $when }
history-blocked = Скасувати не вийде: пізніше змінювали те саме. Спершу скасуйте:
history-more = Показати раніше
history-dropped = { $count ->
    [one] Ще { $count } давній крок
    [few] Ще { $count } давні кроки
   *[many] Ще { $count } давніх кроків
} журнал уже не зберігає: у ньому останній рік, і місця він займає не більше 512 МБ.
history-something = Зміна
