# The field on top: finds people and words, and does what it is told.
search = Find
search-placeholder = Find people, notes, commands…
search-found = What was found
search-people = Customers
search-texts = In your notes
search-commands = What to do
search-all = { $count ->
    [one] Show { $shown } customer in the list
   *[other] Show all { $shown } customers in the list
}
search-go = Go to { $where }
search-create = Add a new customer “{ $name }”
search-todo = Add a to-do “{ $name }”
search-nothing = Nothing found. Try the beginning of a surname, some digits of a phone or a word from a note.
