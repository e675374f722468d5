export { default as LeadPicker } from "./LeadPicker.svelte";
export { default as ReminderList } from "./ReminderList.svelte";
export { minutesBetween } from "./firings";
export { defaultLead, leadKey, leadWord } from "./leads";
export { TaskLead } from "./taskLead.svelte";
export { openReminders, readRemindersAhead } from "./openReminders.svelte";
