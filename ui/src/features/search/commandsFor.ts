import type { Command } from "../../shared/room";
import { t } from "../../shared/words";
import { foldText } from "./marks";

export interface NamedCommand {
  text: string;
  command: Command;
}

/** «Новое: встреча», «Перейти: Отчёты» */
function textOf({ label, verb }: Command): string {
  const what = t(label);
  if (verb === "new") return t("new-named", { what: what.toLowerCase() });
  return verb === "go" ? t("search-go", { where: what }) : what;
}

/** Commands every word of which was begun; all of them for nothing typed. */
export function commandsFor(
  commands: readonly Command[],
  typed: string,
): NamedCommand[] {
  const wanted = foldText(typed).split(/\s+/u).filter(Boolean);
  return commands
    .map((command) => ({ command, text: textOf(command) }))
    .filter(({ text }) => {
      const words = foldText(text).split(/[^\p{L}\p{N}]+/u);
      return wanted.every((begun) =>
        words.some((word) => word.startsWith(begun)),
      );
    });
}
