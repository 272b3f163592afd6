import { expect, test } from "vitest";
import { plainDate } from "../../base/plain-date.ts";
import { filing, type WrittenFiling } from "../../questions/due/filings/testing/filings.ts";
import { filerChains } from "./filer-chains.ts";
import { standingOn, statementsOf } from "./standing.ts";

const told = (on: string | null, ...written: readonly WrittenFiling[]) => {
  const [chain = []] = filerChains(written.map(filing));
  const { standing, left } = standingOn(
    statementsOf(chain, () => null),
    on === null ? null : plainDate(on),
  );
  return {
    standing: standing.map((each) => `${each.filing.persons[each.cover]?.name} on ${each.filing.form}`),
    left: left.map((each) => each.from.filing.persons[each.from.cover]?.name),
  };
};

const joint = { form: "SC 13D", filed: "2025-03-10", covers: ["Fund LP 600 6.0", "Jane Roe 600 6.0"] };
const amended = { form: "SC 13D/A 1", filed: "2025-05-10", covers: ["FUND, L.P. 500 5.5"] };

test("an amendment that no longer names somebody ends that person's part", () => {
  expect(told(null, joint, amended)).toEqual({ standing: ["FUND, L.P. on SC 13D/A"], left: ["Jane Roe"] });
});

test("before the amendment was filed everybody stands on the original", () => {
  expect(told("2025-05-09", joint, amended).standing).toEqual(["Fund LP on SC 13D", "Jane Roe on SC 13D"]);
});

test("an original filing by one of a group leaves the others where they are", () => {
  const alone = { form: "SC 13G", filed: "2025-06-01", covers: ["Jane Roe 400 4.0"] };
  expect(told(null, joint, alone)).toEqual({
    standing: ["Fund LP on SC 13D", "Jane Roe on SC 13G"],
    left: [],
  });
});

test("an amendment under a name that lost letters continues the chain", () => {
  const lost = { form: "SC 13D/A 1", filed: "2025-05-10", covers: ["Harbr Capital Partners 500 5.5"] };
  const first = { form: "SC 13D", filed: "2025-03-10", covers: ["Harbor Capital Partners 600 6.0"] };
  expect(filerChains([first, lost].map(filing))).toHaveLength(1);
});

test("Fund II does not continue the chain of Fund III", () => {
  const second = { form: "SC 13D/A 1", filed: "2025-05-10", covers: ["Harbor Capital Fund II 500 5.5"] };
  const third = { form: "SC 13D", filed: "2025-03-10", covers: ["Harbor Capital Fund III 600 6.0"] };
  expect(filerChains([third, second].map(filing))).toHaveLength(2);
});
