# Words of the common controls, and sentences that belong to no room.
ok = Понятно
save = Сохранить
cancel = Отмена
stop = Остановить
close = Закрыть
delete = Удалить
edit = Изменить
add = Добавить
back = Назад
try-again = Попробовать ещё раз
loading = Загружается…
options = Варианты
create-named = Добавить «{ $name }»
picker-unpicked = «{ $typed }» пока просто текст. Выберите строку в списке или сотрите его.
remove-named = Убрать: { $name }
calendar = Календарь
date-format = ДД.ММ.ГГГГ
date-unread = Такого дня нет. Напишите, например, { $example }.
time-unread = Такого времени нет. Напишите, например, { $example }.
month-before = Предыдущий месяц
month-after = Следующий месяц
day-with-count = { $day }, { $count ->
    [one] { $count } запись
    [few] { $count } записи
   *[many] { $count } записей
}
count-done = Готово: { $done }
count-of = { $done } из { $total }
done-something = Сохранено
error-unknown = Не получилось. Ничего не изменилось; попробуйте ещё раз. Код: { $code }
rows-more = Ещё { $count }
unfold = Показать целиком
fold = Свернуть
outside-handed = { $what }: передано программе на этом компьютере
outside-nobody = На этом компьютере нет программы, чтобы открыть это: { $what }
outside-copy = Скопировать
outside-copied = Скопировано: { $what }
outside-not-copied = Скопировать не удалось: { $what }
outside-folder = Показать папку не удалось. Файл лежит здесь: { $path }
record-trashed = Пока окно было открыто, эту запись убрали в корзину. Сохраните, и она вернётся в дневник с тем, что вы написали.
record-gone = Пока окно было открыто, эту запись удалили. Сохраните, и она появится снова с тем, что вы написали.
record-save-trashed = Восстановить и сохранить
record-save-gone = Записать заново
