import { describe, expect, it } from "vitest";
import { ruleCitation } from "../model/citation.ts";
import { ALWAYS, BOTH_SCHEDULES, type Check, notApplicable, type Observation, observed } from "./check.ts";
import { checkSchedule } from "./check-schedule.ts";
import { amendment, day, person, schedule, schedule13G, structured } from "./testing/schedules.ts";

const seen = (more: Partial<Observation> = {}): Observation => ({
  outcome: "review",
  values: { what: "one thing" },
  paths: ["reportingPersons.0.aggregateAmountOwned"],
  ...more,
});
const check = (more: Partial<Check> = {}): Check => ({
  id: "cover/a-thing-is-so",
  title: "A thing is so",
  catalogue: "A99",
  severity: "inconsistent",
  cite: ruleCitation("13d-3(a)"),
  inForce: ALWAYS,
  appliesTo: BOTH_SCHEDULES,
  amendmentsToo: true,
  needs: [],
  messages: { fail: "{what} fails.", review: "{what} is to be looked at." },
  why: "Because.",
  falseAlarms: [],
  run: () => observed([seen()]),
  ...more,
});
const outcomeOf = (one: Check, of = schedule(), context = {}) => checkSchedule(of, context, [one]).reports[0];

describe("checkSchedule", () => {
  it("fills the wording", () => {
    expect(checkSchedule(schedule(), {}, [check()]).findings[0]?.message).toBe(
      "one thing is to be looked at.",
    );
  });

  it("takes the wording that an observation names", () => {
    const one = check({
      messages: { other: "Otherwise." },
      run: () => observed([seen({ wording: "other" })]),
    });
    expect(checkSchedule(schedule(), {}, [one]).findings[0]?.message).toBe("Otherwise.");
  });

  it("refuses a wording without its value", () => {
    const one = check({ run: () => observed([seen({ values: {} })]) });
    expect(() => checkSchedule(schedule(), {}, [one])).toThrow("no value for {what}");
  });

  it("finds the place of a value, or that of what holds it, and each place once", () => {
    const whole = { start: 10, end: 90, line: 2 };
    const amount = { start: 20, end: 25, line: 3 };
    const of = schedule({ places: { "reportingPersons.0.aggregateAmountOwned": amount, "items.5": whole } });
    const paths = ["reportingPersons.0.aggregateAmountOwned", "items.5.parts.b", "items.5", "nowhere"];
    const one = check({ run: () => observed([seen({ paths })]) });
    expect(checkSchedule(of, {}, [one]).findings[0]?.places).toEqual([amount, whole]);
  });

  it("makes one finding of two with one root cause, and lets the weightier speak", () => {
    const light = check({
      severity: "advice",
      run: () => observed([seen({ rootCause: "x", arithmetic: ["1 + 1 = 2"] })]),
    });
    const heavy = check({
      id: "cover/another-is-so",
      run: () => observed([seen({ rootCause: "x", outcome: "fail", who: ["Roe"] })]),
    });
    const { findings, reports } = checkSchedule(schedule(), {}, [light, heavy]);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      check: "cover/another-is-so",
      arithmetic: ["1 + 1 = 2"],
      who: ["Roe"],
    });
    expect(reports.map(({ outcome }) => outcome)).toEqual(["review", "fail"]);
  });

  it("keeps findings without a root cause apart", () => {
    expect(
      checkSchedule(schedule(), {}, [check({ run: () => observed([seen(), seen()]) })]).findings,
    ).toHaveLength(2);
  });

  it("puts the weightiest first and a fail before a review", () => {
    const of = (id: Check["id"], severity: Check["severity"], outcome: Observation["outcome"]) =>
      check({ id, severity, run: () => observed([seen({ outcome })]) });
    const { findings } = checkSchedule(schedule(), {}, [
      of("cover/a", "advice", "fail"),
      of("cover/b", "required", "review"),
      of("cover/c", "required", "fail"),
      of("cover/d", "suspends", "review"),
    ]);
    expect(findings.map((finding) => finding.check)).toEqual(["cover/d", "cover/c", "cover/b", "cover/a"]);
  });

  it("cites the form that the schedule is on", () => {
    const one = check({ cite13G: ruleCitation("13d-102") });
    const cited = (of: Parameters<typeof checkSchedule>[0]) =>
      checkSchedule(of, {}, [one]).findings[0]?.cite.cite;
    expect(cited(schedule())).toBe("17 CFR 240.13d-3(a)");
    expect(cited(schedule13G())).toBe("17 CFR 240.13d-102");
  });

  it("reports a pass", () => {
    expect(outcomeOf(check({ run: () => observed([]) }))).toMatchObject({ outcome: "pass", because: null });
  });

  it("reports why a check did not apply", () => {
    const one = check({ run: () => notApplicable("There is nothing to compare.") });
    expect(outcomeOf(one)).toMatchObject({
      outcome: "not applicable",
      because: "There is nothing to compare.",
    });
  });
});

describe("a check applies", () => {
  it("to its schedule alone", () => {
    expect(outcomeOf(check({ appliesTo: ["13G"] }))?.because).toContain("Schedule 13G");
  });

  it("to no document whose form is unknown", () => {
    expect(outcomeOf(check(), schedule({ form: null }))?.because).toContain("which form");
  });

  it("to EDGAR's structured form alone where it says so", () => {
    const one = check({ structuredOnly: true });
    expect(outcomeOf(one)?.outcome).toBe("not applicable");
    expect(outcomeOf(one, structured())?.outcome).toBe("review");
  });

  it("to originals alone where it says so", () => {
    const one = check({ amendmentsToo: false });
    expect(outcomeOf(one, amendment(1))?.outcome).toBe("not applicable");
    expect(outcomeOf(one)?.outcome).toBe("review");
  });

  it("with what it needs", () => {
    const one = check({ needs: ["previous"] });
    expect(outcomeOf(one)?.because).toContain("previous");
    expect(outcomeOf(one, schedule(), { previous: schedule() })?.outcome).toBe("review");
  });

  it.each([
    ["the day before it came into force", "2024-02-04", "not applicable"],
    ["the first day", "2024-02-05", "review"],
    ["the last day", "2025-02-04", "review"],
    ["the first day after it", "2025-02-05", "not applicable"],
  ])("in its time: %s", (_, date, outcome) => {
    const one = check({ inForce: { from: day("2024-02-05"), to: day("2025-02-05") } });
    expect(outcomeOf(one, schedule({ eventDate: day(date) }))?.outcome).toBe(outcome);
  });

  it("to no document without a date of event where it has a time", () => {
    const one = check({ inForce: { from: day("2024-02-05"), to: null } });
    expect(outcomeOf(one, schedule({ eventDate: null, reportingPersons: [person("Roe")] }))?.outcome).toBe(
      "not applicable",
    );
  });
});
