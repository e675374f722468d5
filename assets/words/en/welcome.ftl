# First start, and the page of a base that did not open.
problem-title = The base did not open
problem-again = Tried once more, and nothing has changed.
problem-choose = Choose another base…
problem-create = Start a new one…
problem-new-name = Vizitka.vizitka
welcome-title = Welcome
welcome-lead = Vizitka remembers your customers, meetings and promises. Everything stays in one file on this computer; nothing goes to the internet.
welcome-language = Language
welcome-doors = Where shall we begin?
welcome-empty = Start with a clean sheet
welcome-empty-hint = An empty base. You write in the first customer yourself.
welcome-import = Bring my list
welcome-import-hint = A table from Excel or another program, as a CSV file. You see what will happen before anything is added.
welcome-sample = Look around with an example
welcome-sample-hint = Three hundred invented customers and two years of meetings. One press removes them.
welcome-loading = Setting out the example…
sample-banner = { $count ->
    [one] This is the example base: { $count } invented customer.
   *[other] This is the example base: { $count } invented customers.
}
sample-remove = Remove the example
