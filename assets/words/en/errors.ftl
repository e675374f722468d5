# Refusals: what happened and what to do. The data of each code are its arguments
# (kernel/error.rs); $path comes last, because it may be empty.
error-not-found = This record is no longer here. It may have been deleted; refresh the list.
error-name-and-phone-empty = This customer has neither a name nor a phone yet. Add a name or a way to reach them.
error-field-empty = This cannot be left empty. Please fill it in.
error-field-too-long = The text is too long. Shorten it to { $max ->
    [one] { $max } character
   *[other] { $max } characters
}.
error-field-invalid = “{ $text }” does not fit here. Check it and try another value.
error-date-does-not-exist = There is no such day in the calendar: “{ $text }”. Check the date.
error-end-before-start = The end comes before the start. Correct the time.
error-next-too-early = The next meeting cannot come before the one that led to it. Correct the date.
error-nobody-takes-part = It does not say who the meeting is with. Choose at least one person.
error-name-taken = “{ $name }” is already there. Choose it from the list or use another name.
error-not-yet-held = The day of this meeting has not come yet, so it is too early for a result. Move it, call it off or correct its date.
error-already-closed = This meeting is already closed. To correct the result, open it and change it.
error-snooze-too-far = This reminder can be put off by { $days ->
    [one] { $days } day
   *[other] { $days } days
} at most. For a later time, add a to-do.
error-base-not-a-base = This file is not a Vizitka base. Choose another one. { $path }
error-base-newer = This base was written by a newer Vizitka. Update the program and open the base again. { $path }
error-base-other-shape = This base was made by another version of Vizitka and is laid out differently. It was left as it is: open it with that version, save the customers as a table and bring them in here. { $path }
error-base-read-only = The base cannot be changed: its file, folder or disk does not allow writing. Allow writing, or move the base to another folder.
error-base-locked = This base is already open in another window. Go to that window or close it. { $path }
error-base-busy = Another program is using the base just now. Wait a moment and try again.
error-base-wrong-key = The password or key does not open this base. Check the keyboard layout and Caps Lock, and try again. { $path }
error-base-damaged = The base is damaged. Leave it as it is and open a backup copy.
error-base-unreachable = The base does not open. Check that the disk is connected and that the file and its folder can be reached, and try again. { $path }
error-disk-full = The disk is full. Free some space and try again.
error-disk-refused = The disk did not take this: the space allotted on it is used up, or the disk went away. What you saved before is safe; check the disk and try again.
error-file-not-found = The file is not there. It may have been renamed or moved; choose it again. { $path }
error-folder-not-found = The folder to save the file in is not there. Choose another one. { $path }
error-file-unreachable = The file cannot be reached. Close it in other programs, check the permissions of the folder and try again. { $path }
error-file-is-folder = This is a folder, not a file. Choose a file in it. { $path }
error-file-is-base = This file holds a base, and a table would wipe it out. Choose another file. { $path }
error-file-not-a-table = This file holds something other than a table, and the table would wipe it out. Choose another file or name. { $path }
error-file-empty = The file has no rows. Choose another file. { $path }
error-file-heading-only = The file has a heading and nobody below it. Choose a file that has people too. { $path }
error-file-other-kind = This is not a CSV table but a file of another kind: { $kind }. Open it in its own program, save it as CSV and choose it again. { $path }
error-file-has-nul = Line { $line } has empty bytes instead of text: the file is damaged or is not a table. Save the table as CSV once more and choose it. { $path }
error-file-letters-lost = The file has question marks instead of letters: the program that saved it lost them. Save the table once more as “CSV UTF-8” and choose it. { $path }
error-cell-too-long = Line { $line } has a cell that does not fit on a card. Shorten the text to { $max ->
    [one] { $max } character
   *[other] { $max } characters
} and load the file again. { $path }
error-import-maps-nothing = It does not say which column holds the name, phone or e-mail. Choose at least one of them.
error-cancelled = Stopped. Nothing has changed; you can start again.
error-undo-nothing = There is nothing more to undo.
error-redo-nothing = There is nothing more to redo.
error-undo-blocked = { $count ->
    [0] This cannot be undone: the records have changed since. Correct them by hand.
    [one] This cannot be undone yet: { $count } later step builds on it. Undo that step first.
   *[other] This cannot be undone yet: { $count } later steps build on it. Undo them first, starting with the last.
}
error-undo-dropped = This step is too old to be undone. Correct what you need by hand.
error-undone-already = This step has already been undone.
error-step-unknown = There was no step of that number. The numbers stand in the list of changes.
error-sample-there = The example is loaded already. Remove it first to begin it anew.
error-sample-nothing = There is no example here to remove.
error-command-unknown = The program does not know this action. Restart it; if that does not help, install it again. Code: { $name }
error-request-malformed = The program did not understand the request. Nothing has changed; restart it and try again.
error-internal = Something failed inside. What you saved is safe; try again, and if it happens once more, restart the program.
