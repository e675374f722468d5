import type {
  ContactStatus,
  PointKind,
  PossibleDuplicate,
} from "../../bindings/index";
import { call } from "../../platform/index";
import type { ComboOption } from "../../shared/Combobox.svelte";
import { language } from "../../shared/language.svelte";
import { t } from "../../shared/words";

export const pointKinds: readonly PointKind[] = [
  "phone",
  "email",
  "telegram",
  "viber",
  "whatsapp",
  "website",
  "other",
];

export function statusWord(status: ContactStatus): string {
  return t(`contacts-status-${status}`);
}

export function pointWord(kind: PointKind): string {
  return t(`contacts-point-${kind}`);
}

export function becauseWord(because: PossibleDuplicate["because"]): string {
  return t(`contacts-same-${because}`);
}

/** «опт», «Москва» или «VIP» */
export function anyOf(names: readonly string[]): string {
  const quoted = names.map((name) => t("contacts-quoted", { name }));
  return new Intl.ListFormat(language.locale, { type: "disjunction" }).format(
    quoted,
  );
}

/** Companies whose name contains what was typed, by the alphabet. */
export async function findCompanies(typed: string): Promise<ComboOption[]> {
  const { items } = await call("organizations.list", { query: typed });
  return items.slice(0, 12).map(({ id, name }) => ({ value: id, label: name }));
}
