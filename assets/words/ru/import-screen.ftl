# The page where a list is brought in.
import-link = Загрузить список
import-new = Список из файла…
import-title = Загрузить список
import-lead = Файл останется как был. Сначала покажем, что из него выйдет.
import-let-go = Отпустите, и посмотрим, что внутри
import-one-at-a-time = Списки загружаются по одному. Начнём с «{ $name }», остальные перетащите потом.
import-drop = Перетащите файл CSV в любое место окна
import-choose = Выбрать файл…
import-how = Где его взять
import-from-excel = Excel, LibreOffice
import-from-excel-how = «Файл», «Сохранить как», тип «CSV». Разделитель и кодировку поймём сами.
import-from-google = Google Таблицы, Контакты
import-from-google-how = «Файл», «Скачать», «CSV»; в Контактах «Экспорт», «Google CSV».
import-from-phone = Другая программа
import-from-phone-how = Поищите в ней «Экспорт» и выберите CSV.
import-fits = Что подойдёт
import-fits-hint = Любые столбцы в любом порядке. Что где, поймём по названиям и содержимому, а вы поправите.
import-fits-name = ФИО
import-fits-phone = Тел.
import-fits-birthday = ДР
import-fits-note = Примечание
import-fits-name-1 = Иванов Сергей Викторович
import-fits-name-2 = Марина (салон «Лаванда»)
import-fits-name-3 = Гудзь О.
import-fits-phone-1 = 8 (916) 123-45-67
import-fits-phone-2 = +380671112233, 0442223344
import-fits-phone-3 = 903 5550102 доб. 12
import-fits-birthday-1 = 29.02.1980
import-fits-birthday-2 = 5 марта
import-fits-birthday-3 = 1975
import-fits-note-1 = Собака Рекс
import-fits-note-2 = звонить после обеда
import-recent = Недавно загружали
import-recent-line = «{ $file }», { $count ->
    [one] { $count } клиент
    [few] { $count } клиента
   *[many] { $count } клиентов
}
import-recent-undone = загрузка отменена
import-recent-history = Отменить можно в журнале
import-seen = «{ $name }», { $count ->
    [one] { $count } строка
    [few] { $count } строки
   *[many] { $count } строк
}
import-panel = Как читать файл и что делать
import-encoding = Кодировка
import-encoding-hint = Если вместо букв значки, попробуйте другую.
import-delimiter = Между ячейками
import-has-header = В первой строке названия столбцов
import-day-order = Что впереди в датах
import-day-order-hint = Для дат, которые читаются и так и так: 03/04/1975.
import-day-order-day-first = День: 25/12/1980
import-day-order-month-first = Месяц: 12/25/1980
import-unnamed = Строки без имени
import-unnamed-hint = Второй телефон или заметка часто стоят строкой ниже, под пустым именем.
import-unnamed-above = Продолжают строку над ними
import-unnamed-alone = Отдельные клиенты
import-duplicates = Если такой уже есть
import-duplicates-skip = Не трогать
import-duplicates-skip-hint = Записанный клиент останется как есть.
import-duplicates-update = Дополнить
import-duplicates-update-hint = Впишем то, чего в карточке не было. Записанное не сотрётся.
import-duplicates-add = Записать ещё раз
import-duplicates-add-hint = Появится второй такой же клиент.
import-tag = Метка для всех
import-tag-hint = Чтобы потом найти их вместе. Можно не ставить.
import-counting = Считаем…
import-run = { $count ->
    [0] Загружать некого
    [one] Загрузить { $count } клиента
   *[other] Загрузить { $count } клиентов
}
import-run-hint = Одним шагом, который можно отменить.
import-other = Выбрать другой файл
import-columns = Столбцы
import-columns-taken = берём { $taken } из { $total }
import-column-in-file = В файле
import-column-samples = Например
import-column-becomes = Чем станет
import-column-number = Столбец { $number }
import-column-empty = пусто
import-column-named = Чем станет столбец «{ $name }»
import-label = пометка
import-label-named = Пометка к столбцу «{ $name }»
import-foreseen = Что получится
import-foreseen-all = Все
import-tab-new = Новые
import-tab-updated = Дополнятся
import-tab-same = Уже есть
import-tab-doubtful = Под вопросом
import-tab-skipped = Пропустим
import-foreseen-first = Показаны первые { $count ->
    [one] { $count } строка
    [few] { $count } строки
   *[many] { $count } строк
}; загрузятся все.
import-foreseen-first-such = Показаны первые { $count ->
    [one] { $count } такая строка
    [few] { $count } такие строки
   *[many] { $count } таких строк
}.
import-foreseen-further = Такие строки есть дальше в файле; после загрузки покажем, какие.
import-line = Строка
import-who = Кто
import-reach = Телефон, почта
import-outcome = Что будет
import-checking = Сверяем с базой…
import-running = Записываем клиентов…
import-done-title = Список загружен
import-done = { $count ->
    [0] Новых клиентов не прибавилось.
    [one] Прибавился { $count } клиент.
    [few] Прибавилось { $count } клиента.
   *[many] Прибавилось { $count } клиентов.
}
import-undone = Загрузка отменена. База такая же, как до неё.
import-total-new = новых
import-total-updated = дополнено
import-total-same = уже были
import-total-doubtful = под вопросом
import-total-skipped = пропущено
import-to-customers = К клиентам
import-undo = Отменить загрузку
import-undoing = Отменяем…
import-another = Загрузить ещё один
import-skipped-title = { $count ->
    [one] Не взяли { $count } строку
    [few] Не взяли { $count } строки
   *[many] Не взяли { $count } строк
}
import-doubts-title = Строки, на которые стоит взглянуть
import-warnings-title = Взяли, но взгляните сами
import-line-number = строка { $line }
import-remarks-first = Показаны первые { $count }.
