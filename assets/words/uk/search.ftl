# The field on top: finds people and words, and does what it is told.
search = Знайти
search-placeholder = Знайти клієнта, зустріч, команду…
search-found = Що знайшлося
search-people = Клієнти
search-texts = У записах
search-commands = Що зробити
search-all = { $count ->
    [one] Показати у списку: { $shown } клієнт
    [few] Показати у списку: { $shown } клієнти
   *[many] Показати у списку: { $shown } клієнтів
}
search-go = Перейти: { $where }
search-create = Записати нового клієнта «{ $name }»
search-todo = Записати справу «{ $name }»
search-nothing = Нічого не знайшлося. Спробуйте початок прізвища, цифри телефону або слово із запису.
