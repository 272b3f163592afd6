import { isEdgarCode } from "../../model/edgar-codes.ts";
import type { Schedule } from "../../model/schedule.ts";
import { kindOf } from "../applicability.ts";
import { ALWAYS, BOTH_SCHEDULES, type Check, observed } from "../check.ts";
import { edgarRule } from "../facts/edgar-rule.ts";
import { personPath } from "../facts/powers.ts";
import { listed } from "../wording.ts";

export const codesAreEdgars: Check = {
  id: "cover/codes-are-edgars",
  title: "Every code is one that EDGAR's form has",
  catalogue: "E07",
  severity: "suspends",
  cite: edgarRule("a value of a list is one of the list"),
  inForce: ALWAYS,
  appliesTo: BOTH_SCHEDULES,
  structuredOnly: true,
  amendmentsToo: true,
  needs: [],
  messages: {
    fail: "{where} has {stated}, which is none of EDGAR's codes for {what}.",
  },
  why: "EDGAR takes sources of funds, types of person, states and countries as codes of its own lists, and suspends a submission with another. Its codes of countries are not ISO's: the United Kingdom is X0, Germany 2M; FI, a non-U.S. institution, is on Schedule 13G alone.",
  falseAlarms: ["a code that EDGAR has taken up since its list was copied here"],
  run: (schedule) =>
    observed(
      codesOf(schedule).flatMap(({ where, what, codes, isCode, path, who }) => {
        const wrong = codes.filter((code) => !isCode(code));
        if (!wrong.length) return [];
        return [
          {
            outcome: "fail",
            values: { where, what, stated: listed(wrong) },
            ...(who ? { who: [who] } : {}),
            stated: listed(wrong),
            paths: [path],
            settledBy: "EDGAR's list of codes",
          },
        ];
      }),
    ),
};

interface Coded {
  readonly where: string;
  readonly what: string;
  readonly codes: readonly string[];
  readonly isCode: (code: string) => boolean;
  readonly path: string;
  readonly who: string | null;
}

const FUNDS = new Set(["SC", "BK", "AF", "WC", "PF", "OO"]);
const TYPES = new Set(["BD", "BK", "CP", "CO", "EP", "IN", "IA", "IC", "IV", "HC", "PN", "SA", "OO"]);
const BUSINESSES = new Set(["BD", "BK", "IC", "IV", "IA", "EP", "HC", "SA", "CP", "FI", "OO"]);
const PLACE = "a state or country";

function codesOf(schedule: Schedule): readonly Coded[] {
  const isType = (code: string) => TYPES.has(code) || (code === "FI" && kindOf(schedule) === "13G");
  const persons = schedule.reportingPersons.flatMap(({ name, fundSources, citizenship, types }, i) => {
    const of = (what: string, codes: readonly string[], isCode: Coded["isCode"], field: string): Coded => ({
      where: `The cover page of ${name}`,
      what,
      codes,
      isCode,
      path: personPath(i, field),
      who: name,
    });
    return [
      of("a source of funds", fundSources, (code) => FUNDS.has(code), "fundSources"),
      of(PLACE, citizenship === null ? [] : [citizenship], isEdgarCode, "citizenship"),
      of("a type of reporting person", types, isType, "types"),
    ];
  });
  const address = (where: string, code: string | null | undefined, path: string): Coded => ({
    where,
    what: PLACE,
    codes: code ? [code] : [],
    isCode: isEdgarCode,
    path,
    who: null,
  });
  return [
    address("The issuer's address", schedule.issuer.address?.stateOrCountry, "issuer.address"),
    ...schedule.noticePersons.map((notice, i) =>
      address("The address of a person to notify", notice.address?.stateOrCountry, `noticePersons.${i}`),
    ),
    ...persons,
    {
      where: "Item 3",
      what: "the kind of institution",
      codes: kindOf(schedule) === "13G" ? (schedule.items["3"]?.marked ?? []) : [],
      isCode: (code) => BUSINESSES.has(code),
      path: "items.3",
      who: null,
    },
  ];
}
