# The frame of the window: rail, top bar, shortcuts, troubles of the frame.
app-name = Визитка
rail = Разделы
skip-to-content = К содержанию
new = Новое
undo = Отменить
redo = Вернуть
undo-named = Отменить: { $what }
redo-named = Вернуть: { $what }
undone = Отменено
redone = Возвращено
shortcuts = Клавиши
lost-title = Такой страницы нет
lost-text = Возможно, запись удалили или ссылка устарела.
lost-home = На главную
trouble-title = Эта страница не открылась
trouble-text = С вашими записями всё в порядке: база не тронута. Попробуйте открыть страницу ещё раз, а если не поможет, перезапустите программу.
trouble-detail = Подробности для разработчика
