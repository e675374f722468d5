//! Numbers in words, folded as the words of time are.

/// A number in words that says nothing but the number, so that it may stand wherever one in
/// digits does: «десять», «двадцять», "forty". «Один» and "one" are not among them ("one on one"),
/// nor is «сім», which reads as «сим» does.
pub(in super::super) fn cardinal(word: &str) -> Option<u32> {
    Some(match word {
        "два" | "две" | "дви" | "two" => 2,
        "три" | "three" => 3,
        "четыре" | "чотири" | "four" => 4,
        "пять" | "five" => 5,
        "шесть" | "шисть" | "six" => 6,
        "семь" | "seven" => 7,
        "восемь" | "висим" | "eight" => 8,
        "девять" | "nine" => 9,
        "десять" | "ten" => 10,
        "одиннадцать" | "одинадцять" | "eleven" => 11,
        "двенадцать" | "дванадцять" | "twelve" => 12,
        "тринадцать" | "тринадцять" | "thirteen" => 13,
        "четырнадцать" | "чотирнадцять" | "fourteen" => 14,
        "пятнадцать" | "пятнадцять" | "fifteen" => 15,
        "шестнадцать" | "шистнадцять" | "sixteen" => 16,
        "семнадцать" | "симнадцять" | "seventeen" => 17,
        "восемнадцать" | "висимнадцять" | "eighteen" => 18,
        "девятнадцать" | "девятнадцять" | "nineteen" => 19,
        "двадцать" | "двадцять" | "twenty" => 20,
        "тридцать" | "тридцять" | "thirty" => 30,
        "сорок" | "forty" | "fourty" => 40,
        "пятьдесят" | "пятдесят" | "fifty" => 50,
        "шестьдесят" | "шистдесят" | "sixty" => 60,
        "семьдесят" | "симдесят" | "seventy" => 70,
        "восемьдесят" | "висимдесят" | "eighty" => 80,
        "девяносто" | "ninety" => 90,
        _ => return None,
    })
}

/// What stands behind tens: «двадцать один», "twenty-one".
pub(in super::super) fn unit_of_tens(word: &str) -> Option<u32> {
    let said = match word {
        "один" | "одна" | "одну" | "одно" | "one" => Some(1),
        "сим" => Some(7),
        _ => cardinal(word),
    };
    said.filter(|value| *value < 10)
}

/// The nought of «десять ноль пять», "ten oh five".
pub(in super::super) fn is_nought(word: &str) -> bool {
    is_zero(word) || word == "oh"
}

/// The nought that is an hour, too: «в ноль тридцать».
pub(in super::super) fn is_zero(word: &str) -> bool {
    matches!(word, "ноль" | "нуль" | "zero")
}

/// A number in words that may be something else, too, as far as people say them of days and
/// weeks; asked only beside what it counts or where an hour stands.
pub(in super::super) fn number(word: &str) -> Option<u32> {
    Some(match word {
        "a" | "an" | "one" | "один" | "одну" | "одна" | "одного" | "одни" => {
            1
        }
        "пару" | "пара" | "couple" | "двое" | "двои" => 2,
        "трое" | "трои" => 3,
        "четверо" | "четверых" => 4,
        "сим" => 7,
        _ => return cardinal(word),
    })
}

/// A number as it is said in «к трём», «до пяти», «до трьох», «с двух», «без двадцати», in pieces as
/// they are written: «до двадцати двух» are two.
pub(in super::super) fn cased(word: &str) -> Option<u32> {
    Some(match word {
        "одного" | "одному" => 1,
        "двум" | "двух" | "двом" | "двох" | "двумя" | "двома" => 2,
        "трем" | "трех" | "трьом" | "трьох" | "тремя" | "трьома" => 3,
        "четырем" | "четырех" | "чотирьом" | "чотирьох" | "четырьмя" | "чотирма" => {
            4
        }
        "пяти" | "пятьом" | "пятьох" | "пятью" | "пятьма" => 5,
        "шести" | "шистьом" | "шистьох" | "шестью" | "шистьма" => 6,
        "семи" | "сьоми" | "симом" | "симох" | "семью" => 7,
        "восьми" | "висьмом" | "висьмох" | "восемью" | "висьма" => {
            8
        }
        "девяти" | "девятьох" | "девятью" | "девятьма" => 9,
        "десяти" | "десятьох" | "десятью" | "десятьма" => 10,
        "одиннадцати" | "одинадцяти" | "одиннадцатью" | "одинадцятьма" => {
            11
        }
        "двенадцати" | "дванадцяти" | "двенадцатью" | "дванадцятьма" => {
            12
        }
        "тринадцати" | "тринадцяти" => 13,
        "четырнадцати" | "чотирнадцяти" => 14,
        "пятнадцати" | "пятнадцяти" => 15,
        "шестнадцати" | "шистнадцяти" => 16,
        "семнадцати" | "симнадцяти" => 17,
        "восемнадцати" | "висимнадцяти" => 18,
        "девятнадцати" | "девятнадцяти" => 19,
        "двадцати" | "двадцяти" => 20,
        "тридцати" | "тридцяти" => 30,
        "сорока" => 40,
        "пятидесяти" => 50,
        _ => return None,
    })
}
