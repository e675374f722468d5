export { readTimelineAhead } from "./pages.svelte";
export { default as Timeline } from "./Timeline.svelte";
