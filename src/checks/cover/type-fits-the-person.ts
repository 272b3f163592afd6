import { scheduleCitation } from "../../model/citation.ts";
import { isStructured, kindOf } from "../applicability.ts";
import { ALWAYS, BOTH_SCHEDULES, type Check, notApplicable, observed } from "../check.ts";
import { personPath } from "../facts/powers.ts";
import { listed } from "../wording.ts";

export const typeFitsThePerson: Check = {
  id: "cover/type-fits-the-person",
  title: "The type of reporting person is one that such a person has on such a form",
  catalogue: "S10",
  severity: "inconsistent",
  cite: scheduleCitation("13D", "instruction to row 14 of the cover page"),
  cite13G: scheduleCitation("13G", "instruction to row 12 of the cover page"),
  inForce: ALWAYS,
  appliesTo: BOTH_SCHEDULES,
  amendmentsToo: true,
  needs: [],
  messages: {
    foreign: "{who} is typed FI, a non-U.S. institution, which Schedule 13G has and Schedule 13D has not.",
    entity: "{who} is typed IN, an individual, and is no individual by its name.",
  },
  why: "The codes of the last row are those of the form's instructions. IN is for individuals; FI, for a non-U.S. institution, is on Schedule 13G alone.",
  falseAlarms: [
    "an individual whose name reads like a firm's",
    "a person named together with a trust or a plan",
  ],
  run: (schedule) => {
    const typed = schedule.reportingPersons.flatMap(({ name, types }, index) =>
      types.length ? [{ name, types, index }] : [],
    );
    if (!typed.length) return notApplicable("No cover page gives a type.");
    const foreign = typed.filter(
      ({ types }) => kindOf(schedule) === "13D" && !isStructured(schedule) && types.includes("FI"),
    );
    const entity = typed.filter(
      ({ name, types }) => types.length === 1 && types[0] === "IN" && ENTITY_SUFFIX.test(name),
    );
    const found = (wording: string, persons: typeof typed, outcome: "fail" | "review") =>
      persons.length
        ? [
            {
              outcome,
              wording,
              values: { who: listed(persons.map(({ name }) => name)) },
              who: persons.map(({ name }) => name),
              stated: listed(persons.flatMap(({ types }) => types)),
              paths: persons.map(({ index }) => personPath(index, "types")),
              settledBy: "what the person is",
            },
          ]
        : [];
    return observed([...found("foreign", foreign, "fail"), ...found("entity", entity, "review")]);
  },
};

const ENTITY_SUFFIX = /\b(?:inc|llc|l\.l\.c|l\.p|lp|ltd|limited|corp|corporation|n\.v|gmbh|plc)\.?$/i;
