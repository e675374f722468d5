// Written by `cargo test -p vizitka-commands bindings`. Do not edit: change the Rust types.

/**
 * A postal address.
 */
export type Address = { 
/**
 * Its id.
 */
id: AddressId, 
/**
 * «дом», «склад».
 */
label: string, 
/**
 * Street, house, flat.
 */
street: string, 
/**
 * Town.
 */
city: string, 
/**
 * Region, oblast, state.
 */
region: string, 
/**
 * Postal code, kept as text: leading zeros matter.
 */
postal_code: string, 
/**
 * Country.
 */
country: string, };

/**
 * A postal address as a form sends it.
 */
export type AddressDraft = { 
/**
 * The address it replaces; none for a new one.
 */
id: AddressId | null, 
/**
 * A word about it.
 */
label: string, 
/**
 * Street, house, flat.
 */
street: string, 
/**
 * Town.
 */
city: string, 
/**
 * Region.
 */
region: string, 
/**
 * Postal code.
 */
postal_code: string, 
/**
 * Country.
 */
country: string, };

/**
 * A postal address of a customer.
 */
export type AddressId = string;

/**
 * How did the meetings end, by week or by month?
 */
export type AskOutcomes = { 
/**
 * First day of the chart; eight stretches back when not given.
 */
from: string | null, 
/**
 * Last day of the chart; the end of the present stretch when not given.
 */
to: string | null, 
/**
 * Any day of the stretch that is looked at closely.
 */
chosen: string, 
/**
 * By week or by month.
 */
by: Stretch, };

/**
 * Why two records look like one person.
 */
export type Because = "phone" | "email" | "name";

/**
 * The settings to change, by name; the others stay.
 */
export type ChangeSettings = { change: Partial<Settings>, };

/**
 * The answer of a write: rows touched by kind, and the step that undo would take back.
 */
export type Changes = { 
/**
 * Number of rows touched, by kind of record; kinds not named did not change.
 */
kinds: { [key in Kind]?: number }, 
/**
 * The action, unless another process did it.
 */
op: Op | null, 
/**
 * The facts that the sentence about the action names: `name` and `count`.
 */
about: Record<string, string | number>, 
/**
 * Number of the journal entry, for the toast's Undo; none when nothing changed,
 * or when the write was an undo or redo itself.
 */
entry: number | null, 
/**
 * Whether this was an undo.
 */
is_undo: boolean, };

/**
 * How a planned one ended, and what comes of it: one step, one undo.
 */
export type CloseInteraction = { 
/**
 * The planned one.
 */
id: InteractionId, 
/**
 * How it ended; `moved` needs `next`.
 */
result: Ended, 
/**
 * Why they said no, by name.
 */
refusal_reason: string, 
/**
 * What was said; empty leaves what is there.
 */
said: string, 
/**
 * What was promised; empty leaves what is there.
 */
promised: string, 
/**
 * The next one.
 */
next: NextDraft | null, 
/**
 * What was promised, as a to-do.
 */
promise_task: TaskDraft | null, };

/**
 * The closed list of refusals. Add one only when a person can act on it.
 */
export type Code = "not-found" | "name-and-phone-empty" | "field-empty" | "field-too-long" | "field-invalid" | "date-does-not-exist" | "end-before-start" | "next-too-early" | "nobody-takes-part" | "name-taken" | "not-yet-held" | "already-closed" | "snooze-too-far" | "base-not-a-base" | "base-newer" | "base-other-shape" | "base-read-only" | "base-locked" | "base-busy" | "base-wrong-key" | "base-damaged" | "base-unreachable" | "disk-full" | "disk-refused" | "file-not-found" | "folder-not-found" | "file-unreachable" | "file-is-folder" | "file-is-base" | "file-not-a-table" | "file-empty" | "file-heading-only" | "file-other-kind" | "file-has-nul" | "file-letters-lost" | "cell-too-long" | "import-maps-nothing" | "cancelled" | "undo-nothing" | "redo-nothing" | "undo-blocked" | "undo-dropped" | "undone-already" | "step-unknown" | "sample-there" | "sample-nothing" | "command-unknown" | "request-malformed" | "internal";

/**
 * How many customers are on each shelf.
 */
export type ContactCounts = { 
/**
 * In use.
 */
in_use: number, 
/**
 * Archived.
 */
archived: number, 
/**
 * In the trash.
 */
trash: number, };

/**
 * A customer with what the card shows.
 */
export type ContactDetail = { 
/**
 * Birthdays and other days.
 */
dates: Array<DateDetail>, 
/**
 * To-dos that are open.
 */
tasks: Array<TaskDetail>, 
/**
 * The earliest planned meeting; it waits to be closed when its time has passed.
 */
next: InteractionDetail | null, 
/**
 * The latest that is over.
 */
last: InteractionDetail | null, 
/**
 * How many interactions there are.
 */
interaction_count: number, 
/**
 * How often one talks with them, once there were enough talks to say.
 */
rhythm: Rhythm | null, 
/**
 * Days since the latest talk that took place, where there is a rhythm.
 */
silent_days: number | null, 
/**
 * How many customers their company has, with this one; 0 for somebody without a company.
 */
company_count: number, 
/**
 * Whether they came with the sample base.
 */
is_sample: boolean, 
/**
 * Their id.
 */
id: ContactId, 
/**
 * Sex, if known.
 */
sex: Sex | null, 
/**
 * Status.
 */
status: ContactStatus, 
/**
 * Why it ended, when it did.
 */
ended_reason: string, 
/**
 * Source.
 */
source: Named | null, 
/**
 * Company.
 */
organization: Named | null, 
/**
 * Role there.
 */
role: string, 
/**
 * Language to speak, or empty.
 */
language: string, 
/**
 * Note.
 */
note: string, 
/**
 * Labels in alphabetical order.
 */
tags: Array<Named>, 
/**
 * Lines in their order.
 */
points: Array<ContactPoint>, 
/**
 * Addresses.
 */
addresses: Array<Address>, 
/**
 * When they were written down, in UTC milliseconds.
 */
created_at: number, 
/**
 * When they were archived.
 */
archived_at: number | null, 
/**
 * When they went to the trash.
 */
trashed_at: number | null, 
/**
 * Family name.
 */
surname: string, 
/**
 * Given name.
 */
given_name: string, 
/**
 * Patronymic or middle name.
 */
patronymic: string, 
/**
 * What friends call them.
 */
nickname: string, };

/**
 * Everything needed to write a customer down. Source, company and tags go by name:
 * found as people read them, or made.
 */
export type ContactDraft = { 
/**
 * Family name.
 */
surname: string, 
/**
 * Given name.
 */
given_name: string, 
/**
 * Patronymic or middle name.
 */
patronymic: string, 
/**
 * What friends call them.
 */
nickname: string, 
/**
 * If known and wanted.
 */
sex: Sex | null, 
/**
 * `lead` when not given: somebody who is written down has shown interest.
 */
status: ContactStatus | null, 
/**
 * Where they came from.
 */
source: string, 
/**
 * Where they work.
 */
organization: string, 
/**
 * What they do there.
 */
role: string, 
/**
 * Language to speak with them: `ru`, `uk`, `en`, or empty.
 */
language: string, 
/**
 * Whatever else is worth remembering.
 */
note: string, 
/**
 * Labels.
 */
tags: Array<string>, 
/**
 * Lines that reach them, in order.
 */
points: Array<PointDraft>, 
/**
 * Addresses.
 */
addresses: Array<AddressDraft>, 
/**
 * Their birthday, as far as known.
 */
birthday: PartialDate | null, };

/**
 * Whom a list shows. Every condition that is set must hold.
 */
export type ContactFilter = { 
/**
 * From which shelf.
 */
shelf: Shelf, 
/**
 * Words that must all occur in the name, company, e-mail, tags or phone.
 */
query: string, 
/**
 * Any of these statuses; all when empty.
 */
statuses: Array<ContactStatus>, 
/**
 * All of these tags.
 */
tag_ids: Array<TagId>, 
/**
 * Of this company.
 */
organization_id: OrganizationId | null, 
/**
 * From this source.
 */
source_id: SourceId | null, 
/**
 * Only those who have gone quiet; see [`quiet`](super::quiet).
 */
is_quiet: boolean, };

/**
 * A customer who matches.
 */
export type ContactHit = { 
/**
 * The fact that matched when it was not the name, such as a phone; else empty.
 */
matched: string, 
/**
 * Who.
 */
id: ContactId, 
/**
 * Status.
 */
status: ContactStatus, 
/**
 * Company, or empty.
 */
organization: string, 
/**
 * Role there.
 */
role: string, 
/**
 * The phone to try first, as typed, or empty.
 */
phone: string, 
/**
 * The e-mail to try first, or empty.
 */
email: string, 
/**
 * Labels in alphabetical order.
 */
tags: Array<string>, 
/**
 * When something last happened, as wall time. What was moved away or called off did not.
 */
last_at: string | null, 
/**
 * How that ended.
 */
last_result: Ended | null, 
/**
 * The earliest planned meeting, as wall time.
 */
planned_at: string | null, 
/**
 * Whether that one has passed and waits to be closed.
 */
is_unclosed: boolean, 
/**
 * Family name.
 */
surname: string, 
/**
 * Given name.
 */
given_name: string, 
/**
 * Patronymic or middle name.
 */
patronymic: string, 
/**
 * What friends call them.
 */
nickname: string, };

/**
 * A customer.
 */
export type ContactId = string;

/**
 * A part of a list, as ids only.
 */
export type ContactIds = { 
/**
 * In the order of the list.
 */
ids: Array<ContactId>, };

/**
 * A name in its parts, each as typed; any may be empty.
 */
export type ContactName = { 
/**
 * Family name.
 */
surname: string, 
/**
 * Given name.
 */
given_name: string, 
/**
 * Patronymic or middle name.
 */
patronymic: string, 
/**
 * What friends call them.
 */
nickname: string, };

/**
 * What to change of a customer: absent fields stay, an empty text clears.
 */
export type ContactPatch = { 
/**
 * Family name.
 */
surname?: string, 
/**
 * Given name.
 */
given_name?: string, 
/**
 * Patronymic.
 */
patronymic?: string, 
/**
 * Nickname.
 */
nickname?: string, 
/**
 * Sex; null clears it.
 */
sex?: Sex | null, 
/**
 * Status.
 */
status?: ContactStatus, 
/**
 * Why the relation ended.
 */
ended_reason?: string, 
/**
 * Source by name.
 */
source?: string, 
/**
 * Company by name.
 */
organization?: string, 
/**
 * Role there.
 */
role?: string, 
/**
 * Language to speak.
 */
language?: string, 
/**
 * Note.
 */
note?: string, 
/**
 * Exactly these labels.
 */
tags?: Array<string>, 
/**
 * Exactly these lines.
 */
points?: Array<PointDraft>, 
/**
 * Exactly these addresses.
 */
addresses?: Array<AddressDraft>, };

/**
 * One line that reaches the customer.
 */
export type ContactPoint = { 
/**
 * Its id.
 */
id: ContactPointId, 
/**
 * What kind of line.
 */
kind: PointKind, 
/**
 * «рабочий», «мама», "after six".
 */
label: string, 
/**
 * As typed.
 */
value: string, 
/**
 * E.164 of a valid phone, the folded address of an e-mail; none otherwise.
 */
normal: string | null, 
/**
 * Whether to try this one first.
 */
is_preferred: boolean, };

/**
 * A phone, e-mail, messenger handle or web page of a customer.
 */
export type ContactPointId = string;

/**
 * One line of a list.
 */
export type ContactRow = { 
/**
 * Who.
 */
id: ContactId, 
/**
 * Status.
 */
status: ContactStatus, 
/**
 * Company, or empty.
 */
organization: string, 
/**
 * Role there.
 */
role: string, 
/**
 * The phone to try first, as typed, or empty.
 */
phone: string, 
/**
 * The e-mail to try first, or empty.
 */
email: string, 
/**
 * Labels in alphabetical order.
 */
tags: Array<string>, 
/**
 * When something last happened, as wall time. What was moved away or called off did not.
 */
last_at: string | null, 
/**
 * How that ended.
 */
last_result: Ended | null, 
/**
 * The earliest planned meeting, as wall time.
 */
planned_at: string | null, 
/**
 * Whether that one has passed and waits to be closed.
 */
is_unclosed: boolean, 
/**
 * Family name.
 */
surname: string, 
/**
 * Given name.
 */
given_name: string, 
/**
 * Patronymic or middle name.
 */
patronymic: string, 
/**
 * What friends call them.
 */
nickname: string, };

/**
 * What a list is sorted by.
 */
export type ContactSort = "name" | "last_contact" | "planned" | "created";

/**
 * How far the relation with a customer has come.
 */
export type ContactStatus = "cold" | "lead" | "active" | "asleep" | "ended";

/**
 * A page of a list.
 */
export type ContactsPage = { 
/**
 * The rows in view.
 */
rows: Array<ContactRow>, 
/**
 * How many there are in all.
 */
total: number, };

/**
 * Somebody new.
 */
export type CreateContact = { draft: ContactDraft, 
/**
 * Their name in one line, for what the draft leaves open.
 */
name: string | null, };

/**
 * A new date.
 */
export type CreateDate = { draft: DateDraft, };

/**
 * A new to-do.
 */
export type CreateTask = { draft: TaskDraft, };

/**
 * The id of somebody new.
 */
export type CreatedContact = { id: ContactId, };

/**
 * A date with all that follows from it today.
 */
export type DateDetail = { 
/**
 * Its id.
 */
id: DateId, 
/**
 * Whose it is.
 */
contact_id: ContactId, 
/**
 * What kind of day.
 */
kind: DateKind, 
/**
 * What it is, in a word.
 */
label: string, 
/**
 * The day, as far as known.
 */
date: PartialDate, 
/**
 * When 29 February is kept in a common year.
 */
leap_rule: LeapRule, 
/**
 * The day on which it is kept next, today included; none for a year alone.
 */
next_on: string | null, 
/**
 * How many years it makes then; for a year alone, this year.
 */
turns: number | null, 
/**
 * How many full years have passed; for a year alone, as if from its 1 January.
 */
age: number | null, 
/**
 * Whether `turns` is a round number.
 */
is_jubilee: boolean, 
/**
 * Its own reminders, with the moments they come due next.
 */
reminders: Array<ReminderDetail>, };

/**
 * Everything needed to write a date down.
 */
export type DateDraft = { 
/**
 * Whose it is.
 */
contact_id: ContactId, 
/**
 * What kind of day.
 */
kind: DateKind, 
/**
 * What it is, in a word; mostly for the kind `other`.
 */
label: string, 
/**
 * The day, as far as known.
 */
date: PartialDate, 
/**
 * When 29 February is kept in a common year; 28 February when not given.
 */
leap_rule: LeapRule | null, 
/**
 * A reminder of its own.
 */
remind: Lead | null, };

/**
 * A birthday, anniversary, renewal or other day.
 */
export type DateId = string;

/**
 * What kind of day it is.
 */
export type DateKind = "birthday" | "anniversary" | "renewal" | "other";

/**
 * How many on one day.
 */
export type DayCount = { 
/**
 * `YYYY-MM-DD`.
 */
day: string, 
/**
 * How many.
 */
count: number, };

/**
 * A line of a day, with what helps to prepare for it.
 */
export type DayItem = { 
/**
 * What it is about.
 */
interaction: InteractionDetail, 
/**
 * A phone of the first participant who has one; empty for none.
 */
phone: string, 
/**
 * The talk before this one with anybody of them, held or fallen through.
 */
last_time: LastTime | null, 
/**
 * No meeting, call or visit was ever held with any of them before.
 */
is_first: boolean, };

/**
 * Which of two small numbers is the day, where both could be.
 */
export type DayOrder = "day_first" | "month_first";

/**
 * One day of the diary.
 */
export type DayPlan = { 
/**
 * The day `YYYY-MM-DD`.
 */
day: string, 
/**
 * What is on that day: whole-day ones first, then by the hour.
 */
items: Array<DayItem>, 
/**
 * Planned ones of earlier days that nobody closed, the latest first; at most 20.
 */
unclosed: Array<DayItem>, 
/**
 * How many of those there are in all.
 */
unclosed_count: number, };

/**
 * From which day to which, both included.
 */
export type DayRange = { 
/**
 * First day.
 */
from: string, 
/**
 * Last day.
 */
to: string, };

/**
 * A dictionary in alphabetical order.
 */
export type DictionaryList = { 
/**
 * The entries.
 */
items: Array<NamedCount>, };

/**
 * What to do with somebody who is already in the base.
 */
export type DuplicatePolicy = "skip" | "update" | "add";

/**
 * Who it may already be.
 */
export type Duplicates = { possible: Array<PossibleDuplicate>, };

/**
 * How to erase what has outworn its term.
 */
export type EmptyTrash = { 
/**
 * A name by which the work can be watched and stopped.
 */
job: string | null, };

/**
 * How it ended, in one word: the outcome of a held one, the status of another.
 */
export type Ended = "success" | "neutral" | "refusal" | "fell_through" | "moved" | "cancelled" | "held";

/**
 * Whom to take out, and where to.
 */
export type ExportFile = { 
/**
 * The file to write; one that is there is replaced.
 */
path: string, 
/**
 * The list to take out; null for everybody in use and in the archive.
 */
list: ListContacts | null, 
/**
 * Those of them who were picked; all of them when nobody is named.
 */
picked: Array<ContactId>, 
/**
 * A name by which the work can be watched and stopped.
 */
job: string | null, };

/**
 * The first rows of a table, without the columns in which nothing stands there.
 */
export type ExportPreview = { 
/**
 * What stands over the columns.
 */
headings: Array<string>, 
/**
 * The cells of each row, as many as there are headings.
 */
rows: Array<Array<string>>, 
/**
 * How many further columns the file has.
 */
more_columns: number, };

/**
 * What an export wrote.
 */
export type ExportReport = { 
/**
 * The file.
 */
path: string, 
/**
 * How many customers are in it.
 */
rows: number, 
/**
 * Its size in bytes.
 */
bytes: number, };

/**
 * What somebody typed.
 */
export type Find = { query: string, limit: number, };

/**
 * Entries whose name contains a text.
 */
export type FindByName = { 
/**
 * Empty for all.
 */
query: string, };

/**
 * A day of the diary.
 */
export type FindDay = { 
/**
 * `YYYY-MM-DD`; today when not given.
 */
day: string | null, };

/**
 * A form being filled in.
 */
export type FindDuplicates = { draft: ContactDraft, 
/**
 * Their name in one line, for what the draft leaves open.
 */
name: string | null, except: ContactId | null, };

/**
 * A month of the diary.
 */
export type FindMonth = { 
/**
 * Any day of it.
 */
month: string, };

/**
 * Where in a list somebody stands.
 */
export type FindPosition = { list: ListContacts, id: ContactId, };

/**
 * Who has gone quiet.
 */
export type FindQuiet = { 
/**
 * At most so many.
 */
limit: number, };

/**
 * What comes up from today on.
 */
export type FindUpcoming = { 
/**
 * Within so many days; 0 is today alone.
 */
days: number, 
/**
 * Only these kinds; empty for all.
 */
kinds: DateKind[], 
/**
 * At most so many.
 */
limit?: number, };

/**
 * One time that a reminder came due and was not answered yet.
 */
export type Firing = { 
/**
 * Which reminder; the id of the date for a birthday announced by the setting.
 */
reminder_id: ReminderId, 
/**
 * Wall time at which it came due. With the reminder, the key of the firing.
 */
due_at: string, 
/**
 * What it is about.
 */
subject: ReminderSubject, 
/**
 * Title of a to-do, label of a date; else empty.
 */
title: string, 
/**
 * Kind of a meeting, call or visit.
 */
interaction_kind: InteractionKind | null, 
/**
 * Wall time of the meeting, of the to-do, of the day that is kept.
 */
starts_at: string | null, 
/**
 * Whether the hour of `starts_at` is known.
 */
has_time: boolean, 
/**
 * With whom or whose.
 */
contact: Participant | null, 
/**
 * How many others take part.
 */
other_count: number, 
/**
 * The phone of the contact to try first, or empty.
 */
phone: string, 
/**
 * Where.
 */
place: string, 
/**
 * How many years the day makes.
 */
turns: number | null, 
/**
 * Kind of a date.
 */
date_kind: DateKind | null, 
/**
 * Whether it waits or was put off.
 */
state: FiringState, 
/**
 * Wall time until which it was put off; past when it has come due again.
 */
snoozed_until: string | null, 
/**
 * Whether it was noticed over ten minutes late: the program was closed, or asleep.
 */
is_missed: boolean, };

/**
 * Whether a firing waits for an answer or was put off.
 */
export type FiringState = "shown" | "snoozed";

/**
 * One record.
 */
export type Id = { 
/**
 * Its id.
 */
id: string, };

/**
 * How one column is understood.
 */
export type ImportColumn = { 
/**
 * The heading; empty where there is none.
 */
header: string, 
/**
 * What the column holds.
 */
field: ImportField, 
/**
 * The label for its phones, e-mails or addresses: «рабочий».
 */
label: string, 
/**
 * The first few cells that are not empty.
 */
samples: Array<string>, 
/**
 * `utf-8-as-windows-1251` or `utf-8-as-windows-1252`, where the letters of this column were
 * misread so and those of others were not; the look finds it. Empty: they were not.
 */
misread: string, };

/**
 * What comes, or came, of the rows.
 */
export type ImportCounts = { 
/**
 * Customers that were not there before.
 */
new: number, 
/**
 * Rows of customers who are there already and stay as they are.
 */
same: number, 
/**
 * Rows that filled in something of a customer who is there already.
 */
updated: number, 
/**
 * Of these, rows that go on with the row above them.
 */
joined: number, 
/**
 * Rows that became a new customer although somebody else has the same phone or e-mail.
 */
doubtful: number, 
/**
 * Rows that nothing can be made of.
 */
skipped: number, };

/**
 * What a column holds.
 */
export type ImportField = "skip" | "full_name" | "surname" | "given_name" | "patronymic" | "nickname" | "sex" | "status" | "ended_reason" | "source" | "organization" | "role" | "workplace" | "tags" | "phone" | "email" | "telegram" | "viber" | "whatsapp" | "website" | "other" | "label" | "street" | "city" | "region" | "postal_code" | "country" | "birthday" | "birth_year" | "birth_month" | "birth_day" | "language" | "note" | "uid" | "created_at" | "archived_at";

/**
 * A file to bring in.
 */
export type ImportFile = { 
/**
 * Where it is.
 */
path: string, 
/**
 * How to understand it, as `imports.look` answered it or as the user changed it.
 */
plan: ImportPlan, 
/**
 * A name by which the work can be watched and stopped.
 */
job: string | null, };

/**
 * What was understood of a file.
 */
export type ImportLook = { 
/**
 * The file.
 */
path: string, 
/**
 * Its name without folders.
 */
file_name: string, 
/**
 * Its size.
 */
bytes: number, 
/**
 * How it is understood.
 */
plan: ImportPlan, 
/**
 * How many rows it has besides the heading.
 */
row_count: number, 
/**
 * The first rows as they stand.
 */
preview: Array<Array<string>>, 
/**
 * What of the file itself needs the user's eye, line by line.
 */
remarks: Array<RowWarning>, };

/**
 * What comes of one row.
 */
export type ImportOutcome = "new" | "same" | "updated" | "doubtful" | "skipped";

/**
 * How a file is understood, each part of it for the user to change.
 */
export type ImportPlan = { 
/**
 * `utf-8`, `utf-16le`, `utf-16be`, `windows-1251`, `windows-1252`, `koi8-u`, `ibm866`,
 * `x-mac-cyrillic`; `utf-8-as-windows-1251`, `utf-8-as-windows-1252`: UTF-8 that was misread
 * so and saved as UTF-8 again; `windows-1251-with-utf-8`: each line is one or the other; empty:
 * find it.
 */
encoding: string, 
/**
 * `;`, `,`, tab or `|`; empty: find it.
 */
delimiter: string, 
/**
 * Whether the first row names the columns.
 */
has_header: boolean, 
/**
 * The columns from left to right; empty: guess them.
 */
columns: Array<ImportColumn>, 
/**
 * What to do with somebody who is already in the base.
 */
duplicates: DuplicatePolicy, 
/**
 * A label for everybody who is brought in; empty for none.
 */
tag: string, 
/**
 * Whether the day or the month comes first in days such as `03/04/1975`; none: as the other
 * days of the column show it.
 */
day_order: DayOrder | null, 
/**
 * What rows without a name are; none: as the list shows it.
 */
unnamed: UnnamedRows | null, 
/**
 * How many rows there are, as the look counted them; 0: count them first.
 */
row_count: number, };

/**
 * The rehearsal: what would happen, with nothing changed.
 */
export type ImportPreview = { 
/**
 * Of all rows.
 */
counts: ImportCounts, 
/**
 * The first rows one by one, and the first of those that do not simply come in.
 */
rows: Array<PreviewRow>, 
/**
 * What needs the user's eye, line by line: what would not come, and what would come with a
 * doubt; the first of each kind.
 */
remarks: Array<RowWarning>, };

/**
 * What an import did.
 */
export type ImportReport = { 
/**
 * Of all rows.
 */
counts: ImportCounts, 
/**
 * The first rows that nothing came of, for each reason.
 */
skipped: Array<SkippedRow>, 
/**
 * The first warnings of each kind.
 */
warnings: Array<RowWarning>, 
/**
 * The step that undo takes back; none when nothing changed.
 */
entry: number | null, };

/**
 * One interaction with all that a card, a list or a report shows of it.
 */
export type InteractionDetail = { 
/**
 * Its id.
 */
id: InteractionId, 
/**
 * What it is.
 */
kind: InteractionKind, 
/**
 * Whether it took place.
 */
status: InteractionStatus, 
/**
 * How it went.
 */
outcome: Outcome | null, 
/**
 * How it ended in one word; none while planned.
 */
result: Ended | null, 
/**
 * Why they said no.
 */
refusal_reason: Named | null, 
/**
 * Wall time; midnight where only the day is known.
 */
starts_at: string, 
/**
 * Whether the hour is known.
 */
has_time: boolean, 
/**
 * How long, in minutes.
 */
duration_minutes: number | null, 
/**
 * Where.
 */
place: string, 
/**
 * What it is, or was, to be about.
 */
agenda: string, 
/**
 * What was said.
 */
said: string, 
/**
 * What was offered.
 */
offered: string, 
/**
 * What was promised.
 */
promised: string, 
/**
 * Who takes part, in alphabetical order.
 */
participants: Array<Participant>, 
/**
 * The one it led to, or was moved to, as it stands after all moves; none when that lies in
 * the trash.
 */
next: NextLink | null, 
/**
 * Planned, and its time has passed.
 */
is_unclosed: boolean, 
/**
 * When it went to the trash, in UTC milliseconds.
 */
trashed_at: number | null, 
/**
 * Its reminders.
 */
reminders: Array<ReminderDetail>, };

/**
 * Everything needed to write down what happened, or to book what will.
 */
export type InteractionDraft = { 
/**
 * What it is; a meeting when not given.
 */
kind: InteractionKind, 
/**
 * Who takes part, at least one.
 */
contact_ids: Array<ContactId>, 
/**
 * Wall time `YYYY-MM-DDTHH:MM`; empty means now.
 */
starts_at: string, 
/**
 * Whether the hour is known; true when not given.
 */
has_time: boolean, 
/**
 * How long, in minutes.
 */
duration_minutes: number | null, 
/**
 * Where.
 */
place: string, 
/**
 * What it is to be about.
 */
agenda: string, 
/**
 * What was said.
 */
said: string, 
/**
 * What was offered.
 */
offered: string, 
/**
 * What was promised.
 */
promised: string, 
/**
 * When not given: planned if it lies ahead, held otherwise.
 */
status: InteractionStatus | null, 
/**
 * How it went, if held.
 */
outcome: Outcome | null, 
/**
 * Why they said no, by name: found or made.
 */
refusal_reason: string, 
/**
 * When to speak up beforehand.
 */
remind: Lead | null, 
/**
 * The next one that it led to.
 */
next: NextDraft | null, };

/**
 * A meeting, call, visit, message or note.
 */
export type InteractionId = string;

/**
 * What kind of thing happens with a customer.
 */
export type InteractionKind = "meeting" | "call" | "visit" | "message" | "note";

/**
 * What to change: absent fields stay, an empty text clears.
 */
export type InteractionPatch = { 
/**
 * What it is.
 */
kind?: InteractionKind, 
/**
 * Exactly these people.
 */
contact_ids?: Array<ContactId>, 
/**
 * Wall time.
 */
starts_at?: string, 
/**
 * Whether the hour is known.
 */
has_time?: boolean, 
/**
 * Minutes; null clears.
 */
duration_minutes?: number | null, 
/**
 * Where.
 */
place?: string, 
/**
 * What it is to be about.
 */
agenda?: string, 
/**
 * What was said.
 */
said?: string, 
/**
 * What was offered.
 */
offered?: string, 
/**
 * What was promised.
 */
promised?: string, 
/**
 * Whether it took place; an outcome goes with `held` only.
 */
status?: InteractionStatus, 
/**
 * How it went; null clears.
 */
outcome?: Outcome | null, 
/**
 * Why they said no, by name.
 */
refusal_reason?: string, 
/**
 * When to speak up beforehand: the first of its reminders becomes this one; null takes
 * that one away.
 */
remind?: Lead | null, };

/**
 * Whether it took place.
 */
export type InteractionStatus = "planned" | "held" | "fell_through" | "moved" | "cancelled";

/**
 * The name that the caller gave the work.
 */
export type JobName = { job: string, };

/**
 * One step of the history page.
 */
export type JournalEntry = { 
/**
 * Its number; rises with time.
 */
seq: number, 
/**
 * What was done.
 */
op: Op, 
/**
 * The facts that the sentence names: `name` and `count` where they apply.
 */
about: Record<string, string | number>, 
/**
 * When, as an instant in UTC milliseconds.
 */
at: number, 
/**
 * How many rows of the base it touched.
 */
row_count: number, 
/**
 * When it was taken back, in UTC milliseconds; none while it stands.
 */
undone_at: number | null, };

/**
 * A page of the history, newest first.
 */
export type JournalPage = { 
/**
 * The entries.
 */
entries: Array<JournalEntry>, 
/**
 * Whether older ones follow.
 */
has_more: boolean, 
/**
 * How many of the oldest steps were let go to keep the base small.
 */
dropped_count: number, };

/**
 * A kind of record that lists and pages are made of.
 */
export type Kind = "contacts" | "organizations" | "tags" | "sources" | "interactions" | "dates" | "tasks" | "reminders" | "settings";

/**
 * A language that the program speaks.
 */
export type Language = "ru" | "uk" | "en";

/**
 * What is worth remembering of the talk before.
 */
export type LastTime = { 
/**
 * Wall time.
 */
starts_at: string, 
/**
 * How it ended.
 */
result: Ended | null, 
/**
 * What was said.
 */
said: string, 
/**
 * What was promised.
 */
promised: string, };

/**
 * How long before something the program speaks up.
 */
export type Lead = { 
/**
 * How many units; 0 is at the moment itself.
 */
count: number, 
/**
 * Which unit.
 */
unit: LeadUnit, 
/**
 * With days: at which hour of that day, `HH:MM`.
 */
at_time: string | null, };

/**
 * The unit of a lead time.
 */
export type LeadUnit = "minutes" | "hours" | "days";

/**
 * On which day someone born on 29 February is greeted in a common year.
 */
export type LeapRule = "february28" | "march1";

/**
 * Talks, each with the one it led to.
 */
export type LedToNext = { lines: Array<LedToNextLine>, };

/**
 * A talk, and the one it led to.
 */
export type LedToNextLine = { 
/**
 * The talk.
 */
from: InteractionDetail, 
/**
 * What it led to.
 */
next: InteractionDetail, };

/**
 * A list and the part of it that is in view.
 */
export type ListContacts = { 
/**
 * Whom it shows.
 */
filter: ContactFilter, 
/**
 * What it is sorted by.
 */
sort: ContactSort, 
/**
 * Whether the order is turned round.
 */
is_descending: boolean, 
/**
 * How many rows to pass over.
 */
offset: number, 
/**
 * How many rows to answer.
 */
limit: number, };

/**
 * Which page of the history.
 */
export type ListHistory = { 
/**
 * Only entries older than this one.
 */
before: number | null, 
/**
 * At most so many.
 */
limit: number, };

/**
 * Which meetings of which days?
 */
export type ListMeetings = { 
/**
 * First day.
 */
from: string, 
/**
 * Last day.
 */
to: string, 
/**
 * Which of them.
 */
result: MeetingsFilter, 
/**
 * Which kinds; empty for meetings, calls and visits.
 */
kinds: Array<InteractionKind>, 
/**
 * How many of the first to answer; all when not given.
 */
limit: number | null, };

/**
 * Whose to-dos.
 */
export type ListTasks = { 
/**
 * One customer's; all when none is named.
 */
contact_id: ContactId | null, };

/**
 * Which page of whose timeline.
 */
export type ListTimeline = { 
/**
 * Whose.
 */
contact_id: ContactId, 
/**
 * Only these kinds; empty for all.
 */
kinds: Array<TimelineKind>, 
/**
 * Where the page before ended; none for the first.
 */
cursor: string | null, 
/**
 * How many lines, 1–500.
 */
limit: number, 
/**
 * Where the planned ones before ended: asks for the next of them and for nothing else.
 */
ahead_after?: string, };

/**
 * How many of those not closed.
 */
export type ListUnclosed = { limit: number, };

/**
 * In which language the sample speaks.
 */
export type LoadSample = { language: Language, 
/**
 * A name by which the work can be watched and stopped.
 */
job: string | null, };

/**
 * Something that happened, or is booked.
 */
export type LogInteraction = { draft: InteractionDraft, };

/**
 * A file to look at.
 */
export type LookAtFile = { 
/**
 * Where it is.
 */
path: string, 
/**
 * What is settled already; null to find everything.
 */
plan: ImportPlan | null, };

/**
 * The id of what was made.
 */
export type Made = { 
/**
 * Its id.
 */
id: string, };

/**
 * A highlighter of the diary. Each reaches 4.5:1 with its ink on paper and at night (WCAG 2.2);
 * amber and red have meanings of their own.
 */
export type MarkColour = "pink" | "green" | "blue" | "violet";

/**
 * The list behind a number, or its beginning.
 */
export type Meetings = { 
/**
 * In the order of their time.
 */
lines: Array<InteractionDetail>, 
/**
 * How many there are in all.
 */
total: number, };

/**
 * Which meetings a list shows.
 */
export type MeetingsFilter = "all" | "success" | "neutral" | "refusal" | "held" | "fell_through" | "moved" | "cancelled" | "unclosed" | "planned" | "past" | "led_to_next";

/**
 * One of them, with every meeting.
 */
export type MeetingsWith = { 
/**
 * Who.
 */
contact: Participant, 
/**
 * Their phone, to tell two of one name apart; empty for none.
 */
phone: string, 
/**
 * How many meetings.
 */
count: number, 
/**
 * Every meeting, the latest first.
 */
meetings: Array<InteractionDetail>, };

/**
 * With whom.
 */
export type MeetingsWithWhom = { 
/**
 * Surname and initials, as typed.
 */
query: string, };

/**
 * Two companies that are one.
 */
export type MergeOrganizations = { 
/**
 * The one that goes.
 */
id: OrganizationId, 
/**
 * The one that stays.
 */
into: OrganizationId, };

/**
 * The days of a month that have something on them.
 */
export type MonthDots = { 
/**
 * In order; days with nothing are left out.
 */
days: Array<DayCount>, };

/**
 * Which part of a name comes first.
 */
export type NameOrder = "surname_first" | "given_first";

/**
 * A full name in its parts; any may be empty.
 */
export type NameParts = { 
/**
 * Family name.
 */
surname: string, 
/**
 * Given name.
 */
given_name: string, 
/**
 * Patronymic or middle name.
 */
patronymic: string, 
/**
 * What people call them, in quotes or brackets: «(Серёжа)»; what a company without a person
 * is shown by.
 */
nickname: string, 
/**
 * A company in brackets, after a comma, or alone.
 */
organization: string, 
/**
 * A word in brackets or after a comma that is no company: «(сантехник)», «, директор».
 */
role: string, 
/**
 * Phones that were written beside the name, as they were written.
 */
phones: Array<string>, 
/**
 * E-mail addresses beside it.
 */
emails: Array<string>, 
/**
 * The town after it: «Киев» of «г. Киев».
 */
city: string, 
/**
 * The street after it, with house and flat.
 */
street: string, 
/**
 * A title before the name: "Dr.", «проф.».
 */
title: string, 
/**
 * By the form of address: «г-жа», "Mr".
 */
sex: Sex | null, 
/**
 * What is said besides: «не звонить до 18:00» behind a phone.
 */
note: string, };

/**
 * A record known by its name.
 */
export type Named = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name as typed.
 */
name: string, };

/**
 * A dictionary entry, and how often it is used.
 */
export type NamedCount = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name as typed.
 */
name: string, 
/**
 * How many records use it.
 */
count: number, };

/**
 * A name for a new entry.
 */
export type NewName = { 
/**
 * As typed.
 */
name: string, };

/**
 * The next one, booked when another is written down or closed; the same people, but for those
 * in the trash.
 */
export type NextDraft = { 
/**
 * What it is.
 */
kind: InteractionKind, 
/**
 * Wall time.
 */
starts_at: string, 
/**
 * Whether the hour is known.
 */
has_time: boolean, 
/**
 * How long, in minutes; of a moved one, as long as it was to be when absent.
 */
duration_minutes: number | null, 
/**
 * Where; of a moved one, where it was to be when empty.
 */
place: string, 
/**
 * What it is to be about; of a moved one, what it was to be about when empty.
 */
agenda: string, 
/**
 * When to speak up beforehand; a moved one keeps its reminders when none is named.
 */
remind: Lead | null, };

/**
 * The next one, as far as a line about the first one names it.
 */
export type NextLink = { 
/**
 * Its id.
 */
id: InteractionId, 
/**
 * Wall time.
 */
starts_at: string, 
/**
 * Whether the hour is known.
 */
has_time: boolean, 
/**
 * Whether it took place.
 */
status: InteractionStatus, };

/**
 * An empty request or response.
 */
export type Nothing = Record<string, never>;

/**
 * One customer.
 */
export type OneContact = { id: ContactId, };

/**
 * One date.
 */
export type OneDate = { id: DateId, };

/**
 * One time that a reminder came due.
 */
export type OneFiring = { reminder_id: ReminderId, 
/**
 * Wall time.
 */
due_at: string, };

/**
 * One interaction.
 */
export type OneInteraction = { id: InteractionId, };

/**
 * One company.
 */
export type OneOrganization = { id: OrganizationId, };

/**
 * One rule.
 */
export type OneReminder = { id: ReminderId, };

/**
 * One to-do.
 */
export type OneTask = { id: TaskId, };

/**
 * One user-visible action. The undo button, the toast, the history page and
 * the log all speak from this name (`op-<name>` in the words files).
 */
export type Op = "create-contact" | "change-contact" | "archive-contacts" | "unarchive-contacts" | "trash-contacts" | "restore-contacts" | "empty-trash" | "tag-contacts" | "create-tag" | "rename-tag" | "delete-tag" | "create-source" | "rename-source" | "delete-source" | "create-refusal-reason" | "rename-refusal-reason" | "delete-refusal-reason" | "create-organization" | "change-organization" | "merge-organizations" | "delete-organization" | "log-interaction" | "plan-interaction" | "close-interaction" | "move-interaction" | "change-interaction" | "trash-interaction" | "restore-interaction" | "create-date" | "change-date" | "delete-date" | "create-task" | "change-task" | "complete-task" | "reopen-task" | "trash-task" | "restore-task" | "set-reminder" | "delete-reminder" | "snooze-reminder" | "complete-reminder" | "dismiss-reminder" | "import-contacts" | "load-sample" | "remove-sample" | "change-settings" | "welcome" | "raise-reminders";

/**
 * What waits for an answer, then what was put off.
 */
export type OpenReminders = { items: Array<Firing>, };

/**
 * A company with what is kept of it.
 */
export type OrganizationDetail = { 
/**
 * Its id.
 */
id: OrganizationId, 
/**
 * Its name as typed.
 */
name: string, 
/**
 * What is worth knowing about it.
 */
note: string, 
/**
 * How many customers belong to it, the trash left out.
 */
count: number, };

/**
 * A company, shop or school.
 */
export type OrganizationId = string;

/**
 * How a held one went.
 */
export type Outcome = "success" | "neutral" | "refusal";

/**
 * How the meetings ended.
 */
export type OutcomesReport = { 
/**
 * One bar a week (or month) in order, empty ones too.
 */
weeks: Array<WeekBar>, 
/**
 * The one looked at.
 */
chosen: WeekBar, 
/**
 * How many talks of the chosen one led to a next one.
 */
led_to_next: number, 
/**
 * Whether a bar is a month.
 */
is_month: boolean, };

/**
 * How many records of each kind have lain in the trash for over 30 days.
 */
export type Outworn = { 
/**
 * Customers, whose talks, to-dos and dates go with them.
 */
contacts: number, 
/**
 * Talks that were put there by themselves.
 */
interactions: number, 
/**
 * To-dos that were put there by themselves.
 */
tasks: number, };

/**
 * A day of which only a part may be known: full, month and day, or the year alone.
 */
export type PartialDate = { 
/**
 * Four-digit year, if known.
 */
year: number | null, 
/**
 * Month 1–12, if known; never without `day`.
 */
month: number | null, 
/**
 * Day of the month 1–31, if known; never without `month`.
 */
day: number | null, };

/**
 * Who takes part: enough to name them and to open their card.
 */
export type Participant = { 
/**
 * Their id.
 */
id: ContactId, 
/**
 * Their company, or empty.
 */
organization: string, 
/**
 * Family name.
 */
surname: string, 
/**
 * Given name.
 */
given_name: string, 
/**
 * Patronymic or middle name.
 */
patronymic: string, 
/**
 * What friends call them.
 */
nickname: string, };

/**
 * What the undo and redo buttons would take.
 */
export type Peek = { 
/**
 * The next step back.
 */
undo: PeekStep | null, 
/**
 * The next step forward.
 */
redo: PeekStep | null, };

/**
 * One step as a button names it.
 */
export type PeekStep = { 
/**
 * What was done.
 */
op: Op, 
/**
 * The facts that the sentence names.
 */
about: Record<string, string | number>, };

/**
 * The country in which a number without a country code was dialled.
 */
export type PhoneRegion = "ru" | "ua" | "kz" | "by" | "us" | "gb" | "de";

/**
 * «в пятницу после обеда», "next Friday 3pm".
 */
export type Phrase = { text: string, 
/**
 * Which days are meant by words that do not say it: «в пятницу», «20.11».
 */
tense?: Tense, };

/**
 * How many are planned?
 */
export type PlannedReport = { 
/**
 * First day.
 */
from: string, 
/**
 * Last day.
 */
to: string, 
/**
 * How many in all.
 */
total: number, 
/**
 * By week in order, empty ones too; only days from `from` to `to` count.
 */
weeks: Array<WeekCount>, 
/**
 * By day in order; days with none are left out.
 */
days: Array<DayCount>, };

/**
 * One line as a form sends it; its place in the list is its place on the card.
 */
export type PointDraft = { 
/**
 * The line it replaces; none for a new one.
 */
id: ContactPointId | null, 
/**
 * What kind of line.
 */
kind: PointKind, 
/**
 * A word about it.
 */
label: string, 
/**
 * As typed.
 */
value: string, 
/**
 * Whether to try this one first.
 */
is_preferred: boolean, };

/**
 * What kind of line reaches the customer.
 */
export type PointKind = "phone" | "email" | "telegram" | "viber" | "whatsapp" | "website" | "other";

/**
 * A place in a list.
 */
export type Position = { 
/**
 * Rows before it; none when the list does not show them.
 */
offset: number | null, };

/**
 * Somebody who may be the one being typed.
 */
export type PossibleDuplicate = { 
/**
 * Who.
 */
id: ContactId, 
/**
 * Their name.
 */
display: ContactName, 
/**
 * Their company, or empty.
 */
organization: string, 
/**
 * Why they came up.
 */
because: Because, };

/**
 * Whom to take out.
 */
export type PreviewExport = { 
/**
 * The list to take out; null for everybody in use and in the archive.
 */
list: ListContacts | null, 
/**
 * Those of them who were picked; all of them when nobody is named.
 */
picked: Array<ContactId>, };

/**
 * One row of the rehearsal.
 */
export type PreviewRow = { 
/**
 * The line of the file on which it begins, from 1.
 */
line: number, 
/**
 * What would come of it.
 */
outcome: ImportOutcome, 
/**
 * The name as it would be written down.
 */
display: ContactName, 
/**
 * The first phone.
 */
phone: string, 
/**
 * The first e-mail.
 */
email: string, 
/**
 * The company.
 */
organization: string, 
/**
 * Why it is not simply new.
 */
why: RowRemark | null, 
/**
 * What the reason is about: the other person's name, the cell.
 */
text: string, };

/**
 * How far the work has come.
 */
export type Progress = { 
/**
 * Pieces done.
 */
done: number, 
/**
 * Pieces in all; 0 while not known.
 */
total: number, };

/**
 * A customer with whom one has not talked for twice as long as usual.
 */
export type QuietContact = { 
/**
 * Who.
 */
contact: Participant, 
/**
 * The phone to try first, or empty.
 */
phone: string, 
/**
 * How often one talked with them.
 */
rhythm: Rhythm, 
/**
 * Days since the latest one.
 */
silent_days: number, };

/**
 * Customers gone quiet, and how many there are.
 */
export type QuietContacts = { 
/**
 * Those who went quiet last come first: they are the easiest to win back.
 */
items: Array<QuietContact>, 
/**
 * How many there are in all.
 */
total: number, };

/**
 * How to do again what was taken back.
 */
export type RedoStep = { 
/**
 * A name by which the work can be watched and stopped.
 */
job: string | null, };

/**
 * A reminder as its subject shows it.
 */
export type ReminderDetail = { 
/**
 * Its id.
 */
id: ReminderId, 
/**
 * How long before.
 */
lead: Lead, 
/**
 * Wall time at which it comes due next; none when its subject has no time.
 */
due_at: string | null, };

/**
 * A rule by which the program speaks up.
 */
export type ReminderId = string;

/**
 * What a reminder is about.
 */
export type ReminderSubject = { "kind": "interaction", 
/**
 * Which one.
 */
id: InteractionId, } | { "kind": "task", 
/**
 * Which one.
 */
id: TaskId, } | { "kind": "date", 
/**
 * Which one.
 */
id: DateId, };

/**
 * Another name for an entry.
 */
export type Rename = { 
/**
 * The entry.
 */
id: string, 
/**
 * As typed.
 */
name: string, };

/**
 * A done to-do to open again.
 */
export type ReopenTask = { id: TaskId, 
/**
 * The day of the occurrence, of one that repeats; without it the latest that was done.
 */
occurrence_on: string | null, };

/**
 * When a to-do comes again.
 */
export type Repeat = { "unit": "days", 
/**
 * How many.
 */
every: number, } | { "unit": "weeks", 
/**
 * How many weeks.
 */
every: number, 
/**
 * 1 Monday to 7 Sunday; the weekday of the anchor when empty.
 */
weekdays: Array<number>, } | { "unit": "months", 
/**
 * How many months.
 */
every: number, 
/**
 * 1–31, in shorter months the last day; none: always the last day.
 */
day: number | null, } | { "unit": "years", 
/**
 * How many years.
 */
every: number, };

/**
 * How often one talks with a customer, as one says it: every 3 weeks.
 */
export type Rhythm = { 
/**
 * Days that usually lie between two talks, at least 1.
 */
days: number, 
/**
 * The same, rounded to a unit in which people count it.
 */
count: number, 
/**
 * That unit.
 */
unit: RhythmUnit, };

/**
 * In what people count the time between two talks.
 */
export type RhythmUnit = "days" | "weeks" | "months" | "years";

/**
 * Why something of a row needs the user's eye; the sentence is `import-why-<word>`.
 */
export type RowRemark = "no_name_or_phone" | "same_as_before" | "several_namesakes" | "cell_too_long" | "phone_of_another" | "date_not_read" | "phone_not_valid" | "phone_rounded" | "email_not_valid" | "day_order_unclear" | "month_first_unclear" | "sex_not_read" | "status_not_read" | "language_not_read" | "belongs_above" | "totals_row" | "heading_again" | "put_into_note" | "too_many_cells" | "quote_not_closed" | "column_mended" | "letters_lost";

/**
 * Something of a row that needs the user's eye.
 */
export type RowWarning = { 
/**
 * The line of the file, from 1.
 */
line: number, 
/**
 * What.
 */
what: RowRemark, 
/**
 * What stands there.
 */
text: string, };

/**
 * How many customers came or went.
 */
export type SampleCount = { contact_count: number, };

/**
 * The customers that a query found.
 */
export type SearchHits = { 
/**
 * Customers, the likeliest first.
 */
contacts: Array<ContactHit>, 
/**
 * How many customers match in all.
 */
total_contacts: number, 
/**
 * What was looked for: as typed, or what the same keys write in another layout.
 */
query: string, };

/**
 * A rule to set, or to change when its id is given.
 */
export type SetReminder = { subject: ReminderSubject, lead: Lead, id: ReminderId | null, };

/**
 * Everything that can be set. What was never set has its default.
 */
export type Settings = { 
/**
 * `ru`, `uk`, `en`; none: as the system.
 */
language: string | null, 
/**
 * Light or dark.
 */
theme: Theme, 
/**
 * Size of everything, in per cent: 90–150.
 */
scale: number, 
/**
 * The colour of what went well.
 */
success_mark: MarkColour, 
/**
 * The colour of what fell through; never the same.
 */
fell_through_mark: MarkColour, 
/**
 * Surname or given name first.
 */
name_order: NameOrder, 
/**
 * First day of the week: 1 Monday, 7 Sunday.
 */
week_start: number, 
/**
 * The country in which numbers without a country code were dialled.
 */
phone_region: PhoneRegion, 
/**
 * From when no notices are shown, `HH:MM`.
 */
quiet_from: string | null, 
/**
 * Until when no notices are shown, `HH:MM`.
 */
quiet_to: string | null, 
/**
 * The reminder that a new meeting is offered.
 */
default_lead: Lead | null, 
/**
 * When birthdays without a reminder of their own are announced; none: never.
 */
birthday_reminder: Lead | null, 
/**
 * Whether the first start is over.
 */
is_welcomed: boolean, 
/**
 * Whether the program starts with the desktop.
 */
autostart: boolean, };

/**
 * Optional, for the forms of address.
 */
export type Sex = "female" | "male";

/**
 * Where a customer is kept.
 */
export type Shelf = "in_use" | "archived" | "trash";

/**
 * A row that nothing came of.
 */
export type SkippedRow = { 
/**
 * The line of the file, from 1.
 */
line: number, 
/**
 * Why.
 */
why: RowRemark, 
/**
 * What stands there.
 */
text: string, };

/**
 * For how long to put off.
 */
export type Snooze = { 
/**
 * Which one.
 */
for: SnoozeSpan, } | { 
/**
 * Wall time, later than now.
 */
until: string, };

/**
 * Until when to put off.
 */
export type SnoozeReminder = { reminder_id: ReminderId, 
/**
 * Wall time.
 */
due_at: string, snooze: Snooze, };

/**
 * The usual spans.
 */
export type SnoozeSpan = "ten_minutes" | "hour" | "this_evening" | "tomorrow";

/**
 * Until when a reminder was put off.
 */
export type Snoozed = { 
/**
 * Wall time.
 */
until: string, };

/**
 * Several customers, any number of them.
 */
export type SomeContacts = { ids: Array<ContactId>, 
/**
 * A name by which the work can be watched and stopped.
 */
job: string | null, };

/**
 * Where a customer came from.
 */
export type SourceId = string;

/**
 * By how long a stretch a report counts.
 */
export type Stretch = "week" | "month";

/**
 * Labels to put on and take off.
 */
export type TagContacts = { ids: Array<ContactId>, add: Array<string>, remove: Array<string>, 
/**
 * A name by which the work can be watched and stopped.
 */
job: string | null, };

/**
 * A label put on by hand.
 */
export type TagId = string;

/**
 * A to-do as lists and its own page show it.
 */
export type TaskDetail = { 
/**
 * Its id.
 */
id: TaskId, 
/**
 * What to do.
 */
title: string, 
/**
 * More about it.
 */
note: string, 
/**
 * For whom.
 */
contact: Participant | null, 
/**
 * The talk in which it was promised.
 */
interaction_id: InteractionId | null, 
/**
 * By which day.
 */
due_on: string | null, 
/**
 * At which hour of that day.
 */
due_time: string | null, 
/**
 * When it comes again.
 */
repeat: Repeat | null, 
/**
 * When it was done, in UTC milliseconds.
 */
done_at: number | null, 
/**
 * Whether it is open and its day or hour has passed.
 */
is_overdue: boolean, 
/**
 * When it went to the trash.
 */
trashed_at: number | null, 
/**
 * Its reminders.
 */
reminders: Array<ReminderDetail>, };

/**
 * Everything needed to write a to-do down; only the title is a must.
 */
export type TaskDraft = { 
/**
 * What to do.
 */
title: string, 
/**
 * More about it.
 */
note: string, 
/**
 * For whom.
 */
contact_id: ContactId | null, 
/**
 * The talk in which it was promised.
 */
interaction_id: InteractionId | null, 
/**
 * By which day, `YYYY-MM-DD`. Needed by an hour or a repeat: today when missing.
 */
due_on: string | null, 
/**
 * At which hour of that day, `HH:MM`.
 */
due_time: string | null, 
/**
 * When it comes again. The first occurrence is the nearest one on or after the day.
 */
repeat: Repeat | null, 
/**
 * A reminder.
 */
remind: Lead | null, };

/**
 * A to-do.
 */
export type TaskId = string;

/**
 * All that is to be done, by urgency, and what was done today.
 */
export type TaskList = { 
/**
 * Their day or hour has passed; the oldest first.
 */
overdue: Array<TaskDetail>, 
/**
 * For today, by the hour.
 */
today: Array<TaskDetail>, 
/**
 * For later days.
 */
later: Array<TaskDetail>, 
/**
 * With no day.
 */
someday: Array<TaskDetail>, 
/**
 * Done today, the latest first; of a repeating one, the occurrence that was done.
 */
done_today: Array<TaskDetail>, };

/**
 * What to change of a to-do: absent fields stay, null clears.
 */
export type TaskPatch = { 
/**
 * What to do.
 */
title?: string, 
/**
 * More about it.
 */
note?: string, 
/**
 * For whom.
 */
contact_id?: ContactId | null, 
/**
 * By which day. Of a repeating one, a day that does not fit the rule puts off this
 * occurrence alone, or brings it forward; one that fits becomes the new anchor.
 */
due_on?: string | null, 
/**
 * At which hour.
 */
due_time?: string | null, 
/**
 * When it comes again.
 */
repeat?: Repeat | null, 
/**
 * The reminder: the first one becomes this; null takes that one away.
 */
remind?: Lead | null, };

/**
 * What waits today, for everybody and nobody.
 */
export type TasksToday = { 
/**
 * Their day or hour has passed; the oldest first.
 */
overdue: Array<TaskDetail>, 
/**
 * For today, by the hour.
 */
today: Array<TaskDetail>, 
/**
 * Done today, the latest first; of a repeating one, the occurrence that was done.
 */
done_today: Array<TaskDetail>, 
/**
 * How many are for later days or have no day.
 */
later_count: number, };

/**
 * Whether one speaks of what is to be or of what was.
 */
export type Tense = "future" | "past" | "either";

/**
 * A text in which the words occur.
 */
export type TextHit = { 
/**
 * Where it stands.
 */
kind: TextKind, 
/**
 * The record it stands in.
 */
owner_id: string, 
/**
 * The customer it is about, if any.
 */
contact_id: ContactId | null, 
/**
 * Their name.
 */
contact: ContactName | null, 
/**
 * When, as wall time, if it has a time.
 */
at: string | null, 
/**
 * The words with some text around them.
 */
excerpt: string, 
/**
 * Which characters of the excerpt matched, as pairs of start and end.
 */
marks: Array<[number, number]>, };

/**
 * Where a text stands.
 */
export type TextKind = "contact" | "interaction" | "task";

/**
 * Light, dark, or as the desktop.
 */
export type Theme = "system" | "light" | "dark";

/**
 * A line of a timeline.
 */
export type TimelineItem = { 
/**
 * The id of what it is about.
 */
id: string, 
/**
 * When, as wall time.
 */
at: string, 
/**
 * What it is.
 */
kind: TimelineKind, 
/**
 * The interaction, if it is one.
 */
interaction: InteractionDetail | null, 
/**
 * The to-do, if it is one that was done.
 */
task: TaskDetail | null, };

/**
 * What a line of the timeline is about.
 */
export type TimelineKind = "meeting" | "call" | "visit" | "message" | "note" | "task" | "created";

/**
 * A page of a timeline.
 */
export type TimelinePage = { 
/**
 * What happened, newest first.
 */
items: Array<TimelineItem>, 
/**
 * Where the next page begins; none after the last line.
 */
next_cursor: string | null, 
/**
 * What is planned and lies ahead, soonest first, at most a hundred; with the first page only,
 * or when asked for by itself.
 */
ahead: Array<TimelineItem>, 
/**
 * Where more of that begins; none after the last.
 */
next_ahead: string | null, };

/**
 * A full name in one line.
 */
export type TypedName = { text: string, };

/**
 * What nobody closed.
 */
export type Unclosed = { 
/**
 * The latest first.
 */
items: Array<DayItem>, 
/**
 * How many there are in all.
 */
total: number, };

/**
 * What a phrase says.
 */
export type Understood = { 
/**
 * The day `YYYY-MM-DD`.
 */
day: string, 
/**
 * The hour `HH:MM`, when one was named.
 */
time: string | null, 
/**
 * A call, a meeting, a visit…, when one was named.
 */
kind: InteractionKind | null, 
/**
 * Whether an hour was named.
 */
has_time: boolean, 
/**
 * How long it lasts, in minutes, when the phrase says when it ends: «с 10 до 12».
 */
duration_minutes: number | null, 
/**
 * The rule by which it comes again, of which the day is the first: «по понедельникам в 10».
 */
repeat: Repeat | null, };

/**
 * Which step to take back.
 */
export type UndoStep = { 
/**
 * The entry; the latest one when not given.
 */
seq: number | null, 
/**
 * A name by which the work can be watched and stopped.
 */
job: string | null, };

/**
 * What rows without a name are, where one with a name stands above them.
 */
export type UnnamedRows = "above" | "alone";

/**
 * A date that comes up, with whom to greet.
 */
export type UpcomingDate = { 
/**
 * The date.
 */
date: DateDetail, 
/**
 * Whose it is.
 */
contact: Participant, 
/**
 * The day on which it is kept.
 */
on: string, 
/**
 * Days from today; 0 is today.
 */
days_left: number, 
/**
 * How many years it makes.
 */
turns: number | null, 
/**
 * Whether that is a round number.
 */
is_jubilee: boolean, 
/**
 * The phone to try first, or empty.
 */
phone: string, 
/**
 * Where to write, or empty.
 */
email: string, };

/**
 * The dates that come up, soonest first and by name within a day.
 */
export type UpcomingDates = { 
/**
 * As many of them as were asked for.
 */
items: Array<UpcomingDate>, 
/**
 * How many there are in all.
 */
total: number, 
/**
 * How many of those are kept today.
 */
today_count: number, };

/**
 * What to change of a customer.
 */
export type UpdateContact = { id: ContactId, patch: ContactPatch, };

/**
 * A date as it is to be.
 */
export type UpdateDate = { id: DateId, draft: DateDraft, };

/**
 * What to change of an interaction.
 */
export type UpdateInteraction = { id: InteractionId, patch: InteractionPatch, };

/**
 * What to change of a company.
 */
export type UpdateOrganization = { 
/**
 * The company.
 */
id: OrganizationId, 
/**
 * Its name.
 */
name: string, 
/**
 * Its note; untouched when not given.
 */
note: string | null, };

/**
 * What to change of a to-do.
 */
export type UpdateTask = { id: TaskId, patch: TaskPatch, };

/**
 * The meetings of one week or month, by how they ended.
 */
export type WeekBar = { 
/**
 * Its first day: Monday (Sunday where the settings begin the week so), or the 1st.
 */
monday: string, 
/**
 * Went well.
 */
success: number, 
/**
 * No result.
 */
neutral: number, 
/**
 * Refusal.
 */
refusal: number, 
/**
 * Took place, with no outcome noted.
 */
held: number, 
/**
 * Fell through.
 */
fell_through: number, 
/**
 * Moved to another time.
 */
moved: number, 
/**
 * Cancelled.
 */
cancelled: number, 
/**
 * Planned, passed, not closed.
 */
unclosed: number, 
/**
 * Planned and still to come.
 */
planned: number, 
/**
 * All of them.
 */
total: number, };

/**
 * How many in one week.
 */
export type WeekCount = { 
/**
 * The first day of the week.
 */
monday: string, 
/**
 * How many.
 */
count: number, };

/**
 * All meetings with somebody.
 */
export type WithReport = { 
/**
 * Everybody of that name, told apart: the best match first.
 */
people: Array<MeetingsWith>, };

/**
 * What the window needs before anything else.
 */
export type WorkspaceState = { 
/**
 * Where the base is.
 */
path: string, 
/**
 * How many customers are in use.
 */
contact_count: number, 
/**
 * Whether the sample base is in it.
 */
has_sample: boolean, 
/**
 * The settings.
 */
settings: Settings, 
/**
 * The wall clock.
 */
now: string, 
/**
 * The version of the program.
 */
version: string, 
/**
 * The language in force, and how days and hours are written in it: `ru-RU`, `uk-UA`, `en-GB`,
 * `en-US`.
 */
locale: string, };

/** Every command of the table: what it takes and what it answers. */
export interface CommandMap {
  "contacts.list": { request: ListContacts; response: ContactsPage };
  "contacts.ids": { request: ListContacts; response: ContactIds };
  "contacts.position": { request: FindPosition; response: Position };
  "contacts.counts": { request: Nothing; response: ContactCounts };
  "contacts.quiet": { request: FindQuiet; response: QuietContacts };
  "contacts.get": { request: OneContact; response: ContactDetail };
  "contacts.name_parts": { request: TypedName; response: NameParts };
  "contacts.duplicates": { request: FindDuplicates; response: Duplicates };
  "contacts.create": { request: CreateContact; response: CreatedContact };
  "contacts.update": { request: UpdateContact; response: ContactDetail };
  "contacts.archive": { request: SomeContacts; response: null };
  "contacts.unarchive": { request: SomeContacts; response: null };
  "contacts.trash": { request: SomeContacts; response: null };
  "contacts.restore": { request: SomeContacts; response: null };
  "contacts.tag": { request: TagContacts; response: null };
  "organizations.list": { request: FindByName; response: DictionaryList };
  "organizations.get": { request: OneOrganization; response: OrganizationDetail };
  "organizations.merge": { request: MergeOrganizations; response: null };
  "organizations.update": { request: UpdateOrganization; response: null };
  "organizations.delete": { request: Id; response: null };
  "tags.list": { request: Nothing; response: DictionaryList };
  "tags.create": { request: NewName; response: Made };
  "tags.rename": { request: Rename; response: null };
  "tags.delete": { request: Id; response: null };
  "sources.list": { request: Nothing; response: DictionaryList };
  "sources.create": { request: NewName; response: Made };
  "sources.rename": { request: Rename; response: null };
  "sources.delete": { request: Id; response: null };
  "interactions.get": { request: OneInteraction; response: InteractionDetail };
  "interactions.day": { request: FindDay; response: DayPlan };
  "interactions.month": { request: FindMonth; response: MonthDots };
  "interactions.unclosed": { request: ListUnclosed; response: Unclosed };
  "interactions.reasons": { request: Nothing; response: DictionaryList };
  "interactions.log": { request: LogInteraction; response: InteractionDetail };
  "interactions.update": { request: UpdateInteraction; response: InteractionDetail };
  "interactions.close": { request: CloseInteraction; response: InteractionDetail };
  "interactions.trash": { request: OneInteraction; response: null };
  "interactions.restore": { request: OneInteraction; response: null };
  "interactions.rename_reason": { request: Rename; response: null };
  "interactions.delete_reason": { request: Id; response: null };
  "timeline.list": { request: ListTimeline; response: TimelinePage };
  "reports.outcomes": { request: AskOutcomes; response: OutcomesReport };
  "reports.meetings": { request: ListMeetings; response: Meetings };
  "reports.led_to_next": { request: DayRange; response: LedToNext };
  "reports.planned": { request: DayRange; response: PlannedReport };
  "reports.with": { request: MeetingsWithWhom; response: WithReport };
  "dates.understand": { request: Phrase; response: Understood | null };
  "dates.create": { request: CreateDate; response: DateDetail };
  "dates.update": { request: UpdateDate; response: DateDetail };
  "dates.delete": { request: OneDate; response: null };
  "dates.upcoming": { request: FindUpcoming; response: UpcomingDates };
  "tasks.list": { request: ListTasks; response: TaskList };
  "tasks.today": { request: Nothing; response: TasksToday };
  "tasks.get": { request: OneTask; response: TaskDetail };
  "tasks.create": { request: CreateTask; response: TaskDetail };
  "tasks.update": { request: UpdateTask; response: TaskDetail };
  "tasks.complete": { request: OneTask; response: TaskDetail };
  "tasks.reopen": { request: ReopenTask; response: TaskDetail };
  "tasks.trash": { request: OneTask; response: null };
  "tasks.restore": { request: OneTask; response: null };
  "reminders.set": { request: SetReminder; response: ReminderDetail };
  "reminders.delete": { request: OneReminder; response: null };
  "reminders.open": { request: Nothing; response: OpenReminders };
  "reminders.due": { request: Nothing; response: OpenReminders };
  "reminders.snooze": { request: SnoozeReminder; response: Snoozed };
  "reminders.complete": { request: OneFiring; response: null };
  "reminders.dismiss": { request: OneFiring; response: null };
  "search.find": { request: Find; response: SearchHits };
  "search.texts": { request: Find; response: Array<TextHit> };
  "imports.look": { request: LookAtFile; response: ImportLook };
  "imports.preview": { request: ImportFile; response: ImportPreview };
  "imports.run": { request: ImportFile; response: ImportReport };
  "exports.preview": { request: PreviewExport; response: ExportPreview };
  "exports.run": { request: ExportFile; response: ExportReport };
  "trash.outworn": { request: Nothing; response: Outworn };
  "trash.empty": { request: EmptyTrash; response: Outworn };
  "history.list": { request: ListHistory; response: JournalPage };
  "history.peek": { request: Nothing; response: Peek };
  "history.undo": { request: UndoStep; response: JournalEntry };
  "history.redo": { request: RedoStep; response: JournalEntry };
  "jobs.progress": { request: JobName; response: Progress | null };
  "jobs.cancel": { request: JobName; response: Nothing };
  "workspace.state": { request: Nothing; response: WorkspaceState };
  "settings.get": { request: Nothing; response: Settings };
  "settings.change": { request: ChangeSettings; response: Settings };
  "settings.welcome": { request: ChangeSettings; response: Settings };
  "sample.load": { request: LoadSample; response: SampleCount };
  "sample.remove": { request: Nothing; response: SampleCount };
}
