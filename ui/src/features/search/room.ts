import type { Room } from "../../shared/room";
import SearchField from "./SearchField.svelte";

export const room: Room = { search: SearchField };
