-- The columns of the export, in the order of the list.
SELECT c.surname, c.given_name, c.patronymic, c.nickname, o.name, c.role,
  (SELECT value FROM contact_points WHERE contact_id = c.id AND kind = 'phone' ORDER BY position LIMIT 1),
  (SELECT value FROM contact_points WHERE contact_id = c.id AND kind = 'phone' ORDER BY position LIMIT 1 OFFSET 1),
  (SELECT value FROM contact_points WHERE contact_id = c.id AND kind = 'email' ORDER BY position LIMIT 1),
  (SELECT value FROM contact_points WHERE contact_id = c.id AND kind = 'telegram' ORDER BY position LIMIT 1),
  a.street, a.city, a.region, a.postal_code, a.country,
  (SELECT printf('%04d-%02d-%02d', year, month, day) FROM dates WHERE contact_id = c.id AND kind = 'birthday'),
  c.sex, c.status, c.ended_reason, s.name,
  (SELECT group_concat(t.name, ', ') FROM contact_tags ct JOIN tags t ON t.id = ct.tag_id WHERE ct.contact_id = c.id),
  c.language, c.note, c.created_at, c.archived_at, hex(c.id)
FROM contact_summaries l JOIN contacts c ON c.id = l.contact_id
LEFT JOIN organizations o ON o.id = c.organization_id
LEFT JOIN sources s ON s.id = c.source_id
LEFT JOIN addresses a ON a.contact_id = c.id
WHERE l.shelf < 2 ORDER BY l.shelf, l.by_surname, l.contact_id;
