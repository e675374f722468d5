# Dates on the card: typing, age, leap years.
dates-when = Date
dates-when-hint = 29/02/1980, 29 February or 1980
dates-kind = What date
dates-born = Born
dates-leap-note = in other years, celebrate on { $day }
