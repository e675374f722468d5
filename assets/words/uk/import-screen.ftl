# The page where a list is brought in.
import-link = Завантажити список
import-new = Список із файлу…
import-title = Завантажити список
import-lead = Файл залишиться як був. Спершу покажемо, що з нього вийде.
import-let-go = Відпустіть, і подивимося, що всередині
import-one-at-a-time = Списки завантажуються по одному. Почнемо з «{ $name }», решту перетягніть потім.
import-drop = Перетягніть файл CSV у будь-яке місце вікна
import-choose = Вибрати файл…
import-how = Де його взяти
import-from-excel = Excel, LibreOffice
import-from-excel-how = «Файл», «Зберегти як», тип «CSV». Роздільник і кодування зрозуміємо самі.
import-from-google = Google Таблиці, Контакти
import-from-google-how = «Файл», «Завантажити», «CSV»; у Контактах «Експорт», «Google CSV».
import-from-phone = Інша програма
import-from-phone-how = Пошукайте в ній «Експорт» і виберіть CSV.
import-fits = Що підійде
import-fits-hint = Будь-які стовпці в будь-якому порядку. Що де, зрозуміємо за назвами та вмістом, а ви виправите.
import-fits-name = ПІБ
import-fits-phone = Тел.
import-fits-birthday = ДН
import-fits-note = Примітка
import-fits-name-1 = Іваненко Сергій Вікторович
import-fits-name-2 = Марина (салон «Лаванда»)
import-fits-name-3 = Гудзь О.
import-fits-phone-1 = 8 (067) 123-45-67
import-fits-phone-2 = +380671112233, 0442223344
import-fits-phone-3 = 050 5550102 дод. 12
import-fits-birthday-1 = 29.02.1980
import-fits-birthday-2 = 5 березня
import-fits-birthday-3 = 1975
import-fits-note-1 = Собака Рекс
import-fits-note-2 = дзвонити після обіду
import-recent = Нещодавно завантажували
import-recent-line = «{ $file }», { $count ->
    [one] { $count } клієнт
    [few] { $count } клієнти
   *[many] { $count } клієнтів
}
import-recent-undone = завантаження відмінено
import-recent-history = Відмінити можна в журналі
import-seen = «{ $name }», { $count ->
    [one] { $count } рядок
    [few] { $count } рядки
   *[many] { $count } рядків
}
import-panel = Як читати файл і що робити
import-encoding = Кодування
import-encoding-hint = Якщо замість літер значки, спробуйте інше.
import-delimiter = Між клітинками
import-has-header = У першому рядку назви стовпців
import-day-order = Що попереду в датах
import-day-order-hint = Для дат, які читаються і так, і так: 03/04/1975.
import-day-order-day-first = День: 25/12/1980
import-day-order-month-first = Місяць: 12/25/1980
import-unnamed = Рядки без імені
import-unnamed-hint = Другий телефон чи нотатка часто стоять рядком нижче, під порожнім іменем.
import-unnamed-above = Продовжують рядок над ними
import-unnamed-alone = Окремі клієнти
import-duplicates = Якщо такий уже є
import-duplicates-skip = Не чіпати
import-duplicates-skip-hint = Записаний клієнт залишиться як є.
import-duplicates-update = Доповнити
import-duplicates-update-hint = Впишемо те, чого в картці не було. Записане не зітреться.
import-duplicates-add = Записати ще раз
import-duplicates-add-hint = З’явиться другий такий самий клієнт.
import-tag = Мітка для всіх
import-tag-hint = Щоб потім знайти їх разом. Можна не ставити.
import-counting = Рахуємо…
import-run = { $count ->
    [0] Завантажувати нікого
    [one] Завантажити { $count } клієнта
   *[other] Завантажити { $count } клієнтів
}
import-run-hint = Одним кроком, який можна відмінити.
import-other = Вибрати інший файл
import-columns = Стовпці
import-columns-taken = беремо { $taken } з { $total }
import-column-in-file = У файлі
import-column-samples = Наприклад
import-column-becomes = Чим стане
import-column-number = Стовпець { $number }
import-column-empty = порожньо
import-column-named = Чим стане стовпець «{ $name }»
import-label = позначка
import-label-named = Позначка до стовпця «{ $name }»
import-foreseen = Що вийде
import-foreseen-all = Усі
import-tab-new = Нові
import-tab-updated = Доповняться
import-tab-same = Уже є
import-tab-doubtful = Під питанням
import-tab-skipped = Пропустимо
import-foreseen-first = Показано перші { $count ->
    [one] { $count } рядок
    [few] { $count } рядки
   *[many] { $count } рядків
}; завантажаться всі.
import-foreseen-first-such = Показано перші { $count ->
    [one] { $count } такий рядок
    [few] { $count } такі рядки
   *[many] { $count } таких рядків
}.
import-foreseen-further = Такі рядки є далі у файлі; після завантаження покажемо, які.
import-line = Рядок
import-who = Хто
import-reach = Телефон, пошта
import-outcome = Що буде
import-checking = Звіряємо з базою…
import-running = Записуємо клієнтів…
import-done-title = Список завантажено
import-done = { $count ->
    [0] Нових клієнтів не додалося.
    [one] Додався { $count } клієнт.
    [few] Додалося { $count } клієнти.
   *[many] Додалося { $count } клієнтів.
}
import-undone = Завантаження відмінено. База така сама, як до нього.
import-total-new = нових
import-total-updated = доповнено
import-total-same = уже були
import-total-doubtful = під питанням
import-total-skipped = пропущено
import-to-customers = До клієнтів
import-undo = Відмінити завантаження
import-undoing = Відміняємо…
import-another = Завантажити ще один
import-skipped-title = { $count ->
    [one] Не взяли { $count } рядок
    [few] Не взяли { $count } рядки
   *[many] Не взяли { $count } рядків
}
import-doubts-title = Рядки, на які варто глянути
import-warnings-title = Взяли, але погляньте самі
import-line-number = рядок { $line }
import-remarks-first = Показано перші { $count }.
