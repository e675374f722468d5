# The field on top: finds people and words, and does what it is told.
search = Найти
search-placeholder = Найти клиента, встречу, команду…
search-found = Что нашлось
search-people = Клиенты
search-texts = В записях
search-commands = Что сделать
search-all = { $count ->
    [one] Показать в списке: { $shown } клиент
    [few] Показать в списке: { $shown } клиента
   *[many] Показать в списке: { $shown } клиентов
}
search-go = Перейти: { $where }
search-create = Записать нового клиента «{ $name }»
search-todo = Записать дело «{ $name }»
search-nothing = Ничего не нашлось. Попробуйте начало фамилии, цифры телефона или слово из записи.
