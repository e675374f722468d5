export { default as DateFacts } from "./DateFacts.svelte";
export { dateWords } from "./partialDates";
