import type { Room } from "../../shared/room";
import ReminderBell from "./ReminderBell.svelte";

export const room: Room = { status: ReminderBell };
