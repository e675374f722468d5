// A base that cannot be opened opens a window that helps, in every language.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { errand } from "../driver/errand.mjs";

for (const language of ["ru", "uk", "en"]) {
  errand(
    `a file that is no base is named and left alone, in ${language}`,
    {
      language,
      prepare: ({ base }) => writeFileSync(base, "это письмо, а не база\n"),
    },
    async (person) => {
      await person.sees(person.profile.base);
      await person.looksAt("not-a-base");
      assert.equal(
        readFileSync(person.profile.base, "utf8"),
        "это письмо, а не база\n",
      );
    },
  );
}
