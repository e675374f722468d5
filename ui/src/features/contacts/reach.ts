import type { ContactPoint, PointKind } from "../../bindings/index";

type Reach = Pick<ContactPoint, "kind" | "value" | "normal">;

const digits = (text: string) => text.replace(/[^\d+]/g, "");

/** The address the desktop's own program opens; null where there is none. */
export function linkOf({ kind, value, normal }: Reach): string | null {
  const number = normal ?? digits(value);
  const nick = value.trim().replace(/^@|^(https?:\/\/)?t\.me\//i, "");
  const links: Record<PointKind, string | null> = {
    phone: number ? `tel:${number}` : null,
    email: value.includes("@") ? `mailto:${value.trim()}` : null,
    telegram: /^[\w]{3,}$/.test(nick) ? `https://t.me/${nick}` : null,
    viber: number ? `tel:${number}` : null,
    whatsapp: number ? `https://wa.me/${number.replace("+", "")}` : null,
    website: /^https?:\/\//i.test(value) ? value.trim() : `https://${value}`,
    other: null,
  };
  return links[kind];
}

/** The line of a kind to try first. */
export function bestOf(
  points: readonly ContactPoint[],
  kind: PointKind,
): ContactPoint | undefined {
  const fitting = points.filter((point) => point.kind === kind);
  return fitting.find((point) => point.is_preferred) ?? fitting[0];
}
