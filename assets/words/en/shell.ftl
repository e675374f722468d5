# The frame of the window: rail, top bar, shortcuts, troubles of the frame.
app-name = Vizitka
rail = Sections
skip-to-content = Skip to content
new = New
undo = Undo
redo = Redo
undo-named = Undo: { $what }
redo-named = Redo: { $what }
undone = Undone
redone = Redone
shortcuts = Keyboard shortcuts
lost-title = There is no such page
lost-text = The record may have been deleted, or the link is out of date.
lost-home = Go to the first page
trouble-title = This page did not open
trouble-text = Your records are safe: nothing in the base was touched. Try opening the page again; if that does not help, restart the program.
trouble-detail = Details for the developer
