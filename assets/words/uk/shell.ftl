# The frame of the window: rail, top bar, shortcuts, troubles of the frame.
app-name = Візитка
rail = Розділи
skip-to-content = До змісту
new = Нове
undo = Скасувати
redo = Повернути
undo-named = Скасувати: { $what }
redo-named = Повернути: { $what }
undone = Скасовано
redone = Повернуто
shortcuts = Клавіші
lost-title = Такої сторінки немає
lost-text = Можливо, запис видалили або посилання застаріло.
lost-home = На головну
trouble-title = Ця сторінка не відкрилася
trouble-text = З вашими записами все гаразд: база не постраждала. Спробуйте відкрити сторінку ще раз, а якщо не допоможе, перезапустіть програму.
trouble-detail = Подробиці для розробника
