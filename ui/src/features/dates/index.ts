export { default as DateFacts } from "./DateFacts.svelte";
