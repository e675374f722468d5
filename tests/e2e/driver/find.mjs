// Finds things the way a person does: by what they are and what is written on them. Runs in the
// page, so it must be self-contained.

/** What counts as a thing of each kind. */
export const kinds = {
  button:
    "button, summary, [role=button], [role=menuitem], [role=menuitemradio], [role=tab], [role=switch], [role=option]",
  link: "a[href], [role=link]",
  field:
    "input:not([type=hidden]), textarea, select, [contenteditable]:not([contenteditable=false]), [role=textbox], [role=combobox], [role=searchbox]",
  choice: "label:has(input[type=radio], input[type=checkbox])",
  heading: "h1, h2, h3, h4, [role=heading]",
  row: "[role=row], tr, li, [role=listitem]",
  dialog: "dialog[open], [role=dialog], [role=alertdialog]",
  anything: "body *",
};

/** In the page: the visible elements that match a selector and bear a name. */
export function findInPage(selector, name, exact) {
  const tidy = (text) => (text ?? "").replace(/[\s\u00a0\u202f]+/g, " ").trim();
  const byIds = (ids) =>
    (ids ?? "")
      .split(/\s+/)
      .map((id) => (id ? document.getElementById(id)?.textContent : ""))
      .join(" ");
  const namesOf = (element) =>
    [
      element.getAttribute("aria-label"),
      byIds(element.getAttribute("aria-labelledby")),
      ...[...(element.labels ?? [])].map((label) => label.textContent),
      element.textContent,
      element.getAttribute("placeholder"),
      element.getAttribute("title"),
      element.getAttribute("alt"),
    ]
      .map(tidy)
      .filter(Boolean);
  const isVisible = (element) => {
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    return (
      (box.width > 0 || box.height > 0) &&
      style.visibility !== "hidden" &&
      style.display !== "none"
    );
  };
  const wanted = tidy(name);
  // What lies under an open modal dialog is out of reach, for a person too.
  const modals = [
    ...document.querySelectorAll("dialog:modal, [aria-modal=true]"),
  ].filter(isVisible);
  const top = modals.at(-1) ?? document;
  const candidates = [...top.querySelectorAll(selector)].filter(isVisible);
  const exactly = candidates.filter((element) =>
    namesOf(element).includes(wanted),
  );
  if (exact || exactly.length > 0) return exactly;
  return candidates.filter((element) =>
    namesOf(element).some((text) => text.includes(wanted)),
  );
}
