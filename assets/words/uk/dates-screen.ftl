# Dates on the card: typing, age, leap years.
dates-when = Дата
dates-when-hint = 29.02.1980, 29 лютого або 1980
dates-kind = Яка дата
dates-born = Дата нар.
dates-leap-note = у невисокосний рік відзначати { $day }
