# First start, and the page of a base that did not open.
problem-title = База не відкрилася
problem-again = Спробували ще раз, нічого не змінилося.
problem-choose = Вибрати іншу базу…
problem-create = Завести нову…
problem-new-name = Візитка.vizitka
welcome-title = Ласкаво просимо
welcome-lead = Візитка пам’ятає ваших клієнтів, зустрічі та обіцянки. Усе лежить в одному файлі на цьому комп’ютері, нічого не йде в інтернет.
welcome-language = Мова
welcome-doors = З чого почнемо?
welcome-empty = Почати з чистого аркуша
welcome-empty-hint = Порожня база. Першого клієнта запишете самі.
welcome-import = Принести свій список
welcome-import-hint = Таблиця з Excel або іншої програми, файл CSV. Перед завантаженням покажемо, що вийде.
welcome-sample = Роздивитися на прикладі
welcome-sample-hint = Триста вигаданих клієнтів і два роки зустрічей. Прибираються одним натисканням.
welcome-loading = Розкладаємо приклад по полицях…
sample-banner = { $count ->
    [one] Це навчальна база: { $count } вигаданий клієнт.
    [few] Це навчальна база: { $count } вигадані клієнти.
   *[many] Це навчальна база: { $count } вигаданих клієнтів.
}
sample-remove = Прибрати приклад
