# The first page: the day by its hours, what was left open, who has a birthday.
today = Сегодня
today-badge = { $count ->
    [one] { $count } ждёт ответа
    [few] { $count } ждут ответа
   *[many] { $count } ждут ответа
}
today-aside = Месяц, дела и даты
today-hours = День по часам
today-all-day = весь день
today-count-meetings = { $count ->
    [1] одна встреча
    [2] две встречи
    [3] три встречи
    [4] четыре встречи
    [5] пять встреч
    [6] шесть встреч
    [7] семь встреч
    [8] восемь встреч
    [9] девять встреч
    [10] десять встреч
    [one] { $count } встреча
    [few] { $count } встречи
   *[many] { $count } встреч
}
today-count-calls = { $count ->
    [1] один звонок
    [2] два звонка
    [3] три звонка
    [4] четыре звонка
    [5] пять звонков
    [6] шесть звонков
    [7] семь звонков
    [8] восемь звонков
    [9] девять звонков
    [10] десять звонков
    [one] { $count } звонок
    [few] { $count } звонка
   *[many] { $count } звонков
}
today-count-tasks = { $count ->
    [1] одно дело
    [2] два дела
    [3] три дела
    [4] четыре дела
    [5] пять дел
    [6] шесть дел
    [7] семь дел
    [8] восемь дел
    [9] девять дел
    [10] десять дел
    [one] { $count } дело
    [few] { $count } дела
   *[many] { $count } дел
}
today-count-birthdays = { $count ->
    [1] один день рождения
    [2] два дня рождения
    [3] три дня рождения
    [4] четыре дня рождения
    [5] пять дней рождения
    [6] шесть дней рождения
    [7] семь дней рождения
    [8] восемь дней рождения
    [9] девять дней рождения
    [10] десять дней рождения
    [one] { $count } день рождения
    [few] { $count } дня рождения
   *[many] { $count } дней рождения
}
today-unclosed-yesterday = { $count ->
    [1] Вчера одна встреча осталась незакрытой.
    [2] Вчера две встречи остались незакрытыми.
    [3] Вчера три встречи остались незакрытыми.
    [4] Вчера четыре встречи остались незакрытыми.
    [5] Вчера пять встреч остались незакрытыми.
    [one] Вчера { $count } встреча осталась незакрытой.
    [few] Вчера { $count } встречи остались незакрытыми.
   *[many] Вчера { $count } встреч остались незакрытыми.
}
today-unclosed-all = { $count ->
    [1] Одна прошедшая встреча не закрыта.
    [2] Две прошедшие встречи не закрыты.
    [3] Три прошедшие встречи не закрыты.
    [4] Четыре прошедшие встречи не закрыты.
    [5] Пять прошедших встреч не закрыты.
    [one] { $count } прошедшая встреча не закрыта.
    [few] { $count } прошедшие встречи не закрыты.
   *[many] { $count } прошедших встреч не закрыты.
}
today-last-time = В прошлый раз, { $when }:
today-first-time = Первая встреча.
today-new-person = впервые
today-call-named = Позвонить: { $phone }
today-free = Свободно до { $time }
today-book = Назначить встречу…
today-empty = День свободен. Назначьте встречу, и здесь будет видно, где она, кто придёт и о чём говорили в прошлый раз.
today-empty-day = На этот день ещё ничего не назначено.
today-empty-past = В этот день ничего не записано.
today-back = Сегодня
today-day-before = Предыдущий день
today-day-after = Следующий день
today-unclosed-title = Не закрыты
today-unclosed-hint = чем кончилось?
today-unclosed-named = Чем кончилось: { $name }
today-unclosed-tell = Подробно…
today-unclosed-more = { $count ->
    [one] И ещё { $count } раньше
    [few] И ещё { $count } раньше
   *[many] И ещё { $count } раньше
}
today-key-success = Закрыть в строке: удачно
today-key-neutral = Закрыть в строке: без результата
today-key-refusal = Закрыть в строке: отказ
today-key-fell-through = Закрыть в строке: сорвалось
today-key-moved = Закрыть в строке: перенести
today-key-cancelled = Закрыть в строке: отменено
today-key-unclosed = К незакрытым встречам
today-birthdays = Дни рождения
today-age = { $years ->
    [one] { $years } год
    [few] { $years } года
   *[many] { $years } лет
}
today-other-dates = Другие даты
today-quiet = Давно не общались
today-quiet-about = { $days ->
    [one] { $days } день, обычно { $rhythm }
    [few] { $days } дня, обычно { $rhythm }
   *[many] { $days } дней, обычно { $rhythm }
}

# A greeting; its text is in the language of the person, with { $name } as they are addressed.
greet = Поздравить
greet-named = Поздравить: { $name }
greet-title = Поздравление
greet-text = Текст готов, поправьте под себя
greet-copy = Скопировать
greet-copied = Текст скопирован, вставьте его в письмо или мессенджер
greet-mail = Написать письмо
greet-log = Отметить, что отправлено
greet-address = { $sex ->
    [female] Уважаемая { $name }!
   *[male] Уважаемый { $name }!
}
greet-address-plain = Здравствуйте, { $name }!
greet-address-nobody = Здравствуйте!
greet-subject = С днём рождения!
greet-subject-jubilee = С юбилеем!
greet-body =
    Поздравляю Вас с днём рождения! Желаю здоровья, добрых вестей и людей рядом, с которыми легко.

    Пусть год сложится так, как Вы задумали.
greet-body-jubilee =
    Поздравляю Вас с юбилеем! Пусть всё, что сделано за эти годы, радует, а впереди будет ещё больше хороших дней.

    Здоровья Вам и сил на всё задуманное.
