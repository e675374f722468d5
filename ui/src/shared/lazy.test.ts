import { expect, it } from "vitest";
import Leaf from "../testing/Leaf.svelte";
import { fetchLazy, Lazy } from "./lazy.svelte";

/** A component whose code counts how often it was fetched. */
function lazyLeaf() {
  let fetched = 0;
  const leaf = new Lazy(async () => {
    fetched += 1;
    return { default: Leaf };
  });
  return { leaf, times: () => fetched };
}

it("is fetched once the window stands, and only once", async () => {
  const { leaf, times } = lazyLeaf();
  expect(times()).toBe(0);
  await fetchLazy();
  await fetchLazy();
  expect(times()).toBe(1);
  expect(leaf.component).toBe(Leaf);
});

it("is fetched before that by whoever wants it", async () => {
  const { leaf, times } = lazyLeaf();
  expect(leaf.component).toBeNull();
  await expect.poll(() => leaf.component).toBe(Leaf);
  expect(times()).toBe(1);
  await fetchLazy();
  expect(times()).toBe(1);
});
