# The list behind the bell, and choosing how long before to be reminded.
lead-own = Свій час…
lead-count = За скільки
lead-unit = Хвилин, годин чи днів
lead-time = О котрій годині
bell-open = Нагадування
bell-count = Нагадування, чекають на відповідь: { $count }
bell-empty = Зараз нічого не чекає. Нагадування ставиться в записі про зустріч, справу чи дату.
bell-snoozed = Відкладені
bell-snooze-named = Відкласти: { $what }
bell-dismiss-named = Сховати: { $what }
bell-until-day = День
bell-until-time = Час
bell-until-past = Цей час уже минув. Виберіть пізніший.
