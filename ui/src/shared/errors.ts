import { asCallError } from "../platform/index";
import { hasWord, t } from "./words";

/** Whether whoever asked has stopped it themselves, which is no trouble to be shown in red. */
export function isStopped(raw: unknown): boolean {
  return asCallError(raw).code === "cancelled";
}

/** The sentence for whatever a call was refused with. */
export function sentenceOf(raw: unknown): string {
  const { code, data } = asCallError(raw);
  const key = `error-${code.replace(/[._]/g, "-")}`;
  if (hasWord(key)) return t(key, data);
  console.error(`no sentence for error "${code}"`, data);
  return t("error-unknown", { code });
}
