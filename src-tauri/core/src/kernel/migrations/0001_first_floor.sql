-- The first floor: people, what happens with them, days, to-dos, reminders, the journal.
--
-- Conventions. Ids are UUIDv7 blobs. Civil days are 'YYYY-MM-DD', wall times
-- 'YYYY-MM-DDTHH:MM', instants UTC milliseconds. Foreign keys never cascade: a changeset
-- of the journal must hold every row that an action removed, or undo could not
-- bring it back. Tables keyed by an id are WITHOUT ROWID: one B-tree, in order of
-- creation.

CREATE TABLE meta (
  key   TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

---------------------------------------------------------------- people

-- The lists of names below keep each name folded as well: names are looked up and held apart
-- as people read them.
CREATE TABLE organizations (
  id         BLOB PRIMARY KEY NOT NULL,
  name       TEXT NOT NULL,
  folded     TEXT NOT NULL,
  note       TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

CREATE INDEX organizations_by_name ON organizations (folded);

CREATE TABLE sources (
  id     BLOB PRIMARY KEY NOT NULL,
  name   TEXT NOT NULL,
  folded TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX sources_by_name ON sources (folded);

CREATE TABLE tags (
  id     BLOB PRIMARY KEY NOT NULL,
  name   TEXT NOT NULL,
  folded TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX tags_by_name ON tags (folded);

CREATE TABLE contacts (
  id              BLOB PRIMARY KEY NOT NULL,
  surname         TEXT NOT NULL DEFAULT '',
  given_name      TEXT NOT NULL DEFAULT '',
  patronymic      TEXT NOT NULL DEFAULT '',
  nickname        TEXT NOT NULL DEFAULT '',
  sex             TEXT CHECK (sex IN ('female', 'male')),
  status          TEXT NOT NULL CHECK (status = 'cold' OR status = 'lead' OR status = 'active' OR status = 'asleep' OR status = 'ended'),
  ended_reason    TEXT NOT NULL DEFAULT '',
  source_id       BLOB REFERENCES sources (id),
  organization_id BLOB REFERENCES organizations (id),
  role            TEXT NOT NULL DEFAULT '',
  language        TEXT NOT NULL DEFAULT '' CHECK (language = '' OR language = 'ru' OR language = 'uk' OR language = 'en'),
  note            TEXT NOT NULL DEFAULT '',
  created_at      INTEGER NOT NULL,
  archived_at     INTEGER,
  trashed_at      INTEGER
) STRICT, WITHOUT ROWID;

CREATE INDEX contacts_by_organization ON contacts (organization_id) WHERE organization_id IS NOT NULL;
CREATE INDEX contacts_by_source ON contacts (source_id) WHERE source_id IS NOT NULL;
CREATE INDEX contacts_trashed ON contacts (trashed_at) WHERE trashed_at IS NOT NULL;

-- Kept together by customer, so that a card reads one place of the file.
CREATE TABLE contact_points (
  id           BLOB NOT NULL,
  contact_id   BLOB NOT NULL REFERENCES contacts (id),
  position     INTEGER NOT NULL,
  kind         TEXT NOT NULL CHECK (kind = 'phone' OR kind = 'email' OR kind = 'telegram' OR kind = 'viber' OR kind = 'whatsapp' OR kind = 'website' OR kind = 'other'),
  label        TEXT NOT NULL DEFAULT '',
  value        TEXT NOT NULL,
  -- E.164 of a valid phone, the folded address of an e-mail: what equality means.
  normal       TEXT,
  is_preferred INTEGER NOT NULL DEFAULT 0 CHECK (is_preferred IN (0, 1)),
  PRIMARY KEY (contact_id, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX contact_points_by_normal ON contact_points (normal) WHERE normal IS NOT NULL;

CREATE TABLE addresses (
  id          BLOB NOT NULL,
  contact_id  BLOB NOT NULL REFERENCES contacts (id),
  label       TEXT NOT NULL DEFAULT '',
  street      TEXT NOT NULL DEFAULT '',
  city        TEXT NOT NULL DEFAULT '',
  region      TEXT NOT NULL DEFAULT '',
  postal_code TEXT NOT NULL DEFAULT '',
  country     TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (contact_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE contact_tags (
  contact_id BLOB NOT NULL REFERENCES contacts (id),
  tag_id     BLOB NOT NULL REFERENCES tags (id),
  PRIMARY KEY (contact_id, tag_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX contact_tags_by_tag ON contact_tags (tag_id);

---------------------------------------------------------------- events

CREATE TABLE refusal_reasons (
  id     BLOB PRIMARY KEY NOT NULL,
  name   TEXT NOT NULL,
  folded TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX refusal_reasons_by_name ON refusal_reasons (folded);

CREATE TABLE interactions (
  id                BLOB PRIMARY KEY NOT NULL,
  kind              TEXT NOT NULL CHECK (kind = 'meeting' OR kind = 'call' OR kind = 'visit' OR kind = 'message' OR kind = 'note'),
  status            TEXT NOT NULL CHECK (status = 'planned' OR status = 'held' OR status = 'fell_through' OR status = 'moved' OR status = 'cancelled'),
  outcome           TEXT CHECK (outcome = 'success' OR outcome = 'neutral' OR outcome = 'refusal'),
  refusal_reason_id BLOB REFERENCES refusal_reasons (id),
  -- Wall time; where only the day is known, midnight with has_time = 0.
  starts_at         TEXT NOT NULL,
  has_time          INTEGER NOT NULL CHECK (has_time IN (0, 1)),
  duration_minutes  INTEGER,
  place             TEXT NOT NULL DEFAULT '',
  -- What it is to be about, written before it; stays when it is over.
  agenda            TEXT NOT NULL DEFAULT '',
  said              TEXT NOT NULL DEFAULT '',
  offered           TEXT NOT NULL DEFAULT '',
  promised          TEXT NOT NULL DEFAULT '',
  -- The meeting that this one led to, or that it was moved to.
  next_id           BLOB REFERENCES interactions (id),
  created_at        INTEGER NOT NULL,
  trashed_at        INTEGER
) STRICT, WITHOUT ROWID;

-- Holds all that a report counts by, so that a year is counted without reading its rows.
CREATE INDEX interactions_by_start ON interactions (starts_at, kind, status, outcome, has_time, trashed_at)
  WHERE trashed_at IS NULL;
CREATE INDEX interactions_planned ON interactions (starts_at) WHERE status = 'planned' AND trashed_at IS NULL;
CREATE INDEX interactions_trashed ON interactions (trashed_at) WHERE trashed_at IS NOT NULL;
CREATE INDEX interactions_by_next ON interactions (next_id) WHERE next_id IS NOT NULL;
CREATE INDEX interactions_by_reason ON interactions (refusal_reason_id) WHERE refusal_reason_id IS NOT NULL;

-- Clustered by customer and time: one page of a timeline is one run of this tree.
-- starts_at repeats the interaction's own; the room interactions keeps them equal.
CREATE TABLE interaction_participants (
  contact_id     BLOB NOT NULL REFERENCES contacts (id),
  starts_at      TEXT NOT NULL,
  interaction_id BLOB NOT NULL REFERENCES interactions (id),
  PRIMARY KEY (contact_id, starts_at, interaction_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX interaction_participants_by_interaction ON interaction_participants (interaction_id);

CREATE TABLE dates (
  id         BLOB PRIMARY KEY NOT NULL,
  contact_id BLOB NOT NULL REFERENCES contacts (id),
  kind       TEXT NOT NULL CHECK (kind = 'birthday' OR kind = 'anniversary' OR kind = 'renewal' OR kind = 'other'),
  label      TEXT NOT NULL DEFAULT '',
  year       INTEGER,
  month      INTEGER,
  day        INTEGER,
  leap_rule  TEXT NOT NULL DEFAULT 'february28' CHECK (leap_rule IN ('february28', 'march1')),
  -- A day that was already over when it was written down is not announced.
  created_at INTEGER NOT NULL,
  CHECK ((month IS NULL) = (day IS NULL) AND (year IS NOT NULL OR month IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX dates_by_contact ON dates (contact_id);
CREATE INDEX dates_by_month_day ON dates (month, day) WHERE month IS NOT NULL;

CREATE TABLE tasks (
  id             BLOB PRIMARY KEY NOT NULL,
  title          TEXT NOT NULL,
  note           TEXT NOT NULL DEFAULT '',
  contact_id     BLOB REFERENCES contacts (id),
  -- The talk in which it was promised.
  interaction_id BLOB REFERENCES interactions (id),
  due_on         TEXT,
  due_time       TEXT,
  -- A repeat rule in the notation of the room tasks, counted from anchor_on.
  repeat         TEXT,
  anchor_on      TEXT,
  done_at        INTEGER,
  created_at     INTEGER NOT NULL,
  trashed_at     INTEGER
) STRICT, WITHOUT ROWID;

CREATE INDEX tasks_open ON tasks (due_on, due_time) WHERE done_at IS NULL AND trashed_at IS NULL;
CREATE INDEX tasks_done ON tasks (done_at) WHERE done_at IS NOT NULL AND trashed_at IS NULL;
CREATE INDEX tasks_by_contact ON tasks (contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX tasks_by_interaction ON tasks (interaction_id) WHERE interaction_id IS NOT NULL;

-- The occurrences of a repeating to-do that were done.
CREATE TABLE task_completions (
  task_id       BLOB NOT NULL REFERENCES tasks (id),
  occurrence_on TEXT NOT NULL,
  done_at       INTEGER NOT NULL,
  PRIMARY KEY (task_id, occurrence_on)
) STRICT, WITHOUT ROWID;

CREATE INDEX task_completions_by_time ON task_completions (done_at);

---------------------------------------------------------------- motions

-- A rule: how long before its subject the program speaks up. The moment itself is
-- never stored: it is derived from the subject, so it cannot drift from it.
CREATE TABLE reminders (
  id             BLOB PRIMARY KEY NOT NULL,
  interaction_id BLOB REFERENCES interactions (id),
  task_id        BLOB REFERENCES tasks (id),
  date_id        BLOB REFERENCES dates (id),
  lead_count     INTEGER NOT NULL CHECK (lead_count >= 0),
  lead_unit      TEXT NOT NULL CHECK (lead_unit = 'minutes' OR lead_unit = 'hours' OR lead_unit = 'days'),
  -- With days: the hour of that day, 'HH:MM'.
  at_time        TEXT,
  created_at     INTEGER NOT NULL,
  CHECK ((interaction_id IS NOT NULL) + (task_id IS NOT NULL) + (date_id IS NOT NULL) = 1)
) STRICT, WITHOUT ROWID;

CREATE INDEX reminders_by_interaction ON reminders (interaction_id) WHERE interaction_id IS NOT NULL;
CREATE INDEX reminders_by_task ON reminders (task_id) WHERE task_id IS NOT NULL;
CREATE INDEX reminders_by_date ON reminders (date_id) WHERE date_id IS NOT NULL;

-- One time that a reminder came due. The key makes doubling impossible, whatever the
-- wall clock does. No foreign key: the program writes firings by itself, and they
-- must not stand in the way of undoing what they fired about.
CREATE TABLE firings (
  reminder_id  BLOB NOT NULL,
  due_at       TEXT NOT NULL,
  state        TEXT NOT NULL CHECK (state = 'shown' OR state = 'snoozed' OR state = 'done' OR state = 'dismissed'),
  shown_at     INTEGER NOT NULL,
  -- Wall time until which it is snoozed.
  snoozed_until TEXT,
  PRIMARY KEY (reminder_id, due_at)
) STRICT, WITHOUT ROWID;

CREATE INDEX firings_open ON firings (due_at) WHERE state IN ('shown', 'snoozed');

-- A day that moved is announced anew on its new day; so is one that undo moved back.
CREATE TRIGGER dates_moved AFTER UPDATE ON dates
WHEN (new.month, new.day, new.leap_rule) IS NOT (old.month, old.day, old.leap_rule) BEGIN
  DELETE FROM firings WHERE reminder_id = new.id;
END;

-- For which moments of a firing a notice was shown: when it came due, and again each
-- time that it was put off. The program's own note, never journaled, so that undo
-- neither meets it nor brings a notice back.
CREATE TABLE notices (
  reminder_id BLOB NOT NULL,
  due_at      TEXT NOT NULL,
  shown_for   TEXT NOT NULL,
  PRIMARY KEY (reminder_id, due_at, shown_for)
) STRICT, WITHOUT ROWID;

CREATE TABLE settings (
  key   TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What the sample base brought in, so that one click takes all of it out again.
CREATE TABLE sample_records (
  record_table TEXT NOT NULL,
  record_id    BLOB NOT NULL,
  PRIMARY KEY (record_table, record_id)
) STRICT, WITHOUT ROWID;

---------------------------------------------------------------- the journal

-- The newest entry is never let go, so that no number is given twice.
CREATE TABLE journal (
  seq         INTEGER PRIMARY KEY,
  op          TEXT NOT NULL,
  -- JSON: the facts that the sentence about this step names.
  about       TEXT NOT NULL,
  at          INTEGER NOT NULL,
  row_count   INTEGER NOT NULL,
  packed_bytes INTEGER NOT NULL,
  -- Rises with every write, undo and redo: the highest one that is done is what
  -- undo takes, the highest one that is undone is what redo takes.
  turn        INTEGER NOT NULL,
  undone_at   INTEGER,
  is_redoable INTEGER NOT NULL DEFAULT 0 CHECK (is_redoable IN (0, 1))
) STRICT;

CREATE INDEX journal_by_turn ON journal (turn);
CREATE INDEX journal_redoable ON journal (turn) WHERE is_redoable = 1;

-- Changesets of SQLite's session extension, compressed with zstd. A large write is
-- cut into parts so that neither doing nor undoing it has to hold all of it at once.
CREATE TABLE journal_parts (
  seq       INTEGER NOT NULL REFERENCES journal (seq),
  part      INTEGER NOT NULL,
  changeset BLOB NOT NULL,
  PRIMARY KEY (seq, part)
) STRICT, WITHOUT ROWID;

---------------------------------------------------------------- derived

-- One row a customer with all that lists sort by and search looks through. Derived
-- from the tables above in the same transaction (see the room summaries), never journaled.
CREATE TABLE contact_summaries (
  -- Rises with every refresh, so that a reader in memory picks up what is new.
  seq        INTEGER PRIMARY KEY AUTOINCREMENT,
  contact_id BLOB NOT NULL UNIQUE,
  -- 0 in use, 1 archived, 2 in the trash, 3 gone.
  shelf      INTEGER NOT NULL,
  by_surname BLOB NOT NULL,
  by_given   BLOB NOT NULL,
  -- Folded fields, one a line: surname, given name, patronymic, then the rest.
  folded     TEXT NOT NULL,
  -- Digits of the phones, one number a line.
  digits     TEXT NOT NULL,
  -- The last thing that happened: when, and how it ended.
  last_at    TEXT,
  last_result TEXT,
  -- The earliest planned one that is not closed yet.
  planned_at TEXT,
  -- Days that usually lie between two talks, once there were enough of them to say.
  rhythm_days INTEGER,
  -- The day from which they count as gone quiet; none while something is planned.
  quiet_from TEXT
) STRICT;

-- Narrow, for counting: how many are on a shelf is asked after every write.
CREATE INDEX contact_summaries_by_shelf ON contact_summaries (shelf);
CREATE INDEX contact_summaries_by_surname ON contact_summaries (shelf, by_surname, contact_id);
CREATE INDEX contact_summaries_by_last ON contact_summaries (shelf, last_at, by_surname)
  WHERE last_at IS NOT NULL;
CREATE INDEX contact_summaries_by_planned ON contact_summaries (shelf, planned_at, by_surname)
  WHERE planned_at IS NOT NULL;

CREATE INDEX contact_summaries_by_quiet ON contact_summaries (shelf, quiet_from)
  WHERE quiet_from IS NOT NULL;

-- Whose summaries a write touched, and of whom it touched nothing but talks.
CREATE TABLE summaries_pending (
  contact_id BLOB PRIMARY KEY NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE talks_pending (
  contact_id BLOB PRIMARY KEY NOT NULL
) STRICT, WITHOUT ROWID;

-- Who takes part in what is planned and not closed, in the order of time: what comes next
-- with a customer is the first row of a run, however long their history.
CREATE TABLE planned_participants (
  contact_id     BLOB NOT NULL,
  starts_at      TEXT NOT NULL,
  interaction_id BLOB NOT NULL,
  PRIMARY KEY (contact_id, starts_at, interaction_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX planned_participants_by_interaction ON planned_participants (interaction_id);

-- How many interactions a customer has outside the trash, counted as they come and go: a
-- card of ten thousand is opened as fast as one of ten.
CREATE TABLE interaction_counts (
  contact_id BLOB PRIMARY KEY NOT NULL,
  live       INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Notes and what was said, for full-text search; the text itself stays in its record.
CREATE TABLE texts (
  doc      INTEGER PRIMARY KEY,
  owner_id BLOB NOT NULL UNIQUE,
  kind     TEXT NOT NULL CHECK (kind = 'contact' OR kind = 'interaction' OR kind = 'task')
) STRICT;

-- Searched by beginnings of words, as somebody types: those of two and three letters have
-- lists of their own. Where in a text a word stands is not kept; nobody asks.
CREATE VIRTUAL TABLE texts_fts USING fts5 (
  body, content = '', contentless_delete = 1, detail = none, prefix = '2 3',
  tokenize = "unicode61 remove_diacritics 0"
);

-- Parts of the index are written anew when half of what they hold is gone, not a tenth:
-- taking an import back does nothing but remove.
INSERT INTO texts_fts (texts_fts, rank) VALUES ('deletemerge', 50);

CREATE TABLE texts_pending (
  owner_id BLOB PRIMARY KEY NOT NULL,
  kind     TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Triggers only note what has to be derived again; they fire on undo and redo too.
CREATE TRIGGER contacts_inserted AFTER INSERT ON contacts BEGIN
  INSERT OR IGNORE INTO summaries_pending VALUES (new.id);
  INSERT OR IGNORE INTO texts_pending SELECT new.id, 'contact' WHERE new.note <> '';
END;
CREATE TRIGGER contacts_updated AFTER UPDATE ON contacts BEGIN
  INSERT OR IGNORE INTO summaries_pending VALUES (new.id);
  INSERT OR IGNORE INTO texts_pending SELECT new.id, 'contact'
    WHERE new.note <> old.note OR new.note <> '' AND (new.trashed_at IS NULL) <> (old.trashed_at IS NULL);
END;
CREATE TRIGGER contacts_deleted AFTER DELETE ON contacts BEGIN
  INSERT OR IGNORE INTO summaries_pending VALUES (old.id);
  INSERT OR IGNORE INTO texts_pending SELECT old.id, 'contact' WHERE old.note <> '';
END;
CREATE TRIGGER contact_points_inserted AFTER INSERT ON contact_points BEGIN
  INSERT OR IGNORE INTO summaries_pending VALUES (new.contact_id);
END;
CREATE TRIGGER contact_points_updated AFTER UPDATE ON contact_points BEGIN
  INSERT OR IGNORE INTO summaries_pending VALUES (new.contact_id);
END;
CREATE TRIGGER contact_points_deleted AFTER DELETE ON contact_points BEGIN
  INSERT OR IGNORE INTO summaries_pending VALUES (old.contact_id);
END;
CREATE TRIGGER addresses_inserted AFTER INSERT ON addresses BEGIN
  INSERT OR IGNORE INTO summaries_pending VALUES (new.contact_id);
END;
CREATE TRIGGER addresses_updated AFTER UPDATE ON addresses BEGIN
  INSERT OR IGNORE INTO summaries_pending VALUES (new.contact_id);
END;
CREATE TRIGGER addresses_deleted AFTER DELETE ON addresses BEGIN
  INSERT OR IGNORE INTO summaries_pending VALUES (old.contact_id);
END;
CREATE TRIGGER contact_tags_inserted AFTER INSERT ON contact_tags BEGIN
  INSERT OR IGNORE INTO summaries_pending VALUES (new.contact_id);
END;
CREATE TRIGGER contact_tags_deleted AFTER DELETE ON contact_tags BEGIN
  INSERT OR IGNORE INTO summaries_pending VALUES (old.contact_id);
END;
CREATE TRIGGER organizations_renamed AFTER UPDATE OF name ON organizations BEGIN
  INSERT OR IGNORE INTO summaries_pending SELECT id FROM contacts WHERE organization_id = new.id;
END;
CREATE TRIGGER tags_renamed AFTER UPDATE OF name ON tags BEGIN
  INSERT OR IGNORE INTO summaries_pending SELECT contact_id FROM contact_tags WHERE tag_id = new.id;
END;
CREATE TRIGGER interaction_participants_inserted AFTER INSERT ON interaction_participants BEGIN
  INSERT OR IGNORE INTO talks_pending VALUES (new.contact_id);
  INSERT OR IGNORE INTO planned_participants
    SELECT new.contact_id, new.starts_at, id FROM interactions
    WHERE id = new.interaction_id AND status = 'planned' AND trashed_at IS NULL;
  INSERT INTO interaction_counts SELECT new.contact_id, 1 FROM interactions
    WHERE id = new.interaction_id AND trashed_at IS NULL
    ON CONFLICT DO UPDATE SET live = live + 1;
END;
CREATE TRIGGER interaction_participants_moved AFTER UPDATE ON interaction_participants BEGIN
  INSERT OR IGNORE INTO talks_pending VALUES (new.contact_id);
  UPDATE OR IGNORE planned_participants SET starts_at = new.starts_at
    WHERE contact_id = old.contact_id AND starts_at = old.starts_at
      AND interaction_id = old.interaction_id;
END;
CREATE TRIGGER interaction_participants_deleted AFTER DELETE ON interaction_participants BEGIN
  INSERT OR IGNORE INTO talks_pending VALUES (old.contact_id);
  DELETE FROM planned_participants WHERE contact_id = old.contact_id
    AND starts_at = old.starts_at AND interaction_id = old.interaction_id;
  UPDATE interaction_counts SET live = live - 1 WHERE contact_id = old.contact_id
    AND EXISTS (SELECT 1 FROM interactions WHERE id = old.interaction_id AND trashed_at IS NULL);
END;
-- Undo and redo may bring a meeting back before or after those who take part in it.
CREATE TRIGGER interactions_planned AFTER INSERT ON interactions
WHEN new.status = 'planned' AND new.trashed_at IS NULL BEGIN
  INSERT OR IGNORE INTO planned_participants
    SELECT contact_id, starts_at, interaction_id FROM interaction_participants
    WHERE interaction_id = new.id;
END;
CREATE TRIGGER interactions_replanned AFTER UPDATE ON interactions
WHEN (new.status = 'planned' AND new.trashed_at IS NULL)
  <> (old.status = 'planned' AND old.trashed_at IS NULL) BEGIN
  DELETE FROM planned_participants WHERE interaction_id = new.id;
  INSERT OR IGNORE INTO planned_participants
    SELECT contact_id, starts_at, interaction_id FROM interaction_participants
    WHERE interaction_id = new.id AND new.status = 'planned' AND new.trashed_at IS NULL;
END;
CREATE TRIGGER interactions_unplanned AFTER DELETE ON interactions WHEN old.status = 'planned' BEGIN
  DELETE FROM planned_participants WHERE interaction_id = old.id;
END;
-- Of a meeting and who takes part, whichever comes second counts and whichever goes first
-- uncounts; the other finds nothing to do.
CREATE TRIGGER interactions_counted AFTER INSERT ON interactions WHEN new.trashed_at IS NULL BEGIN
  INSERT INTO interaction_counts
    SELECT contact_id, 1 FROM interaction_participants WHERE interaction_id = new.id
    ON CONFLICT DO UPDATE SET live = live + 1;
END;
CREATE TRIGGER interactions_shelved AFTER UPDATE ON interactions
WHEN (new.trashed_at IS NULL) <> (old.trashed_at IS NULL) BEGIN
  INSERT INTO interaction_counts
    SELECT contact_id, iif(new.trashed_at IS NULL, 1, -1) FROM interaction_participants
    WHERE interaction_id = new.id
    ON CONFLICT DO UPDATE SET live = live + excluded.live;
END;
CREATE TRIGGER interactions_uncounted AFTER DELETE ON interactions WHEN old.trashed_at IS NULL BEGIN
  UPDATE interaction_counts SET live = live - 1 WHERE contact_id IN (
    SELECT contact_id FROM interaction_participants WHERE interaction_id = old.id);
END;
CREATE TRIGGER interactions_inserted AFTER INSERT ON interactions
WHEN new.agenda <> '' OR new.said <> '' OR new.offered <> '' OR new.promised <> '' OR new.place <> '' BEGIN
  INSERT OR IGNORE INTO texts_pending VALUES (new.id, 'interaction');
END;
CREATE TRIGGER interactions_updated AFTER UPDATE ON interactions BEGIN
  INSERT OR IGNORE INTO talks_pending
    SELECT contact_id FROM interaction_participants WHERE interaction_id = new.id;
  INSERT OR IGNORE INTO texts_pending SELECT new.id, 'interaction'
    WHERE new.agenda <> old.agenda OR new.said <> old.said OR new.offered <> old.offered
       OR new.promised <> old.promised OR new.place <> old.place OR (new.trashed_at IS NULL) <> (old.trashed_at IS NULL);
END;
CREATE TRIGGER interactions_deleted AFTER DELETE ON interactions BEGIN
  INSERT OR IGNORE INTO texts_pending VALUES (old.id, 'interaction');
END;
CREATE TRIGGER tasks_inserted AFTER INSERT ON tasks BEGIN
  INSERT OR IGNORE INTO texts_pending VALUES (new.id, 'task');
END;
CREATE TRIGGER tasks_updated AFTER UPDATE ON tasks
WHEN new.title <> old.title OR new.note <> old.note OR (new.trashed_at IS NULL) <> (old.trashed_at IS NULL) BEGIN
  INSERT OR IGNORE INTO texts_pending VALUES (new.id, 'task');
END;
CREATE TRIGGER tasks_deleted AFTER DELETE ON tasks BEGIN
  INSERT OR IGNORE INTO texts_pending VALUES (old.id, 'task');
END;
