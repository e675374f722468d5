//! Lists as other programs write them, and tables that are no lists of people.

use vizitka_core::contacts::{Contact, PointKind};
use vizitka_core::error::Code;
use vizitka_core::imports::{DuplicatePolicy, ImportField, RowRemark};

use crate::exports::{export, portrait};
use crate::imports::{bring_in, everybody, file, lines, look, named, run};
use crate::support::{TestBase, base};

/// A base with these people in it. Neither the same list nor its own export adds anything to it, and
/// the export makes the same base anew.
fn with(list: &str) -> TestBase {
    let base = base();
    let path = file(&base, list);
    bring_in(&base, &path, DuplicatePolicy::Skip);
    let before = portrait(&base);
    let exported = export(&base);
    for path in [&path, &exported] {
        for duplicates in [DuplicatePolicy::Skip, DuplicatePolicy::Update] {
            let report = bring_in(&base, path, duplicates);
            assert_eq!((report.counts.new, report.counts.updated), (0, 0), "{list}");
        }
    }
    assert_eq!(portrait(&base), before, "neither changes anything: {list}");
    let other = crate::support::base();
    bring_in(&other, &exported, DuplicatePolicy::Skip);
    assert_eq!(portrait(&other), before, "the export loses nothing: {list}");
    base
}

fn only(base: &TestBase) -> Contact {
    let mut all = everybody(base);
    assert_eq!(all.len(), 1, "{all:?}");
    all.remove(0)
}

fn streets(contact: &Contact) -> Vec<&str> {
    contact.addresses.iter().map(|address| address.street.as_str()).collect()
}

#[test]
fn the_time_of_an_answer_is_nobodys_phone() {
    let ru = with(
        "\"Отметка времени\",\"Как вас зовут?\",\"Ваш номер телефона\",\"Откуда вы о нас узнали?\"\n\
         \"2025/11/20 6:05:33 PM GMT+3\",\"Анна Ким\",\"89161234567\",\"От подруги\"\n",
    );
    let anna = named(&ru, "Ким");
    assert_eq!(lines(&anna, PointKind::Phone), [("89161234567", "")]);
    assert_eq!(anna.source.unwrap().name, "От подруги");
    let uk = with(
        "Номер_замовлення,Дата,ПІБ,Телефон\n123456,20.11.2025 18:05,Шевченко Олена,+380671112233\n\
         123457,21.11.2025 09:15,Шевченко Олена,+380671112233\n",
    );
    assert_eq!(lines(&named(&uk, "Шевченко"), PointKind::Phone), [("+380671112233", "")]);
    let en = with(
        "Timestamp,What is your name?,Phone number\n11/20/2025 18:05:33,Helen Carter,07911 123456\n",
    );
    assert_eq!(lines(&named(&en, "Carter"), PointKind::Phone), [("07911 123456", "")]);
}

#[test]
fn a_mailing_address_is_no_mail_and_neither_is_a_yes() {
    let base = with(
        "First Name,Last Name,Account Name,Mailing Street,Mailing City,Mailing State/Province,\
         Mailing Zip/Postal Code,Mailing Country,Email,Email Opt Out,Created By.id,Customer ID\n\
         Helen,Carter,Daisy Ltd,1 Elm St,Leeds,Yorks,LS1 1AA,UK,helen@daisy.com,false,zcrm_1,6543210987654\n",
    );
    let helen = only(&base);
    assert_eq!(lines(&helen, PointKind::Email), [("helen@daisy.com", "")]);
    assert_eq!(lines(&helen, PointKind::Phone), []);
    assert_eq!(helen.note, "");
    let [address] = &helen.addresses[..] else { panic!("{:?}", helen.addresses) };
    assert_eq!(
        [&address.street, &address.city, &address.region, &address.postal_code, &address.country],
        ["1 Elm St", "Leeds", "Yorks", "LS1 1AA", "UK"]
    );
}

#[test]
fn a_branch_of_the_post_is_where_parcels_go() {
    let base =
        with("ПІБ;Телефон;Місто;Відділення Нової Пошти\nКім Анна;0671112233;Київ;Відділення №5\n");
    let anna = only(&base);
    assert_eq!(lines(&anna, PointKind::Email), []);
    assert_eq!(
        (anna.addresses[0].city.as_str(), &streets(&anna)[..]),
        ("Київ", &["Відділення №5"][..])
    );
}

#[test]
fn house_and_flat_in_columns_of_their_own_belong_to_the_street() {
    let base = with(
        "ФИО;Улица;Дом;Корпус;Квартира;Город;Телефон\nКим Анна;Ленина;5;2;17;Тула;89161234567\n",
    );
    let anna = only(&base);
    assert_eq!(streets(&anna), ["Ленина, дом 5, корпус 2, квартира 17"]);
    assert_eq!(anna.addresses[0].city, "Тула");
    let phones = with("Имя;Дом\nАнна;84951112233\n");
    assert_eq!(lines(&only(&phones), PointKind::Phone), [("84951112233", "домашний")]);
    let google = with(
        "Given Name,Family Name,Phone 1 - Value,Address 1 - Type,Address 1 - Street,Address 1 - City,\
         Address 1 - Country,Address 1 - Extended Address\nАнна,Ким,89161234567,Home,ул. Мира 1,Тула,Россия,кв. 7\n",
    );
    assert_eq!(streets(&only(&google)), ["ул. Мира 1, кв. 7"]);
}

#[test]
fn addresses_of_two_kinds_are_two_addresses() {
    let base = with(
        "Наименование;Фактический адрес;Юридический адрес;Телефон;Контактное лицо ФИО;Контактное лицо Должность\n\
         ООО Ромашка;Тула, ул. Мира 1;Москва, ул. Ленина 5;84951110099;Ким Анна;бухгалтер\n",
    );
    let anna = only(&base);
    assert_eq!(streets(&anna), ["Тула, ул. Мира 1", "Москва, ул. Ленина 5"]);
    assert_eq!(anna.addresses[1].label, "юридический");
    assert_eq!(anna.role, "бухгалтер");
}

#[test]
fn the_day_of_an_empty_cell_is_nobodys_birthday() {
    let base = with(
        "ФИО;Телефон;Дата рождения\nКим Анна;89161234567;01.01.1900\nЛи Олег;89161234568;01.01.0001 0:00:00\n\
         Цой Яна;89161234569;30.12.1899\nПак Инна;89161234570;00.01.1900\nЮн Пётр;89161234571;02.01.1930\n",
    );
    for contact in everybody(&base) {
        assert_eq!(contact.note, "", "{contact:?}");
    }
    let born: Vec<_> = portrait(&base)
        .into_iter()
        .filter(|one| one["birthday"] != "")
        .map(|one| one["surname"].clone())
        .collect();
    assert_eq!(born, ["Юн"]);
}

#[test]
fn first_and_last_are_names_too() {
    let base =
        with("First,Middle,Last,Email,Mobile\nHelen,Ann,Carter,h@yahoo.com,+1 917 555 0102\n");
    assert_eq!(only(&base).name.full(), "Carter Helen Ann");
}

#[test]
fn a_person_in_the_column_of_companies_is_no_company() {
    let base = with(
        "Тип;Название;Фамилия;Имя;Отчество;Телефоны\nФиз. лицо;Петрова Анна Олеговна;Петрова;Анна;Олеговна;89161234567\n\
         Юр. лицо;ООО Вектор;;;;84953334455\n",
    );
    assert_eq!(named(&base, "Петрова").organization, None);
    let all = everybody(&base);
    let firm = all.iter().find(|one| one.name.surname.is_empty()).unwrap();
    assert_eq!(firm.organization.as_ref().unwrap().name, "ООО Вектор");
    let google = with(
        "Name,Given Name,Family Name,Organization 1 - Name,Phone 1 - Value\n\
         Кафе Лілія,Кафе Лілія,,Кафе Лілія,+380441234567\nАнна Кім,Анна,Кім,,+380671112233\n",
    );
    let cafe = everybody(&google).into_iter().find(|one| one.organization.is_some()).unwrap();
    assert_eq!((cafe.name.nickname.as_str(), cafe.name.surname.as_str()), ("Кафе Лілія", ""));
}

#[test]
fn lists_of_goods_and_statements_of_a_bank_make_nobody() {
    for table in [
        "Артикул;Наименование;Ед. изм.;Цена;Остаток\nA-001;Роза красная;шт;150,00;25\nA-002;Лента белая;м;35,50;9\n",
        "SKU,Name,Price,Stock\nA1,Red Rose,1.50,20\nA2,White Ribbon,0.35,100\n",
        "Дата операции;Номер карты;Статус;Сумма операции;Валюта операции;Категория;Описание\n\
         20.11.2025 18:05:33;*1234;OK;-1500,00;RUB;Супермаркеты;Пятёрочка\n\
         21.11.2025 09:15:00;*1234;OK;-350,00;RUB;Кафе;Кофе Хауз\n",
        "Дата i час операції,Деталі операції,MCC,Сума (UAH),Валюта\n20.11.2025 18:05:33,Сільпо,5411,-350.25,UAH\n",
    ] {
        let base = base();
        let path = file(&base, table);
        let plan = look(&base, &path).unwrap().plan;
        assert_eq!(run(&base, &path, &plan).unwrap_err().code, Code::ImportMapsNothing, "{table}");
    }
    let customers = with("Наименование;Количество;Сумма\nИванов Сергей;3;1500\n");
    named(&customers, "Иванов");
}

#[test]
fn what_stands_between_the_rows_and_below_them_is_nobody() {
    let base = base();
    let path = file(
        &base,
        "ФИО;Телефон;Город\nА;;\nАбрамова Анна;89161234567;Тула\nПостоянные клиенты;;\nБелова Ирина;89161234568;\n\
         Имя;Мобильный;E-mail\nГусев Олег;;\nСоставила: Петрова А. А.;;\nДата: 21.11.2025;;\n\
         Директор ____________ Ким И. О.;;\nСтр. 1 из 3;;\nА.;89161234569;\nООО «Партнёры»;;\n",
    );
    let report = bring_in(&base, &path, DuplicatePolicy::Skip);
    assert_eq!((report.counts.new, report.counts.skipped), (5, 7));
    let again: Vec<_> =
        report.skipped.iter().filter(|row| row.why == RowRemark::HeadingAgain).collect();
    assert_eq!((again[0].line, again[0].text.as_str()), (6, "Имя"));
    let surnames: Vec<_> = everybody(&base).into_iter().map(|one| one.name.surname).collect();
    assert_eq!(surnames.iter().filter(|name| !name.is_empty()).count(), 3, "{surnames:?}");
}

#[test]
fn what_keeps_a_number_a_text_is_no_part_of_it() {
    let base = with(
        "Имя;Телефон;Почта;Метки;Заметка\n=\"Ким Анна\";=\"+79161234567\";“anna@mail.ru”;\"\"\"vip\"\", \"\"опт\"\"\";NULL\n\
         'Ли Олег;#Н/Д;undefined;;#REF!\n",
    );
    let anna = named(&base, "Ким");
    assert_eq!(lines(&anna, PointKind::Phone), [("+79161234567", "")]);
    assert_eq!(lines(&anna, PointKind::Email), [("anna@mail.ru", "")]);
    assert_eq!(anna.tags.iter().map(|tag| tag.name.as_str()).collect::<Vec<_>>(), ["опт", "vip"]);
    let oleg = named(&base, "Ли");
    assert!(oleg.points.is_empty() && oleg.note.is_empty() && anna.note.is_empty());
}

#[test]
fn a_column_of_yes_and_no_names_nobody() {
    let base = base();
    let path =
        file(&base, "Phone Number,Is My Contact,Group\n79161234567,TRUE,A\n380671112233,FALSE,B\n");
    let fields: Vec<_> =
        look(&base, &path).unwrap().plan.columns.iter().map(|column| column.field).collect();
    assert_eq!(fields[..2], [ImportField::Phone, ImportField::Skip]);
}

#[test]
fn the_birthday_of_a_pet_or_a_child_is_not_the_customers() {
    let born = |base: &TestBase| {
        portrait(base)
            .iter()
            .map(|one| one["birthday"].as_str().unwrap().to_owned())
            .collect::<String>()
    };
    let pets = with(
        "Владелец;Телефон;Кличка;Порода;Дата рождения питомца\nКим Анна;89161234567;Барсик;сиамский;12.03.2018\n",
    );
    let anna = only(&pets);
    assert_eq!(anna.note, "Кличка: Барсик\nДата рождения питомца: 12.03.2018");
    assert_eq!((anna.name.nickname.as_str(), born(&pets).as_str()), ("", ""));
    let parents = with(
        "Клиент;Телефон;Дата рождения ребёнка;Дата рождения\nКим Анна;89161234567;12.03.2018;05.06.1985\n",
    );
    assert!(born(&parents).starts_with("1985-6-5"), "{}", born(&parents));
    assert_eq!(only(&parents).note, "Дата рождения ребёнка: 12.03.2018");
    let children =
        with("Ребёнок;Дата рождения ребёнка;Телефон мамы\nКим Антон;12.03.2018;89161234567\n");
    assert!(born(&children).starts_with("2018-3-12"));
    assert_eq!(lines(&only(&children), PointKind::Phone), [("89161234567", "мама")]);
}

#[test]
fn a_given_name_with_its_patronymic_in_one_column_is_two() {
    for (heading, cell, parts) in [
        ("Имя Отчество", "Сергей Викторович", ["Сергей", "Викторович"]),
        ("Имя, отчество", "Анна", ["Анна", ""]),
        ("И.О.", "С.В.", ["С.", "В."]),
        ("Имя", "Анна Мария", ["Анна Мария", ""]),
    ] {
        let base = with(&format!("Фамилия;{heading};Телефон\nКим;{cell};89161234567\n"));
        let name = only(&base).name;
        assert_eq!([name.given_name, name.patronymic], parts, "{heading}");
    }
    let uk = with("Прізвище;Ім'я та по батькові;Телефон\nКім;Олена Петрівна;0671112233\n");
    assert_eq!(only(&uk).name.full(), "Кім Олена Петрівна");
    let alone = with("Имя Отчество;Телефон\nСергей Викторович;89161234567\n");
    assert_eq!(only(&alone).name.patronymic, "Викторович");
}

#[test]
fn a_no_in_a_cell_is_no_company_and_no_town() {
    let base = with(
        "ФИО;Телефон;Компания;Должность;Источник;Город;Метки;E-mail;Заметка\n\
         Ким Анна;89161234567;нет;Нет;не указан;нет;нет;не указано;нет\nЛи Олег;89161234568;физ. лицо;;;;;;\n",
    );
    for one in everybody(&base) {
        assert_eq!((&one.organization, one.role.as_str(), &one.source), (&None, "", &None));
        assert!(one.addresses.is_empty() && one.tags.is_empty() && one.points.len() == 1);
    }
    assert_eq!(named(&base, "Ким").note, "нет", "of a note nobody knows what it answers");
}

#[test]
fn the_numbers_of_forms_and_policies_are_no_phones_and_join_nobody() {
    let base = with(
        "Name;Email;Phone;formid;tranid;Номер полиса;Email Subscription Status\n\
         Анна;anna@mail.ru;+7 (916) 123-45-67;form123456789;1234567:987654321;ХХХ 0123456789;subscribed\n\
         ;;+7 (916) 123-45-68;form123456789;1234567:987654321;;\n",
    );
    let all = everybody(&base);
    assert_eq!(all.len(), 2);
    for one in &all {
        assert_eq!(lines(one, PointKind::Phone).len(), 1, "{one:?}");
        assert!(lines(one, PointKind::Email).iter().all(|(mail, _)| *mail == "anna@mail.ru"));
    }
    let unknown = with("Имя;Куда звонить\nАнна;8 916 123-45-67\nОлег;79161234568 мама\n");
    assert!(everybody(&unknown).iter().all(|one| one.points.len() == 1));
}

#[test]
fn an_address_in_one_column_is_no_town_and_a_type_in_another_case_is_a_label() {
    let base = with(
        "ФИО;Тип телефона;Телефон;Тип телефона 2;Телефон 2;Адрес (город, улица, дом, кв.);Компания\n\
         Ким Анна;Мобильный;89161234567;Рабочий;84951112233;г. Тула, ул. Мира, д. 1;-\"-\n",
    );
    let anna = only(&base);
    let said = [("89161234567", "Мобильный"), ("84951112233", "Рабочий")];
    assert_eq!(lines(&anna, PointKind::Phone), said);
    let [address] = &anna.addresses[..] else { panic!("{:?}", anna.addresses) };
    assert_eq!(
        [&address.street, &address.city, &address.label],
        ["г. Тула, ул. Мира, д. 1", "", ""]
    );
    assert_eq!(anna.organization, None);
}
