import type { InteractionDetail } from "../../bindings/index";
import { call } from "../../platform/index";
import { standing, type Standing } from "../../shared/standing.svelte";
import { write } from "../../shared/write";

/** Follows a record of the diary while a form about it stands open. */
export function recordStanding(was: InteractionDetail): Standing {
  return standing(was.id, {
    kinds: ["interactions"],
    get: (id) => call("interactions.get", { id }),
    restore: (id) => write("interactions.restore", { id }),
    again: () =>
      write("interactions.log", {
        draft: {
          kind: was.kind,
          contact_ids: was.participants.map(({ id }) => id),
          starts_at: was.starts_at,
          has_time: was.has_time,
          duration_minutes: was.duration_minutes,
          place: was.place,
          agenda: was.agenda,
          said: was.said,
          offered: was.offered,
          promised: was.promised,
          status: was.status,
          outcome: was.outcome,
          refusal_reason: was.refusal_reason?.name ?? "",
          remind: was.reminders[0]?.lead ?? null,
          next: null,
        },
      }),
  });
}
