# The shell: tray icon, system dialogs and the command line.

desktop-title = Vizitka

desktop-tray-open = Open Vizitka
desktop-tray-new-meeting = New meeting…
desktop-tray-quit = Quit
desktop-tray-tooltip =
    { $count ->
        [0] Vizitka
        [one] Vizitka: { $count } reminder is waiting
       *[other] Vizitka: { $count } reminders are waiting
    }

desktop-minimised = Vizitka is minimised and will go on reminding you. To end it, press Ctrl+Q.

desktop-pick-csv = Choose the file with your list
desktop-pick-base = Choose a base
desktop-pick-any = Choose a file
desktop-save = Save as
desktop-kind-csv = CSV tables
desktop-kind-base = Vizitka bases
desktop-kind-any = All files

desktop-help =
    Vizitka: a diary and a customer base for one person.

    Usage: vizitka [OPTIONS] [FILE]

      FILE             offer this file for import (CSV)
      --base FILE      open another base
      --today          show today
      --new-meeting    start a new meeting
      --new-contact    add a new customer
      --new-task       write down a new to-do
      --hidden         start without a window, as an icon in the panel
      -h, --help       show this help
      -V, --version    show the version

    vizitka-cli runs the same commands without a window.
desktop-unknown-option = The option { $option } is unknown or lacks its file. Help: vizitka --help
desktop-no-window = The window could not be opened: { $detail }
