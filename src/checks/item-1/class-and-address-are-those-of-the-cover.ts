import type { Address, Schedule } from "../../model/schedule.ts";
import { kindOf } from "../applicability.ts";
import { ALWAYS, BOTH_SCHEDULES, type Check, notApplicable, type Observation, observed } from "../check.ts";
import { edgarRule, sameToEdgar } from "../facts/edgar-rule.ts";

export const classAndAddressAreThoseOfTheCover: Check = {
  id: "item-1/class-and-address-are-those-of-the-cover",
  title: "Item 1 gives the class and the issuer's address of the cover page",
  catalogue: "E14",
  severity: "suspends",
  cite: edgarRule("the issuer's information of Item 1 is that of the cover page"),
  inForce: ALWAYS,
  appliesTo: BOTH_SCHEDULES,
  structuredOnly: true,
  amendmentsToo: true,
  needs: [],
  messages: {
    title: "Item 1 has the class “{stated}”; the cover page has “{expected}”.",
    address: "Item 1 has the issuer at {stated}; the cover page has {expected}.",
  },
  why: "EDGAR's form asks for the issuer twice, on the cover page and in Item 1, and a submission in which the two differ is suspended. Most often one of them was changed and the other forgotten.",
  falseAlarms: ["an address of Schedule 13G's Item 1 in other words, which is a text and no block"],
  run: (schedule) => {
    const parts = schedule.items["1"]?.parts ?? {};
    const title = parts.securityTitle ?? null;
    const address = parts.issuerPrincipalAddress ?? parts.issuerPrincipalExecutiveOfficeAddress ?? null;
    if (title === null && address === null) return notApplicable("Item 1 is not given.");
    return observed([...ofTitle(title, schedule), ...ofAddress(address, schedule)]);
  },
};

function ofTitle(title: string | null, { securityClass }: Schedule): readonly Observation[] {
  if (title === null || securityClass === null || sameToEdgar(title, securityClass)) return [];
  return [
    {
      outcome: "fail",
      wording: "title",
      values: { stated: title, expected: securityClass },
      stated: title,
      expected: securityClass,
      paths: ["items.1.parts.securityTitle", "securityClass"],
      settledBy: "the title of the class in the issuer's charter",
    },
  ];
}

/** In Schedule 13D two blocks that have to be one; in Schedule 13G a text, which has to hold the street at least. */
function ofAddress(stated: string | null, schedule: Schedule): readonly Observation[] {
  const { address } = schedule.issuer;
  if (stated === null || address === null) return [];
  const is13D = kindOf(schedule) === "13D";
  const given = partsOf(address);
  const isSame = is13D
    ? squeezed(stated) === squeezed(given.join(""))
    : squeezed(stated).includes(squeezed(address.street1 ?? ""));
  if (isSame || !given.length) return [];
  return [
    {
      outcome: is13D ? "fail" : "review",
      wording: "address",
      values: { stated: stated.replace(/\s*\n\s*/g, ", "), expected: given.join(", ") },
      stated: stated.replace(/\s*\n\s*/g, ", "),
      expected: given.join(", "),
      paths: ["items.1", "issuer.address"],
      settledBy: "the issuer's principal executive office",
    },
  ];
}

function partsOf({ lines, street1, street2, city, stateOrCountry, zipCode }: Address): readonly string[] {
  const parts = [street1, street2, city, stateOrCountry, zipCode].filter((part) => part !== null);
  return parts.length ? parts : lines;
}

const squeezed = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, "");
