import { fireEvent, render, screen } from "@testing-library/svelte";
import { expect, it, vi } from "vitest";
import ChoiceFact from "./ChoiceFact.svelte";

it("opens at what is chosen, and says so to the ear", async () => {
  const onpick = vi.fn();
  render(ChoiceFact, {
    label: "Статус",
    options: [
      { value: "cold", label: "Холодный" },
      { value: "lead", label: "Интересуется" },
      { value: "active", label: "Покупает" },
    ],
    value: "lead",
    invite: "Статус",
    onpick,
  });
  await fireEvent.click(screen.getByRole("button"));
  const chosen = screen.getByRole("menuitemradio", { checked: true });
  expect(chosen.textContent).toContain("Интересуется");
  await vi.waitFor(() => expect(document.activeElement).toBe(chosen));
  await fireEvent.keyDown(chosen, { code: "ArrowDown" });
  await fireEvent.click(document.activeElement!);
  expect(onpick).toHaveBeenCalledWith("active");
});
