# What a person did. op-… names the step for undo and the history page, done-… is the toast
# after it. $name is who or what it was about, $count how many records.
op-create-contact = new customer “{ $name }”
done-create-contact = Customer saved: { $name }
op-change-contact = change to the card “{ $name }”{ facts-after }
done-change-contact = Card changed: { $name }{ facts-aside }
op-archive-contacts = to the archive: { $count ->
    [1] { $name }
    [one] { $count } customer
   *[other] { $count } customers
}
done-archive-contacts = Moved to the archive: { $count ->
    [1] { $name }
    [one] { $count } customer
   *[other] { $count } customers
}
op-unarchive-contacts = out of the archive: { $count ->
    [1] { $name }
    [one] { $count } customer
   *[other] { $count } customers
}
done-unarchive-contacts = Back from the archive: { $count ->
    [1] { $name }
    [one] { $count } customer
   *[other] { $count } customers
}
op-trash-contacts = to the trash: { $count ->
    [1] { $name }
    [one] { $count } customer
   *[other] { $count } customers
}
done-trash-contacts = Moved to the trash: { $count ->
    [1] { $name }
    [one] { $count } customer
   *[other] { $count } customers
}
op-restore-contacts = out of the trash: { $count ->
    [1] { $name }
    [one] { $count } customer
   *[other] { $count } customers
}
done-restore-contacts = Back from the trash: { $count ->
    [1] { $name }
    [one] { $count } customer
   *[other] { $count } customers
}
op-empty-trash = emptying of the trash: { $count ->
    [one] { $count } record
   *[other] { $count } records
}
done-empty-trash = Trash emptied: { $count ->
    [one] { $count } record
   *[other] { $count } records
}
op-tag-contacts = tags: { $count ->
    [1] { $name }
    [one] { $count } customer
   *[other] { $count } customers
}
done-tag-contacts = Tags changed: { $count ->
    [1] { $name }
    [one] { $count } customer
   *[other] { $count } customers
}
op-create-tag = new tag “{ $name }”
done-create-tag = Tag added: { $name }
op-rename-tag = new name of the tag “{ $name }”
done-rename-tag = Tag renamed: { $name }
op-delete-tag = removal of the tag “{ $name }”
done-delete-tag = Tag removed: { $name }
op-create-source = new source “{ $name }”
done-create-source = Source added: { $name }
op-rename-source = new name of the source “{ $name }”
done-rename-source = Source renamed: { $name }
op-delete-source = removal of the source “{ $name }”
done-delete-source = Source removed: { $name }
op-create-refusal-reason = new reason for refusal “{ $name }”
done-create-refusal-reason = Reason for refusal added: { $name }
op-rename-refusal-reason = new name of the reason for refusal “{ $name }”
done-rename-refusal-reason = Reason for refusal renamed: { $name }
op-delete-refusal-reason = removal of the reason for refusal “{ $name }”
done-delete-refusal-reason = Reason for refusal removed: { $name }
op-create-organization = new company “{ $name }”
done-create-organization = Company saved: { $name }
op-change-organization = change to the company “{ $name }”{ facts-after }
done-change-organization = Company changed: { $name }{ facts-aside }
op-merge-organizations = merging of companies into “{ $name }”
done-merge-organizations = Companies merged: { $name }
op-delete-organization = removal of the company “{ $name }”
done-delete-organization = Company removed: { $name }
op-log-interaction = note of what happened, { $name }
done-log-interaction = Written down: { $name }
op-plan-interaction = diary booking, { $name }
done-plan-interaction = Booked: { $name }
op-close-interaction = note of how it ended, { $name }
done-close-interaction = Result saved: { $name }
op-move-interaction = move to another time, { $name }
done-move-interaction = Moved to another time: { $name }
op-change-interaction = change to an entry, { $name }{ facts-after }
done-change-interaction = Entry changed: { $name }{ facts-aside }
op-trash-interaction = entry to the trash, { $name }
done-trash-interaction = Entry moved to the trash: { $name }
op-restore-interaction = entry out of the trash, { $name }
done-restore-interaction = Entry back from the trash: { $name }
op-create-date = new date “{ $name }”{ facts-after }
done-create-date = Date added: { $name }{ facts-aside }
op-change-date = change to the date “{ $name }”{ facts-after }
done-change-date = Date changed: { $name }{ facts-aside }
op-delete-date = removal of the date “{ $name }”{ facts-after }
done-delete-date = Date removed: { $name }{ facts-aside }
op-create-task = new to-do “{ $name }”
done-create-task = To-do saved: { $name }
op-change-task = change to the to-do “{ $name }”{ facts-after }
done-change-task = To-do changed: { $name }{ facts-aside }
op-complete-task = to-do ticked off: { $name }
done-complete-task = Done: { $name }
op-reopen-task = to-do opened again: { $name }
done-reopen-task = Open again: { $name }
op-trash-task = to-do to the trash: { $name }
done-trash-task = To-do moved to the trash: { $name }
op-restore-task = to-do out of the trash: { $name }
done-restore-task = To-do back from the trash: { $name }
op-set-reminder = reminder “{ $name }”
done-set-reminder = Reminder set: { $name }
op-delete-reminder = removal of the reminder “{ $name }”
done-delete-reminder = Reminder removed: { $name }
op-snooze-reminder = snoozing of the reminder “{ $name }”
done-snooze-reminder = Reminder snoozed: { $name }
op-complete-reminder = reminder ticked off: { $name }
done-complete-reminder = Reminder ticked off: { $name }
op-dismiss-reminder = dismissal of the reminder “{ $name }”
done-dismiss-reminder = Reminder dismissed: { $name }
op-import-contacts = import of a list: { $count ->
    [one] { $count } customer
   *[other] { $count } customers
}
done-import-contacts = List brought in: { $count ->
    [one] { $count } customer
   *[other] { $count } customers
}
op-load-sample = loading of the example base: { $count ->
    [one] { $count } customer
   *[other] { $count } customers
}
done-load-sample = Example base loaded: { $count ->
    [one] { $count } customer
   *[other] { $count } customers
}
op-remove-sample = removal of the example base: { $count ->
    [one] { $count } customer
   *[other] { $count } customers
}
done-remove-sample = Example base removed: { $count ->
    [one] { $count } customer
   *[other] { $count } customers
}
# What of a record was changed: $facts says whether one fact, two or more, $fact and $also name the
# first two, $more counts the others. Steps that were written down before facts were kept have none.
fact-first = { $fact ->
    [name] name
    [phone] phone
    [email] e-mail
    [telegram] Telegram
    [viber] Viber
    [whatsapp] WhatsApp
    [website] website
    [other_line] another way to reach them
    [address] address
    [company] company
    [role] job title
    [status] status
    [ended_reason] why it ended
    [tags] tags
    [source] source
    [sex] sex
    [language] language
    [birthday] birthday
    [anniversary] anniversary
    [renewal] renewal
    [other_date] { $label }
    [title] what to do
    [kind] kind
    [people] people
    [contact] for whom
    [time] time
    [duration] length
    [place] place
    [outcome] how it ended
    [refusal_reason] reason for refusal
    [agenda] what it is about
    [said] what was said
    [offered] what was offered
    [promised] what was promised
    [repeat] repeat
    [reminder] reminder
    [note] note
   *[none] { "" }
}
fact-second = { $also ->
    [name] name
    [phone] phone
    [email] e-mail
    [telegram] Telegram
    [viber] Viber
    [whatsapp] WhatsApp
    [website] website
    [other_line] another way to reach them
    [address] address
    [company] company
    [role] job title
    [status] status
    [ended_reason] why it ended
    [tags] tags
    [source] source
    [sex] sex
    [language] language
    [birthday] birthday
    [anniversary] anniversary
    [renewal] renewal
    [other_date] { $label }
    [title] what to do
    [kind] kind
    [people] people
    [contact] for whom
    [time] time
    [duration] length
    [place] place
    [outcome] how it ended
    [refusal_reason] reason for refusal
    [agenda] what it is about
    [said] what was said
    [offered] what was offered
    [promised] what was promised
    [repeat] repeat
    [reminder] reminder
    [note] note
   *[none] { "" }
}
facts-after = { $facts ->
    [one] : { fact-first }
    [two] : { fact-first } and { fact-second }
    [more] : { fact-first }, { fact-second } and { $more } more
   *[none] { "" }
}
facts-aside = { $facts ->
    [one] { " " }({ fact-first })
    [two] { " " }({ fact-first } and { fact-second })
    [more] { " " }({ fact-first }, { fact-second } and { $more } more)
   *[none] { "" }
}
setting-changed = { $name ->
    [language] language
    [theme] theme
    [scale] text size
    [success_mark] colour of what went well
    [fell_through_mark] colour of what fell through
    [name_order] how names are written
    [week_start] first day of the week
    [phone_region] country of numbers
    [quiet_from] quiet hours
    [quiet_to] quiet hours
    [default_lead] reminder about a new meeting
    [birthday_reminder] birthday reminder
    [autostart] start at log-in
   *[other] several at once
}
op-change-settings = setting “{ setting-changed }”
done-change-settings = Saved: { setting-changed }
