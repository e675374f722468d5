import { platform } from "../platform/index";
import { toasts } from "./toasts.svelte";
import { t } from "./words";

/**
 * Hands a call, a letter or a page to the desktop's own program. Few desktops have one for calls,
 * and none says whether it did anything, so what was meant is shown and can be copied.
 */
export async function openOutside(link: string, what: string): Promise<void> {
  const isHanded = await platform()
    .openLink(link)
    .catch(() => false);
  toasts.show(t(isHanded ? "outside-handed" : "outside-nobody", { what }), {
    tone: isHanded ? "done" : "trouble",
    action: { label: t("outside-copy"), run: () => void copy(what) },
  });
}

/** Hands a phone, as it was typed, to whatever makes calls here. */
export function callPhone(phone: string): void {
  void openOutside(`tel:${phone.replace(/[^+\d]/g, "")}`, phone);
}

/** Shows a file in its folder, or says where it lies. */
export async function showInFolder(path: string): Promise<void> {
  const isShown = await platform()
    .showFile(path)
    .catch(() => false);
  if (isShown) return;
  toasts.show(t("outside-folder", { path }), {
    tone: "trouble",
    action: { label: t("outside-copy"), run: () => void copy(path) },
  });
}

async function copy(what: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(what);
    toasts.show(t("outside-copied", { what }));
  } catch {
    toasts.show(t("outside-not-copied", { what }), { tone: "trouble" });
  }
}
