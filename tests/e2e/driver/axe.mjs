// axe-core, injected into the real window.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const source = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

/** The serious and critical findings in the view, one a line. */
export async function accessibilityFindings(page) {
  await page.execute(`if (!window.axe) { ${source} }`);
  const violations = await page.executeAsync((done) => {
    window.axe
      .run(document, { resultTypes: ["violations"] })
      .then((result) => done(result.violations))
      .catch((error) =>
        done([{ impact: "critical", id: String(error), nodes: [] }]),
      );
  });
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, impact, nodes }) => {
      const where = nodes.slice(0, 3).map((node) => node.target.join(" "));
      return `${impact} ${id}: ${where.join(" | ")}${nodes.length > 3 ? " …" : ""}`;
    });
}
