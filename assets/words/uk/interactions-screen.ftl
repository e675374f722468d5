# Forms about meetings: writing one down, closing it, changing it; its row in a history.
new-meeting = Зустріч
new-call = Дзвінок

when-example = завтра о 15, у п’ятницю після обіду, 28.11
when-unclear = Не вдалося зрозуміти дату. Напишіть, наприклад, «завтра о 15» або «28.11 о 14:00».
when-past = Цей час уже минув. Напишіть, що попереду, наприклад «завтра о 15».
when-repeats = Зустрічі та дзвінки самі не повторюються. Назвіть один день, а для повторів запишіть справу.

person-placeholder = Ім’я, телефон або компанія
person-another = Хто ще був

entry-who = З ким
entry-who-missing = Вкажіть, з ким: почніть писати ім’я.
entry-when = Коли
entry-now = зараз
entry-place = Де
entry-length = Скільки триває
entry-promised = Обіцяно
entry-promised-placeholder = Надіслати договір, відповісти про знижку
entry-offered = Запропоновано
entry-about = Про що
length-open = Скільки триває
length-hours = { $count } год

close-title = Чим закінчилося?
close-choose = Позначте, чим закінчилося: клавіші від 1 до 6.
close-ahead = День ще не настав, про підсумок говорити зарано. Уже відбулося?
close-correct-date = Виправити дату
close-said = Що було
close-said-placeholder = Одним рядком, своїми словами
close-reason = Чому відмова
close-reason-placeholder = Дорого, вже є постачальник…
close-next = Далі
close-moved-to = На коли
close-moved-needs-next = На коли перенесли? Без дати зустріч загубиться.
close-promise-task = Записати справою
close-promise-due = До якого дня
close-keys = Чим закінчилося: 1–6, у полі з Alt

compose-title = Новий запис
compose-said = Що було?
compose-task = Справа
compose-clear = Очистити

plan-title = Записати до щоденника
plan-kind = Що це
plan-save = Призначити

edit-title = Змінити запис
edit-time = Час
edit-day-missing = Вкажіть день, наприклад { $example }.
edit-trash = До кошика

row-with = з ким:
row-with-others = ще були:
row-promised = Обіцяно: { $what }
row-agenda = Про що: { $what }
row-offered = Запропоновано: { $what }
row-next = Далі: { $when }
row-close = Закрити
row-actions = Що зробити із записом
