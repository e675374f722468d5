import type { InteractionDetail } from "../../bindings/index";
import { sentenceOf } from "../../shared/errors";
import { toasts } from "../../shared/toasts.svelte";
import { write } from "../../shared/write";
import { openClose, type Ending } from "../interactions/index";

/**
 * Closes with one key. A refusal wants its reason and a move its new date, so
 * those two open the dialog with the answer already given.
 */
export async function closeByKey(
  interaction: InteractionDetail,
  ending: Ending,
): Promise<void> {
  if (ending === "refusal" || ending === "moved")
    return openClose(interaction, ending);
  try {
    await write("interactions.close", {
      id: interaction.id,
      result: ending,
      refusal_reason: "",
      said: "",
      promised: "",
      next: null,
      promise_task: null,
    });
  } catch (why) {
    toasts.show(sentenceOf(why), { tone: "trouble" });
  }
}
