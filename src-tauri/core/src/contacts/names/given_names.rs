//! Common given names, to tell them from surnames in a column where both come first.

use std::collections::HashSet;
use std::sync::LazyLock;

use crate::kernel::text::fold;

/// Frequent given names of Russia, Ukraine and the English-speaking world, with the
/// short forms that people write in their lists.
const NAMES: &str = "
Александр Алексей Анатолий Андрей Антон Аркадий Арсений Артём Артур Богдан Борис Вадим Валентин
Валерий Василий Виктор Виталий Владимир Владислав Всеволод Вячеслав Геннадий Георгий Герман Глеб
Григорий Давид Даниил Данила Денис Дмитрий Евгений Егор Иван Игорь Илья Иосиф Кирилл Константин
Лев Леонид Макар Максим Марат Марк Матвей Михаил Мирон Назар Никита Николай Олег Павел Пётр Платон
Ренат Ринат Рамиль Роберт Родион Роман Ростислав Руслан Рустам Савелий Святослав Семён Сергей
Станислав Степан Тарас Тимофей Тимур Фёдор Филипп Эдуард Эльдар Юрий Юлиан Яков Ян Ярослав
Саша Лёша Толя Дима Женя Коля Костя Миша Паша Петя Рома Серёга Серёжа Слава Стас Юра Вова Володя
Вася Витя Ваня Гена Гриша Лёня Макс Никитос Саня Федя Яша Даня Артем
Александра Алина Алиса Алла Анастасия Ангелина Анжела Анна Антонина Арина Валентина Валерия Варвара
Вера Вероника Виктория Виолетта Галина Дарья Диана Дина Евгения Екатерина Елена Елизавета Жанна
Зинаида Зоя Инна Инга Ирина Карина Кира Клавдия Кристина Ксения Лариса Лидия Лилия Любовь Людмила
Майя Маргарита Марина Мария Милана Надежда Наталья Наталия Нина Нонна Оксана Олеся Ольга Полина
Раиса Регина Рита Светлана Снежана София Софья Таисия Тамара Татьяна Ульяна Фаина Эвелина Элина
Эльвира Эмма Юлия Яна Ярослава Аня Катя Лена Маша Наташа Оля Таня Света Юля Настя Даша Люда Люба
Алёна Вика Лера Варя Валя Зина Рая Тоня Шура Ася Маруся Клава Марго Нелли Неля Стефания Аида
Лёха Жека Толик Славик Юрик Вадик Валера Виталик Эдик Кирюша Илюша Андрюша Тёма Сеня Сева Гоша Жора
Толян Витёк Антоха Валик Ромчик Вітя Ваня Оленка Наталка Оксанка Марічка Мар'яна Ілона Илона
Галя Ира Ксюша Лиза Лида Надя Соня Тома Эля Марьяна
Альберт Армен Арсен Аслан Ахмед Дамир Ефим Захар Ильдар Камиль Лука Магомед Тигран Эмиль
Алевтина Альбина Амина Василиса Гульнара Ева Евдокия Камила Лейла Милена Римма Роза Эльмира Эмилия
Олександр Олексій Анатолій Андрій Артур Валерій Василь Віктор Віталій Володимир Геннадій Григорій
Данило Дмитро Євген Іван Ігор Ілля Кирило Костянтин Леонід Максим Матвій Михайло Микита Микола
Мирослав Назарій Олег Орест Остап Павло Петро Пилип Сергій Степан Станіслав Тимофій Федір Юрій
В'ячеслав Едуард Йосип Марко Юхим Юліан Яків Ярема Любомир Зеновій Сашко Андрійко Тарасик
Олександра Аліна Аліса Анастасія Ганна Валерія Вікторія Галина Дарина Дарія Діана Євгенія Катерина
Олена Єлизавета Злата Інна Ірина Карина Кіра Крістіна Лариса Лідія Лілія Любов Людмила Маргарита
Марія Мар'яна Надія Наталія Ніна Оксана Олеся Ольга Поліна Раїса Світлана Соломія Софія Таїсія
Альбіна Альона Ангеліна Віра Віталіна Еліна Єва Зінаїда Ярина Клавдія Антоніна
Тамара Тетяна Уляна Юлія Яна Ярослава Леся Іванна Христина Богдана Мирослава Зоряна
James John Robert Michael William David Richard Joseph Thomas Charles Christopher Daniel Matthew
Anthony Mark Donald Steven Paul Andrew Joshua Kenneth Kevin Brian George Edward Ronald Timothy
Jason Jeffrey Ryan Jacob Gary Nicholas Eric Jonathan Stephen Larry Justin Scott Brandon Benjamin
Samuel Gregory Frank Alexander Raymond Patrick Jack Dennis Jerry Peter Henry Adam Nathan Harry
Oliver Arthur Simon Martin Alan Ian Colin Graham Max Oscar Leo Tom Bob Bill Mike Steve Dave Jim
Joe Dan Alex Nick Sam Ben Tony Ken Ivan Sergey Dmitry Oleg Igor Boris Andrei Andrey Vladimir Mikhail
Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Lisa Nancy Betty Margaret
Sandra Ashley Kimberly Emily Donna Michelle Carol Amanda Dorothy Melissa Deborah Stephanie Rebecca
Sharon Laura Cynthia Kathleen Amy Angela Shirley Anna Brenda Pamela Emma Nicole Helen Samantha
Abigail Amelia Andy Ava Beth Chris Debbie Ethan Fred Greg Holly Isabella Jeff Jenny Katie Keith
Liam Lily Lucas Maggie Matt Mia Molly Neil Noah Philip Rob Roger Tim Zoe
Katherine Christine Rachel Carolyn Janet Catherine Maria Heather Diane Ruth Julie Olivia Joyce
Virginia Victoria Kelly Lauren Christina Joan Evelyn Judith Megan Andrea Hannah Jane Alice Sophie
Charlotte Lucy Grace Chloe Ella Kate Ann Anne Olga Natalia Elena Svetlana Irina Tatiana Oksana
";

static FOLDED: LazyLock<HashSet<String>> =
    LazyLock::new(|| NAMES.split_whitespace().map(fold).collect());

/// Whether a word is a common given name, in any case and spelling.
pub(crate) fn is_given_name(word: &str) -> bool {
    let folded = fold(word);
    FOLDED.contains(&folded)
        // «Анна-Мария»
        || folded.contains('-') && folded.split('-').all(|part| FOLDED.contains(part))
}
