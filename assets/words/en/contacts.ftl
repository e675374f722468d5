# Customers: the list, the card, the form. The last part of a key is the word on the wire
# with hyphens for underscores.
contacts-rail = Customers
contacts-new = Customer
contacts-title = { $shelf ->
    [archived] Archive
    [trash] Trash
   *[in_use] Customers
}
contacts-shelf = Where to look
contacts-shelf-name = { $shelf ->
    [archived] Archive
    [trash] Trash
   *[in_use] Current
}
contacts-find = Find in the list
contacts-preview = The customer in brief
contacts-preview-empty = Choose a customer with the arrows or the mouse to see what matters here. Enter opens the card.
contacts-nameless = No name
contacts-pick = Select { $name }
contacts-quoted = “{ $name }”

contacts-column-name = Name
contacts-column-who = Name and company
contacts-column-company = Company
contacts-column-phone = Phone
contacts-column-last = Contact
contacts-column-result = How it ended
contacts-column-next = Next

# The filter goes on with the title as one sentence, short enough for one line on a laptop: what
# status, what tag, from where, in what order.
contacts-filter-any-status = of any status
contacts-filter-status = of status { $names }
contacts-filter-any-tag = with or without tags
contacts-filter-tag = { $count ->
    [one] with the tag { $names }
   *[other] with the tags { $names }
}
contacts-filter-no-tags = No tags yet. You can add them on a customer’s card.
contacts-filter-any-company = from any company
contacts-filter-company = from “{ $name }”
contacts-filter-any-source = from any source
contacts-filter-source = from the source “{ $name }”
contacts-filter-no-sources = No sources yet. You can write them on a customer’s card.
contacts-silence-title = How long ago
contacts-filter-any-silence = whenever in touch
contacts-filter-quiet = not in touch for long
contacts-filter-quiet-hint = Silent for twice as long as usual, with nothing planned
contacts-order = Order
contacts-sorted-name = { $down ->
    [true] by name, Z first
   *[false] by name
}
contacts-sorted-last-contact = { $down ->
    [true] latest contact first
   *[false] longest without contact first
}
contacts-sorted-planned = { $down ->
    [true] furthest plans first
   *[false] nearest plans first
}
contacts-sorted-created = { $down ->
    [true] newest first
   *[false] oldest first
}

contacts-empty = All your customers will be here. Write down the first one: a name or a phone number is enough.
contacts-print-from-file = A list is printed from its table: save it as a file and open it, say, in Excel.
contacts-first = Add a customer
contacts-empty-current = You are not working with anybody now: every customer is in the archive or the trash.
contacts-empty-narrowed = Nobody fits these conditions.
contacts-show-all = Show everybody
contacts-empty-shelf = { $shelf ->
    [archived] The archive is empty. Customers you are not working with now go here; their history stays whole.
   *[trash] There are no deleted customers. They wait here for at least 30 days, and anyone can be brought back.
}

contacts-bulk = What to do with the selected
contacts-bulk-working = Working on those selected…
contacts-picked = { $count ->
    [one] { $shown } customer selected
   *[other] { $shown } customers selected
}
contacts-pick-none = Clear the selection
contacts-pick-none-keys = Clear the selection (Esc)
contacts-tag-add = Add a tag
contacts-tag-remove = Take off a tag
contacts-archive = Archive
contacts-unarchive = Bring back from the archive
contacts-trash = Move to trash
contacts-key-trash = Customer to the trash
contacts-restore = Restore

contacts-erase-old = Erase the old
contacts-erase-title = Erase from the trash?
contacts-erase-text = Everything that has been in the trash for over 30 days will be erased:
contacts-erase-contacts = { $count ->
    [one] { $count } customer with meetings, to-dos and dates
   *[other] { $count } customers with meetings, to-dos and dates
}
contacts-erase-interactions = { $count ->
    [one] { $count } entry about a meeting or a call
   *[other] { $count } entries about meetings and calls
}
contacts-erase-tasks = { $count ->
    [one] { $count } to-do
   *[other] { $count } to-dos
}
contacts-erase-rest = The rest stays in the trash.
contacts-erase-working = Erasing the old
contacts-erase-sure = I understand that this is for good
contacts-erase = Erase for good
contacts-erased-nothing = Nothing to erase: nothing has been in the trash for over 30 days

contacts-status = Status
contacts-status-cold = Cold
contacts-status-lead = Interested
contacts-status-active = Active
contacts-status-asleep = Asleep
contacts-status-ended = Ended
contacts-tags = Tags
contacts-company = Company
contacts-role = Job title
contacts-source = Source
contacts-name = Name
contacts-surname = Surname
contacts-given-name = First name
contacts-patronymic = Middle name
contacts-nickname = Nickname
contacts-point-phone = Phone
contacts-point-email = E-mail
contacts-point-telegram = Telegram
contacts-point-viber = Viber
contacts-point-whatsapp = WhatsApp
contacts-point-website = Website
contacts-point-other = Other

contacts-new-title = New customer
contacts-name-placeholder = Full name
contacts-unfinished = This was left unfinished. Type another name to begin anew: this will wait.
contacts-name-hint = In one line, in any order
contacts-understood = { $part }: { $text }
contacts-mend = Correct
contacts-create = Add customer
contacts-clear = Clear
contacts-duplicates = { $count ->
    [one] A similar customer is already here:
   *[other] Similar customers are already here:
}
contacts-same-phone = same phone
contacts-same-email = same e-mail
contacts-same-name = same name

contacts-call = Call
contacts-write = Write an e-mail
contacts-meet = Book a meeting
contacts-history = History
contacts-fact-next = Next
contacts-fact-promised = Promised
contacts-fact-rhythm = Rhythm
contacts-fact-phone = Phone
contacts-fact-email = E-mail
contacts-fact-status = Status
contacts-fact-source = Source
contacts-fact-tags = Tags
contacts-fact-note = Note

contacts-facts = Facts about the customer
contacts-ahead = What comes next
contacts-more = More
contacts-work = Company and job title
contacts-work-add = Add a company
contacts-reach = Reach
contacts-point-add = Add a phone, an e-mail…
contacts-point-kind = Kind of contact
contacts-point-label = Label
contacts-point-preferred = Try this first
contacts-point-hint-phone = +44 20 7946 0123
contacts-point-hint-email = name@mail
contacts-point-hint-telegram = @name or number
contacts-point-hint-viber = +44 20 7946 0123
contacts-point-hint-whatsapp = +44 20 7946 0123
contacts-point-hint-website = example.com
contacts-point-hint-other = How to reach them
contacts-reach-phone = Call { $value }
contacts-reach-email = Write to { $value }
contacts-reach-telegram = Open Telegram: { $value }
contacts-reach-viber = Call { $value }
contacts-reach-whatsapp = Open WhatsApp: { $value }
contacts-reach-website = Open the website { $value }
contacts-addresses = Addresses
contacts-address = Address
contacts-address-add = Add an address
contacts-address-street = Street and house
contacts-address-city = Town
contacts-address-postal-code = Postcode
contacts-address-region = Region
contacts-address-country = Country
contacts-address-label = Label: home, warehouse…
contacts-remember = Remember
contacts-note-add = What is worth remembering: tea or coffee, the dog’s name…
contacts-lines-hint = Enter saves, Shift+Enter starts a new line
contacts-about = About
contacts-source-add = How they found you
contacts-sex = Sex
contacts-sex-female = female
contacts-sex-male = male
contacts-language = Language
contacts-not-said = not given
contacts-ended-reason = Why it ended
contacts-ended-reason-add = Write down why it ended
contacts-is-archived = This customer is in the archive and not in the main list.
contacts-is-trashed = This customer is in the trash.
contacts-trashed-meanwhile = While the card was open, the customer was put into the trash: { $name }
contacts-card-gone = This customer is no longer here
contacts-card-gone-why = The entry was undone or erased. What happened stands in the changes; Ctrl+Shift+Z brings back what was just undone.
contacts-card-trouble = The card did not open
contacts-to-list = To the customers
contacts-key-back = Back to the customers
contacts-key-log = On a card: write down what happened

contacts-next-empty = No next meeting yet
contacts-close = Close
contacts-promised-on = promised on { $day }
contacts-tasks = To-dos
contacts-last = How it ended
contacts-rhythm = Rhythm
contacts-rhythm-passed = { $days ->
    [0] { $rhythm }, last time today
    [one] { $rhythm }, { $days } day ago
   *[other] { $rhythm }, { $days } days ago
}
contacts-interactions = { $count ->
    [one] { $count } record in the history
   *[other] { $count } records in the history
}
contacts-silence = { $count ->
    [0] last time today
    [one] { $count } day since the last time
   *[other] { $count } days since the last time
}

# How often one talks with somebody: a part of a sentence, "usually every month".
rhythm-days = { $count ->
    [1] every day
    [one] every { $count } day
   *[other] every { $count } days
}
rhythm-weeks = { $count ->
    [1] every week
    [one] every { $count } week
   *[other] every { $count } weeks
}
rhythm-months = { $count ->
    [1] every month
    [one] every { $count } month
   *[other] every { $count } months
}
rhythm-years = { $count ->
    [1] every year
    [one] every { $count } year
   *[other] every { $count } years
}

# A company: on the card, and over the list of its people.
company-everybody = { $count ->
    [one] { $count } person from this company
   *[other] { $count } people from this company
}
company-open = About the company
company-name = Name of the company
company-note = Note about the company
company-note-add = Add a note about the company
company-more = What to do with the company
company-merge = Merge with another…
company-merge-title = Merge companies
company-merge-text = Everybody from “{ $name }” will belong to the other company, the notes will be joined, and “{ $name }” will be gone.
company-merge-into = Which one stays
company-merge-missing = Choose a company from the list.
company-merge-do = Merge
company-delete = Remove the company
