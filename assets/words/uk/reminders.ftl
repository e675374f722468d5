# Reminders: how long before, putting off, and what a notice says. $count, $hour are
# numbers ($hour is the hour of $time: Ukrainian says «о 10:00» but «об 11:00»); $time
# is «9:00»; $when is one of the reminders-when-… phrases, $what one of reminders-what.
reminders-title = Нагадування
reminders-empty = Зараз нічого не чекає
reminders-open-count = { $count ->
    [one] { $count } нагадування
    [few] { $count } нагадування
   *[many] { $count } нагадувань
}
reminders-missed = пропущено
reminders-set = Нагадати
reminders-none = не нагадувати
reminders-delete = Прибрати нагадування
reminders-lead-minutes = { $count ->
    [0] у призначений час
    [one] за { $count } хвилину
    [few] за { $count } хвилини
   *[many] за { $count } хвилин
}
reminders-lead-hours = { $count ->
    [0] у призначений час
    [1] за годину
    [one] за { $count } годину
    [few] за { $count } години
   *[many] за { $count } годин
}
reminders-lead-days = { $count ->
    [0] того ж дня
    [1] за день
    [one] за { $count } день
    [few] за { $count } дні
   *[many] за { $count } днів
}
reminders-lead-days-at = { $count ->
    [0] того ж дня { $hour ->
        [11] об
       *[other] о
    } { $time }
    [1] напередодні { $hour ->
        [11] об
       *[other] о
    } { $time }
    [one] за { $count } день { $hour ->
        [11] об
       *[other] о
    } { $time }
    [few] за { $count } дні { $hour ->
        [11] об
       *[other] о
    } { $time }
   *[many] за { $count } днів { $hour ->
        [11] об
       *[other] о
    } { $time }
}
reminders-unit-minutes = хвилини
reminders-unit-hours = години
reminders-unit-days = дні
reminders-done = Готово
reminders-show = Показати
reminders-dismiss = Сховати
reminders-snooze = Відкласти
reminders-snooze-ten-minutes = На 10 хвилин
reminders-snooze-hour = На годину
reminders-snooze-this-evening = До вечора
reminders-snooze-tomorrow = До завтрашнього ранку
reminders-snooze-until = Вибрати час…
reminders-snoozed = відкладено на { $when }
reminders-notice-snooze = Відкласти на 10 хвилин
reminders-when-now = зараз
reminders-when-minutes = через { $count ->
    [one] { $count } хвилину
    [few] { $count } хвилини
   *[many] { $count } хвилин
}
reminders-when-hours = через { $count ->
    [1] годину
    [one] { $count } годину
    [few] { $count } години
   *[many] { $count } годин
}
reminders-when-today-at = сьогодні { $hour ->
    [11] об
   *[other] о
} { $time }
reminders-when-tomorrow-at = завтра { $hour ->
    [11] об
   *[other] о
} { $time }
reminders-when-yesterday-at = учора { $hour ->
    [11] об
   *[other] о
} { $time }
reminders-when-day-at = { $day } { $hour ->
    [11] об
   *[other] о
} { $time }
reminders-what = { $kind ->
    [meeting] зустріч
    [call] дзвінок
    [visit] візит
    [message] повідомлення
   *[note] нотатка
}
reminders-what-date = { $kind ->
    [birthday] день народження
    [anniversary] річниця
    [renewal] поновлення
   *[other] дата
}
reminders-notice-interaction = { $when } { $what }
reminders-notice-interaction-named = { $when } { $what }: { $name }
reminders-notice-interaction-past = { $what } { $when }
reminders-notice-interaction-past-named = { $what } { $when }: { $name }
reminders-notice-interaction-and-others = { $count ->
    [one] і ще { $count } людина
    [few] і ще { $count } людини
   *[many] і ще { $count } людей
}
reminders-notice-date = { $when } { $what }: { $name }
reminders-notice-date-past = { $what } { $when }: { $name }
reminders-notice-date-turns = { $when } { $what }: { $name }, { $years ->
    [one] { $years } рік
    [few] { $years } роки
   *[many] { $years } років
}
reminders-notice-date-past-turns = { $what } { $when }: { $name }, { $years ->
    [one] { $years } рік
    [few] { $years } роки
   *[many] { $years } років
}
reminders-notice-task = { $when }: { $title }
reminders-notice-task-now = час настав: { $title }
reminders-notice-task-past = термін був { $when }: { $title }
reminders-gathered = { $count ->
    [one] { $count } нагадування
    [few] { $count } нагадування
   *[many] { $count } нагадувань
}
reminders-gathered-missed = Поки вас не було: { $count ->
    [one] { $count } нагадування
    [few] { $count } нагадування
   *[many] { $count } нагадувань
}
reminders-gathered-quiet = За години тиші: { $count ->
    [one] { $count } нагадування
    [few] { $count } нагадування
   *[many] { $count } нагадувань
}
reminders-gathered-more = і ще { $count }
