import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, expect, it } from "vitest";
import { language } from "../../shared/language.svelte";
import { go, route } from "../../shared/route.svelte";
import { world } from "../../testing/world";
import WithQuestion from "./WithQuestion.svelte";

afterEach(cleanup);

it("puts no question into the address of the page that comes after it", async () => {
  language.set("en");
  world();
  go("/reports/with");
  const page = render(WithQuestion);
  const field = screen.getByRole("searchbox");
  await fireEvent.input(field, { target: { value: "Kotova" } });
  page.unmount();
  go("/today");
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(route.full).toBe("/today");
});
