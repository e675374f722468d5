# Dates on the card: typing, age, leap years.
dates-when = Date
# $typed and $said are the same day in numbers and in words.
dates-when-hint = { $typed }, { $said } or 1980
dates-kind = What date
dates-born = Born
dates-leap-note = in other years, celebrate on { $day }
