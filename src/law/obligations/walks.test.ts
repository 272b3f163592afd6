import { expect, test } from "vitest";
import { obligations } from "../obligations.ts";
import { day } from "../rule.ts";
import { ownedDay as on, reporting } from "../testing/histories.ts";
import { toldObligation } from "../testing/told-obligation.ts";
import { cases } from "./walks.cases.ts";
import { cases as casesOf13G } from "./walks-13g.cases.ts";

const asked = { today: day("2025-12-31"), until: day("2025-12-31") };

test.each([...cases, ...casesOf13G])("$name", ({ facts, expect: wanted }) => {
  expect(obligations(facts, asked).map(toldObligation)).toEqual(wanted);
});

test.each([
  ["nothing is filed", [], "2025-03-03 until the tenth day after the Schedule 13D, which is not filed"],
  ["only what was filed before", ["13G 2025-01-10"], "which is not filed"],
  ["an amendment of the 13G", ["13G 2025-01-10", "13G/A 2025-03-05"], "which is not filed"],
  [
    "a 13D the day after",
    ["13G 2025-01-10", "13D 2025-03-04"],
    "2025-03-03 through 2025-03-14, the tenth day from the filing of 2025-03-04",
  ],
  [
    "a 13D later",
    ["13G 2025-01-10", "13D 2025-03-10"],
    "2025-03-03 through 2025-03-20, the tenth day from the filing of 2025-03-10",
  ],
])("the ban on voting and buying after a change of purpose, where %s", (_, filed, says) => {
  const facts = reporting("passive", [on("2025-01-02", 600_000)], filed, "2025-03-03");
  const barred = obligations(facts, asked).find(({ restriction }) => restriction !== null);
  expect(barred?.restriction?.says).toContain(says);
});

test.each([
  ["nothing is filed", [], "which is not filed"],
  ["a 13D the day after", ["13D 2025-06-03"], "through 2025-06-13"],
  ["a 13D later", ["13D 2025-06-09"], "through 2025-06-19"],
])("the ban on voting and buying at twenty percent, where %s", (_, filed, says) => {
  const days = [on("2025-01-02", 600_000), on("2025-06-02", 2_000_000)];
  const facts = reporting("passive", days, ["13G 2025-01-10", ...filed]);
  const barred = obligations(facts, asked).find(({ restriction }) => restriction !== null);
  expect(barred?.restriction?.says).toContain(says);
});
