//! The words of headings, as facts: what lists and programs write over their columns.
//!
//! Seen in Outlook (English, Russian, Ukrainian), Google Contacts (both layouts),
//! Thunderbird, amoCRM, Bitrix24, HubSpot, 1C, phones' exports, hand-made sheets, and
//! written by this program's own export.

use super::model::ImportField;
use ImportField::*;

/// Whole headings, parts between `|`. Compared folded, without punctuation and numbers.
pub(super) const WHOLE: &[(ImportField, &str)] = &[
    (
        Skip,
        "№|No|n|п п|№ п п|id|ид|ID контакта|record id|фото|фотография|photo|picture|ответственный|відповідальний|owner\
         |contact owner|company owner|обращение|звернення|name prefix|name suffix|prefix|suffix|суффикс|суфікс|initials\
         |инициалы|ініціали|инициалы эл почты|yomi name|given name yomi|additional name yomi|family name yomi\
         |phonetic first name|phonetic middle name|phonetic last name|short name|screen name|имя в чате\
         |e mail display name|краткое имя эл почты|тип эл почты|address formatted|address po box\
         |адрес отформатированный|адреса у форматі|адрес а я|адреса поштова скринька|короткое имя эл почты\
         |коротке імя електронної пошти|тип електронної пошти|organization type|organization yomi name|organization symbol|organization location\
         |organization department|organization job description|relation type|relation value|relation label|тип|type\
         |department|отдел|відділ|office location|directory server|sensitivity|priority|private|важность|частное\
         |managers name|assistants name|имя помощника|руководитель|кем создана|кем создан\
         |event label|event type|billing information|last modified date|last activity date|e mail addresses\
         |дата изменения|дата редактирования|доступен для всех|экспорт|тип контакта|основной менеджер|сделки|инн|кпп\
         |created by|created by id|modified by|modified by id|salutation|marketing contact status",
    ),
    (
        FullName,
        "фио|ф и о|фамилия имя отчество|фамилия имя|имя фамилия|имя и фамилия|фамилия и имя|фио клиента|піб|п і б\
         |прізвище імя по батькові|прізвище та імя|імя та прізвище|прізвище імя|full name|display name|name|file as\
         |полное имя|повне імя|formatted name|название контакта|назва контакту|сохранить как|зберегти як|полное имя контакта|отображаемое имя|відображуване імя|наименование|найменування|назва\
         |название|клиент|клієнт|покупатель|покупець|заказчик|замовник|контакт|контактное лицо|контактна особа\
         |контакты|customer|client|contact|person|customer name|client name|contact name|имя клиента|імя клієнта\
         |имя контакта|контрагент",
    ),
    (
        Surname,
        "фамилия|прізвище|surname|last name|lastname|family name|second name|sn|фамилия клиента|last",
    ),
    (
        GivenName,
        "имя|імя|first name|firstname|given name|givenname|forename|first|имя отчество|имя и отчество|и о|і б\
         |імя по батькові|імя та по батькові|імя і по батькові",
    ),
    (Patronymic, "отчество|по батькові|middle name|additional name|patronymic|второе имя|middle"),
    (Nickname, "прозвище|прізвисько|псевдоним|псевдонім|nickname|ник|nick|кличка"),
    (Sex, "пол|стать|sex|gender"),
    (
        Status,
        "статус|status|статус клиента|статус клієнта|lead status|lifecycle stage|стадия|стадія|этап|етап|stage",
    ),
    (EndedReason, "почему расстались|чому розійшлися|why it ended|причина отказа|причина відмови"),
    (
        Source,
        "источник|джерело|source|lead source|original source|канал|откуда|звідки|откуда узнал|звідки дізнався\
         |referred by|рекомендовано|источник контакта|канал привлечения|канал залучення|как узнали|як дізналися",
    ),
    (
        Organization,
        "компания|компанія|организация|організація|фирма|фірма|company|organization|organisation|org|organization name\
         |company name|associated company|место работы|місце роботи|предприятие|підприємство|работа|employer|account\
         |account name|название компании|магазин|школа",
    ),
    (
        Role,
        "должность|посада|job title|organization title|position|role|должность контакт|профессия|професія|profession\
         |occupation|title",
    ),
    (
        Tags,
        "теги|тег|ярлыки|ярлык|метки|метка|мітки|мітка|tags|tag|labels|label|categories|category|категории|категория|категорії\
         |категорія|группа|группы|група|групи|group|groups|group membership|сегмент|customer group|keywords|ключевые слова|ключові слова",
    ),
    (
        Website,
        "сайт|website|web page|web|url|www|веб страница|веб сторінка|вебсайт|homepage|personal web page",
    ),
    (
        Street,
        "адрес|адреса|address|улица|вулиця|street|street address|адрес доставки|юридический адрес|address street",
    ),
    (Street, STREET_GOES_ON),
    (
        City,
        "город|місто|city|town|населенный пункт|населений пункт|нас пункт|locality|address city",
    ),
    (
        Region,
        "область|регион|регіон|край|район|state|region|province|county|state region|address region",
    ),
    (
        PostalCode,
        "индекс|індекс|почтовый индекс|поштовий індекс|почтовый код|zip|zipcode|zip code|postal code|postcode|post code\
         |address postal code",
    ),
    (Country, "страна|країна|country|country region|address country|страна или регион"),
    (
        Birthday,
        "день рождения|день народження|дата рождения|дата народження|др|д р|дн|д н|дата нар\
         |день нар|birthday|bday|birth date|birthdate|date of birth\
         |dob|рождение|днюха",
    ),
    (BirthYear, "год рождения|рік народження|birth year"),
    (BirthMonth, "месяц рождения|місяць народження|birth month"),
    (BirthDay, "число рождения|число народження|birth day"),
    (Language, "язык|мова|language|язык общения|мова спілкування"),
    (
        Note,
        "заметка|заметки|нотатка|нотатки|комментарий|комментарии|коментар|коментарі|примечание|примечания|примітка\
         |примітки|описание|опис|note|notes|comment|comments|description|remarks|дополнительно|додатково|инфо\
         |информация|прим|maiden name|девичья фамилия|дівоче прізвище",
    ),
    (Other, "другая связь|інший звязок|other contact"),
    (Uid, "vizitka id"),
    (
        CreatedAt,
        "дата создания|дата створення|create date|created|created at|date created|создан|створено|записан|записано\
         |added|added on|добавлен|дата добавления|дата регистрации|дата реєстрації|registration date|created time\
         |joined|member since|customer since",
    ),
    (ArchivedAt, "в архиве с|в архіві з|archived|archived at"),
];

/// Headings of what goes on with a street: house and flat in columns of their own, and the second
/// line of Google Contacts.
pub(super) const STREET_GOES_ON: &str = "дом|номер дома|строение|корпус|квартира|кв|квартира офис|квартира офис комната этаж|подъезд|этаж|домофон\
     |будинок|номер будинку|підїзд|поверх|house|house number|building|flat|apartment|apt|entrance|floor\
     |address extended address|адрес доп адрес|адреса розширена адреса";

/// Beginnings of words that a heading may hold among others; the first that fits wins.
/// Between `|` any will do, joined by `+` both must be there.
pub(super) const HOLDING: &[(ImportField, &str)] = &[
    (
        Skip,
        "yomi|phonetic|краткое|display name|manager|помощник+имя|ответствен|isdn|telex|телекс|pager|пейджер",
    ),
    (Skip, "телетайп|tty|skype status|event|relation|почтовый ящик|po box|расположен|сведения о"),
    (
        Other,
        "custom field|пользовательское поле|настраиваемое поле|користувацьке поле|спеціальне поле",
    ),
    // What somebody agreed to, and how an order goes.
    (Skip, "opt out|opt in|opted|accepts|consent|subscription|согласи|згод"),
    (Skip, "статус+заказ|статус+замовл|статус+оплат|статус+достав|order status|payment status"),
    (Skip, "менеджер+тел|менеджер+почт|менеджер+пошт|менеджер+mail"),
    (BirthYear, "год+рожд|рік+народж|birth year"),
    (BirthMonth, "месяц+рожд|місяц+народж|birth month"),
    (
        Birthday,
        "рожден|народжен|дата+рожд|день+рожд|дата+народ|день+народ|birthday|birth date|of birth",
    ),
    (Telegram, "telegram|телеграм|телега|tg"),
    (Viber, "viber|вайбер"),
    (Whatsapp, "whatsapp|ватсап|вотсап|whats app|вацап"),
    // "Mailing Street", and the branch that parcels go to: «Відділення Нової Пошти».
    (Skip, "mailing list"),
    (PostalCode, "mailing zip|mailing postal"),
    (City, "mailing city"),
    (Region, "mailing state|mailing province"),
    (Country, "mailing country"),
    (
        Street,
        "mailing street|mailing address|нова пошт|нової пошт|новой почт|новая почт|укрпошт|укрпочт|поштомат|почтомат",
    ),
    (
        Email,
        "mail|email|емейл|імейл|мейл|мыло|эл+почт|ел+пошт|электр+почт|електр+пошт|эл+адрес|электр+адрес|електр+адрес",
    ),
    (PostalCode, "индекс|індекс|zip|postal|postcode|почтов+код|поштов+код"),
    (Email, "почт|пошт"),
    (
        Phone,
        "телефон|тел|phone|tel|моб|mob|сотов|стільников|cell|gsm|факс|fax|callback|обратный звонок|радиотелефон",
    ),
    (Website, "сайт|website|web page|веб|url|www|страница+личн"),
    (
        Other,
        "instagram|инстаграм|инста|facebook|фейсбук|вконтакт|vk|однокласс|tiktok|тикток|linkedin|twitter|youtube\
         |skype|скайп|icq|jabber|im service|messenger|мессенджер|signal",
    ),
    (Country, "стран|країн|country"),
    (PostalCode, "zip"),
    // «Адрес (город, улица, дом)» holds all of it.
    (Street, "адрес+улиц|адреса+вулиц"),
    (City, "город|місто|city|town|населен"),
    (Region, "област|регион|регіон|state|province|район"),
    (Street, "улиц|вулиц|street|адрес|address"),
    (Surname, "фамил|прізвищ|last name|family name|surname"),
    (GivenName, "имя+отчеств|імя+батьков"),
    (Patronymic, "отчеств|батьков|middle name"),
    (Role, "должност|посад|job title"),
    (FullName, "фио|піб|full name|контактное лиц|контактна особ"),
    (Skip, "отдел|відділ|department"),
    (Organization, "компани|компані|организац|організац|company name|фирм|фірм"),
    (Status, "статус|status"),
    (
        Source,
        "источник|джерел|source|откуда+узнал|звідки+дізнал|как+узнал|hear about us|find out about us",
    ),
    (Tags, "тег|метк|мітк|tags|категор|групп+клиент|груп+клієнт"),
    (Note, "примечан|примітк|комментар|коментар|заметк|нотатк|notes|comment"),
    (GivenName, "first name|given name"),
    (CreatedAt, "дата созд|created|дата створ"),
    // Numbers as long as a phone's that dial nobody.
    (
        Skip,
        "код|инн|іпн|рнокпп|огрн|огрнип|окпо|єдрпоу|снилс|кпп|бик|мфо|iban|счет|счёт|рахун|договор|договір|паспорт|полис|поліс\
         |карта|карты|картка|картки|артикул|заказ|замовлен|чек|order|invoice|contract|card|passport|account|id",
    ),
    (
        Skip,
        "сумма|суммы|сума|суми|баланс|долг|борг|бюджет|оборот|обіг|цена|ціна|стоимост|вартіст|скидк|знижк|бонус|балл\
         |бали|amount|price|total|balance|budget|sum|revenue|spend",
    ),
    // What statements of a bank and lists of goods have.
    (
        Skip,
        "валют|currency|операци|платеж|платіж|кэшбэк|кешбек|mcc|остаток|залишок|остатк|количеств|кількіст|штрихкод\
         |barcode|sku|quantity|stock|ед+изм|од+вим",
    ),
];
