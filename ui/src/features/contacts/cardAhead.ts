import { readAhead } from "../../shared/reads";
import { readTasksAhead } from "../tasks/index";
import { readTimelineAhead } from "../timeline/index";

/** Has all that the card of a customer will ask read, side by side, before it is drawn. */
export function readCardAhead(id: string): void {
  readAhead("contacts.get", { id });
  readTimelineAhead(id);
  readTasksAhead(id);
}
