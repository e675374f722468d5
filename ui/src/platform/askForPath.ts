/** Asks for a path on this machine, since a browser may not know one. */
export function askForPath(suggested: string): Promise<string | null> {
  const dialog = document.createElement("dialog");
  const form = document.createElement("form");
  form.method = "dialog";
  const input = document.createElement("input");
  input.type = "text";
  input.size = 60;
  input.value = suggested;
  input.setAttribute("aria-label", "path");
  form.append(input);
  dialog.append(form);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    let path: string | null = null;
    form.addEventListener("submit", () => (path = input.value || null));
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(path);
    });
  });
}
