import { expect, it } from "vitest";
import { Selection } from "./selection.svelte";

function picking(...people: string[]) {
  const listed = [...people];
  const selection = new Selection(
    (first, last) => Promise.resolve(listed.slice(first, last + 1)),
    (id) => {
      const at = listed.indexOf(id);
      return Promise.resolve(at < 0 ? null : at);
    },
  );
  const to = (id: string) => selection.extend(id, listed.indexOf(id));
  return { listed, selection, to };
}

it("begins a range with the person who was chosen, wherever they stand by now", async () => {
  const { listed, selection, to } = picking("b", "c", "d", "e");
  selection.anchor("c");
  listed.unshift("a");
  await to("e");
  expect(selection.ids).toEqual(["c", "d", "e"]);
  await to("a");
  expect(selection.ids).toEqual(["a", "b", "c"]);
});

it("begins a range where it ends when whom it began with has left the list", async () => {
  const { listed, selection, to } = picking("a", "b", "c");
  selection.anchor("a");
  listed.shift();
  await to("c");
  expect(selection.ids).toEqual(["c"]);
  await to("b");
  expect(selection.ids).toEqual(["b", "c"]);
});

it("keeps the later of two ranges, and none that was let go of", async () => {
  const { selection, to } = picking("a", "b", "c");
  selection.anchor("a");
  await Promise.all([to("c"), to("b")]);
  expect(selection.ids).toEqual(["a", "b"]);
  const late = to("c");
  selection.clear();
  await late;
  expect(selection.size).toBe(0);
});
