# The list behind the bell, and choosing how long before to be reminded.
lead-own = Своё время…
lead-count = За сколько
lead-unit = Минут, часов или дней
lead-time = В котором часу
bell-open = Напоминания
bell-count = Напоминания, ждут ответа: { $count }
bell-empty = Сейчас ничего не ждёт. Напоминание ставится в записи о встрече, деле или дате.
bell-snoozed = Отложены
bell-snooze-named = Отложить: { $what }
bell-dismiss-named = Скрыть: { $what }
bell-until-day = День
bell-until-time = Время
bell-until-past = Это время уже прошло. Выберите более позднее.
