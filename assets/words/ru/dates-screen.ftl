# Dates on the card: typing, age, leap years.
dates-when = Дата
dates-when-hint = 29.02.1980, 29 февраля или 1980
dates-kind = Какая дата
dates-born = { $sex ->
    [female] Родилась
   *[other] Родился
}
dates-leap-note = в невисокосный год отмечать { $day }
