# Dates on the card: typing, age, leap years.
dates-when = Дата
# $typed and $said are the same day in numbers and in words.
dates-when-hint = { $typed }, { $said } или 1980
dates-kind = Какая дата
dates-born = { $sex ->
    [female] Родилась
   *[other] Родился
}
dates-leap-note = в невисокосный год отмечать { $day }
