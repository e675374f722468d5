# Reminders: how long before, putting off, and what a notice says. $count, $hour are
# numbers ($hour is the hour of $time: Ukrainian says «о 10:00» but «об 11:00»); $time
# is «9:00»; $when is one of the reminders-when-… phrases, $what one of reminders-what.
reminders-title = Напоминания
reminders-empty = Сейчас ничего не ждёт
reminders-open-count = { $count ->
    [one] { $count } напоминание
    [few] { $count } напоминания
   *[many] { $count } напоминаний
}
reminders-missed = пропущено
reminders-set = Напомнить
reminders-none = не напоминать
reminders-delete = Убрать напоминание
reminders-lead-minutes = { $count ->
    [0] в назначенное время
    [one] за { $count } минуту
    [few] за { $count } минуты
   *[many] за { $count } минут
}
reminders-lead-hours = { $count ->
    [0] в назначенное время
    [1] за час
    [one] за { $count } час
    [few] за { $count } часа
   *[many] за { $count } часов
}
reminders-lead-days = { $count ->
    [0] в тот же день
    [1] за день
    [one] за { $count } день
    [few] за { $count } дня
   *[many] за { $count } дней
}
reminders-lead-days-at = { $count ->
    [0] в тот же день в { $time }
    [1] накануне в { $time }
    [one] за { $count } день в { $time }
    [few] за { $count } дня в { $time }
   *[many] за { $count } дней в { $time }
}
reminders-unit-minutes = минуты
reminders-unit-hours = часы
reminders-unit-days = дни
reminders-done = Готово
reminders-show = Показать
reminders-dismiss = Скрыть
reminders-snooze = Отложить
reminders-snooze-ten-minutes = На 10 минут
reminders-snooze-hour = На час
reminders-snooze-this-evening = До вечера
reminders-snooze-tomorrow = До завтрашнего утра
reminders-snooze-until = Выбрать время…
reminders-snoozed = отложено на { $when }
reminders-notice-snooze = Отложить на 10 минут
reminders-when-now = сейчас
reminders-when-minutes = через { $count ->
    [one] { $count } минуту
    [few] { $count } минуты
   *[many] { $count } минут
}
reminders-when-hours = через { $count ->
    [1] час
    [one] { $count } час
    [few] { $count } часа
   *[many] { $count } часов
}
reminders-when-today-at = сегодня в { $time }
reminders-when-tomorrow-at = завтра в { $time }
reminders-when-yesterday-at = вчера в { $time }
reminders-when-day-at = { $day } в { $time }
reminders-what = { $kind ->
    [meeting] встреча
    [call] звонок
    [visit] визит
    [message] сообщение
   *[note] заметка
}
reminders-what-date = { $kind ->
    [birthday] день рождения
    [anniversary] годовщина
    [renewal] продление
   *[other] дата
}
reminders-notice-interaction = { $when } { $what }
reminders-notice-interaction-named = { $when } { $what }: { $name }
reminders-notice-interaction-past = { $what } { $when }
reminders-notice-interaction-past-named = { $what } { $when }: { $name }
reminders-notice-interaction-and-others = { $count ->
    [one] и ещё { $count } человек
    [few] и ещё { $count } человека
   *[many] и ещё { $count } человек
}
reminders-notice-date = { $when } { $what }: { $name }
reminders-notice-date-past = { $what } { $when }: { $name }
reminders-notice-date-turns = { $when } { $what }: { $name }, { $years ->
    [one] { $years } год
    [few] { $years } года
   *[many] { $years } лет
}
reminders-notice-date-past-turns = { $what } { $when }: { $name }, { $years ->
    [one] { $years } год
    [few] { $years } года
   *[many] { $years } лет
}
reminders-notice-task = { $when }: { $title }
reminders-notice-task-now = пора: { $title }
reminders-notice-task-past = срок был { $when }: { $title }
reminders-gathered = { $count ->
    [one] { $count } напоминание
    [few] { $count } напоминания
   *[many] { $count } напоминаний
}
reminders-gathered-missed = Пока вас не было: { $count ->
    [one] { $count } напоминание
    [few] { $count } напоминания
   *[many] { $count } напоминаний
}
reminders-gathered-quiet = За часы тишины: { $count ->
    [one] { $count } напоминание
    [few] { $count } напоминания
   *[many] { $count } напоминаний
}
reminders-gathered-more = и ещё { $count }
