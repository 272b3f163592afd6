import { expect, test } from "vitest";
import { ZERO } from "../../base/rational.ts";
import { day, inForceOn } from "../rule.ts";
import { answer, exactly, missingFact, owned } from "../testing/duties.ts";
import { cases } from "./a-amend-schedule-13d.cases.ts";
import { amendSchedule13D } from "./a-amend-schedule-13d.ts";

test.each(cases)("$name: $due", ({ on, before = "6", after, net, onTheDay, byTerms, due }) => {
  const duty = inForceOn(
    amendSchedule13D,
    day(on),
  )({
    reported: owned("2023-01-03", before),
    after: owned(on, after),
    net: net === null ? null : exactly(net),
    onTheDay: onTheDay === undefined ? null : exactly(onTheDay),
    byTerms: byTerms === undefined ? ZERO : exactly(byTerms),
    outstanding: exactly("10000000"),
    missing: [missingFact],
  });
  expect(answer(duty)).toBe(due);
});
