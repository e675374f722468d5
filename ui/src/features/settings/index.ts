export { preferences } from "./preferences.svelte";
