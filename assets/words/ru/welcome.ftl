# First start, and the page of a base that did not open.
problem-title = База не открылась
problem-again = Попробовали ещё раз, ничего не изменилось.
problem-choose = Выбрать другую базу…
problem-create = Завести новую…
problem-new-name = Визитка.vizitka
welcome-title = Добро пожаловать
welcome-lead = Визитка помнит ваших клиентов, встречи и обещания. Всё лежит в одном файле на этом компьютере, ничего не уходит в интернет.
welcome-language = Язык
welcome-doors = С чего начнём?
welcome-empty = Начать с чистого листа
welcome-empty-hint = Пустая база. Первого клиента запишете сами.
welcome-import = Принести свой список
welcome-import-hint = Таблица из Excel или другой программы, файл CSV. Перед загрузкой покажем, что получится.
welcome-sample = Осмотреться на примере
welcome-sample-hint = Триста выдуманных клиентов и два года встреч. Убираются одним нажатием.
welcome-loading = Раскладываем пример по полкам…
sample-banner = { $count ->
    [one] Это учебная база: { $count } выдуманный клиент.
    [few] Это учебная база: { $count } выдуманных клиента.
   *[many] Это учебная база: { $count } выдуманных клиентов.
}
sample-remove = Убрать пример
