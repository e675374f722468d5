# Dates on the card: typing, age, leap years.
dates-when = Дата
# $typed and $said are the same day in numbers and in words.
dates-when-hint = { $typed }, { $said } або 1980
dates-kind = Яка дата
dates-born = Дата нар.
dates-leap-note = у невисокосний рік відзначати { $day }
