/** Lucide's icons as elements: drawn once each, copied to wherever one stands. */
import type { LucideIconData, LucideIconNode } from "@lucide/icons";
import type { Attachment } from "svelte/attachments";

/** An icon: `import Sun from "@lucide/icons/icons/sun"`. */
export type Drawing = LucideIconData;

const SVG = "http://www.w3.org/2000/svg";
const pen = {
  viewBox: "0 0 24 24",
  width: "100%",
  height: "100%",
  fill: "none",
  stroke: "currentColor",
  "stroke-width": "1.7",
  "stroke-linecap": "round",
  "stroke-linejoin": "round",
};
const drawn = new WeakMap<Drawing, Attachment>();

function element([name, attributes, children]: LucideIconNode): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes))
    // What the package tells its parts apart by is no attribute of a picture.
    if (attribute !== "key") made.setAttribute(attribute, String(value));
  made.append(...(children ?? []).map(element));
  return made;
}

/** Puts the icon into an element, in the place of what was there. */
export function drawing(icon: Drawing): Attachment {
  let put = drawn.get(icon);
  if (!put) {
    const original = element(["svg", pen, icon.node]);
    put = (place) => place.replaceChildren(original.cloneNode(true));
    drawn.set(icon, put);
  }
  return put;
}
