import { language } from "./language.svelte";

const formats = new Map<string, Intl.NumberFormat>();

function format(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = language.locale + JSON.stringify(options);
  let made = formats.get(key);
  if (!made) {
    made = new Intl.NumberFormat(language.locale, options);
    formats.set(key, made);
  }
  return made;
}

/** «1 204» */
export function number(value: number): string {
  return format({}).format(value);
}

/** «71 %» of a part between 0 and 1. */
export function percent(part: number): string {
  return format({ style: "percent", maximumFractionDigits: 0 }).format(part);
}
