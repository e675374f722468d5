# Words of the common controls, and sentences that belong to no room.
ok = Зрозуміло
save = Зберегти
cancel = Скасувати
stop = Зупинити
close = Закрити
delete = Видалити
edit = Змінити
add = Додати
back = Назад
try-again = Спробувати ще раз
loading = Завантажується…
options = Варіанти
create-named = Додати «{ $name }»
picker-unpicked = «{ $typed }» поки що просто текст. Виберіть рядок у списку або зітріть його.
remove-named = Прибрати: { $name }
calendar = Календар
date-format = ДД.ММ.РРРР
date-unread = Такого дня немає. Напишіть, наприклад, { $example }.
time-unread = Такого часу немає. Напишіть, наприклад, { $example }.
month-before = Попередній місяць
month-after = Наступний місяць
day-with-count = { $day }, { $count ->
    [one] { $count } запис
    [few] { $count } записи
   *[many] { $count } записів
}
count-done = Готово: { $done }
count-of = { $done } з { $total }
done-something = Збережено
error-unknown = Не вийшло. Нічого не змінилося; спробуйте ще раз. Код: { $code }
rows-more = Ще { $count }
unfold = Показати повністю
fold = Згорнути
outside-handed = { $what }: передано програмі на цьому комп’ютері
outside-nobody = На цьому комп’ютері немає програми, щоб відкрити це: { $what }
outside-copy = Скопіювати
outside-copied = Скопійовано: { $what }
outside-not-copied = Скопіювати не вдалося: { $what }
outside-folder = Показати теку не вдалося. Файл лежить тут: { $path }
record-trashed = Поки вікно було відкрите, цей запис прибрали в кошик. Збережіть, і він повернеться до щоденника з тим, що ви написали.
record-gone = Поки вікно було відкрите, цей запис видалили. Збережіть, і він з’явиться знову з тим, що ви написали.
record-save-trashed = Відновити й зберегти
record-save-gone = Записати наново
