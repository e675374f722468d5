/** What the pages of `Leaf.svelte` did where they were seen, in order. */
export const seen: string[] = [];
