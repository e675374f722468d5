# The page where the list is saved as a file.
export-link = Save the list as a file
export-this-list = Save this list as a file
export-these = Save the selected as a file
export-title = Save the list as a file
export-lead = You get a CSV table: it opens in Excel with phones and zeros in place, and Vizitka reads it back without loss.
export-which = Whom to save
export-all = Everyone, the archive too
export-count = { $count ->
    [one] { $count } customer
   *[other] { $count } customers
}
export-picked = Only the selected
export-view = The list that was in view
export-run = Save…
export-nobody = There is nobody to save yet. Add the first customer or bring in your list, and it can be saved from here.
export-nobody-add = Add a customer
export-nobody-import = Bring in a list
export-everybody = { $count ->
    [one] { $count } customer will be saved: everyone there is, the archive too.
   *[other] { $count } customers will be saved: everyone there is, the archive too.
}
export-part = Not everyone? Open Customers, narrow the list down and save it from there.
export-running = Writing the table…
export-done = { $count ->
    [one] { $count } customer saved.
   *[other] { $count } customers saved.
}
export-show = Show in folder
export-again = Save once more…
export-looks = This is how the table will look
export-more-columns = { $count ->
    [one] And { $count } more column, empty in these rows.
   *[other] And { $count } more columns, empty in these rows.
}
