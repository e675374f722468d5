# The first page: the day by its hours, what was left open, who has a birthday.
today = Сьогодні
today-badge = { $count ->
    [one] { $count } чекає на відповідь
    [few] { $count } чекають на відповідь
   *[many] { $count } чекають на відповідь
}
today-aside = Місяць, справи й дати
today-hours = День за годинами
today-all-day = увесь день
today-count-meetings = { $count ->
    [1] одна зустріч
    [2] дві зустрічі
    [3] три зустрічі
    [4] чотири зустрічі
    [5] п’ять зустрічей
    [6] шість зустрічей
    [7] сім зустрічей
    [8] вісім зустрічей
    [9] дев’ять зустрічей
    [10] десять зустрічей
    [one] { $count } зустріч
    [few] { $count } зустрічі
   *[many] { $count } зустрічей
}
today-count-calls = { $count ->
    [1] один дзвінок
    [2] два дзвінки
    [3] три дзвінки
    [4] чотири дзвінки
    [5] п’ять дзвінків
    [6] шість дзвінків
    [7] сім дзвінків
    [8] вісім дзвінків
    [9] дев’ять дзвінків
    [10] десять дзвінків
    [one] { $count } дзвінок
    [few] { $count } дзвінки
   *[many] { $count } дзвінків
}
today-count-tasks = { $count ->
    [1] одна справа
    [2] дві справи
    [3] три справи
    [4] чотири справи
    [5] п’ять справ
    [6] шість справ
    [7] сім справ
    [8] вісім справ
    [9] дев’ять справ
    [10] десять справ
    [one] { $count } справа
    [few] { $count } справи
   *[many] { $count } справ
}
today-count-birthdays = { $count ->
    [1] один день народження
    [2] два дні народження
    [3] три дні народження
    [4] чотири дні народження
    [5] п’ять днів народження
    [6] шість днів народження
    [7] сім днів народження
    [8] вісім днів народження
    [9] дев’ять днів народження
    [10] десять днів народження
    [one] { $count } день народження
    [few] { $count } дні народження
   *[many] { $count } днів народження
}
today-unclosed-yesterday = { $count ->
    [1] Учора одна зустріч залишилася незакритою.
    [2] Учора дві зустрічі залишилися незакритими.
    [3] Учора три зустрічі залишилися незакритими.
    [4] Учора чотири зустрічі залишилися незакритими.
    [5] Учора п’ять зустрічей залишилися незакритими.
    [one] Учора { $count } зустріч залишилася незакритою.
    [few] Учора { $count } зустрічі залишилися незакритими.
   *[many] Учора { $count } зустрічей залишилися незакритими.
}
today-unclosed-all = { $count ->
    [1] Одну минулу зустріч не закрито.
    [2] Дві минулі зустрічі не закрито.
    [3] Три минулі зустрічі не закрито.
    [4] Чотири минулі зустрічі не закрито.
    [5] П’ять минулих зустрічей не закрито.
    [one] { $count } минулу зустріч не закрито.
    [few] { $count } минулі зустрічі не закрито.
   *[many] { $count } минулих зустрічей не закрито.
}
today-last-time = Минулого разу, { $when }:
today-first-time = Перша зустріч.
today-new-person = уперше
today-call-named = Подзвонити: { $phone }
today-free = Вільно до { $time }
today-book = Призначити зустріч…
today-empty = День вільний. Призначте зустріч, і тут буде видно, де вона, хто прийде і про що говорили минулого разу.
today-empty-day = На цей день ще нічого не призначено.
today-empty-past = Цього дня нічого не записано.
today-back = Сьогодні
today-day-before = Попередній день
today-day-after = Наступний день
today-unclosed-title = Не закриті
today-unclosed-hint = чим закінчилося?
today-unclosed-named = Чим закінчилося: { $name }
today-unclosed-tell = Докладно…
today-unclosed-more = { $count ->
    [one] І ще { $count } раніше
    [few] І ще { $count } раніше
   *[many] І ще { $count } раніше
}
today-key-success = Закрити в рядку: вдало
today-key-neutral = Закрити в рядку: без результату
today-key-refusal = Закрити в рядку: відмова
today-key-fell-through = Закрити в рядку: зірвалося
today-key-moved = Закрити в рядку: перенести
today-key-cancelled = Закрити в рядку: скасовано
today-key-unclosed = До незакритих зустрічей
today-birthdays = Дні народження
today-age = { $years ->
    [one] { $years } рік
    [few] { $years } роки
   *[many] { $years } років
}
today-other-dates = Інші дати
today-quiet = Давно не спілкувалися
today-quiet-about = { $days ->
    [one] { $days } день, зазвичай { $rhythm }
    [few] { $days } дні, зазвичай { $rhythm }
   *[many] { $days } днів, зазвичай { $rhythm }
}

# A greeting; its text is in the language of the person, with { $name } as they are addressed.
greet = Привітати
greet-named = Привітати: { $name }
greet-title = Привітання
greet-text = Текст готовий, змініть його на свій смак
greet-copy = Скопіювати
greet-copied = Текст скопійовано, вставте його в лист або месенджер
greet-mail = Написати листа
greet-log = Позначити, що надіслано
greet-address = { $sex ->
    [female] Шановна { $name }!
   *[male] Шановний { $name }!
}
greet-address-plain = Добрий день, { $name }!
greet-address-nobody = Добрий день!
greet-subject = З днем народження!
greet-subject-jubilee = З ювілеєм!
greet-body =
    Вітаю Вас із днем народження! Бажаю здоров’я, добрих новин і людей поруч, з якими легко.

    Нехай рік складеться так, як Ви задумали.
greet-body-jubilee =
    Вітаю Вас із ювілеєм! Нехай усе, що зроблено за ці роки, тішить, а попереду буде ще більше гарних днів.

    Здоров’я Вам і сил на все задумане.
