import type { ExclusionFact } from "../model/ownership-facts.ts";
import { day } from "./rule.ts";

const pledge = {
  kind: "pledge",
  pledgee: "bank",
  written: true,
  ordinaryCourse: true,
  bonaFide: true,
  institution: true,
  powerBeforeDefault: false,
  defaultDeclared: null,
  writeIn: "pledge",
} as const;
const underwriting = {
  kind: "underwriting",
  acquired: day("2025-03-03"),
  firmCommitment: true,
  goodFaith: true,
  registered: true,
  writeIn: "underwriting",
} as const;
const record = {
  kind: "record-holder",
  exchangeMember: true,
  solelyOfRecord: true,
  writeIn: "record",
} as const;

/** Who has the vote over a lot of the holder "p", whom "boss" directs, on March 10, 2025; what is asked for, and whether a question is. */
export const cases: readonly {
  readonly name: string;
  readonly fact: ExclusionFact | null;
  readonly having: readonly string[];
  readonly missing?: readonly string[];
  readonly asks?: boolean;
}[] = [
  { name: "nothing said of the lot", fact: null, having: ["p", "boss"] },
  { name: "a pledge as the rule has it: the pledgor alone", fact: pledge, having: ["p", "boss"] },
  {
    name: "a pledge of which nobody says whether it is in writing: the pledgor, and it is asked for",
    fact: { ...pledge, written: null },
    having: ["p", "boss"],
    missing: ["pledge.written"],
  },
  {
    name: "the default declared the day before: the bank too",
    fact: { ...pledge, defaultDeclared: day("2025-03-09") },
    having: ["p", "boss", "bank"],
  },
  {
    name: "the default declared on the day: the bank too",
    fact: { ...pledge, defaultDeclared: day("2025-03-10") },
    having: ["p", "boss", "bank"],
  },
  {
    name: "the default declared the day after: not yet",
    fact: { ...pledge, defaultDeclared: day("2025-03-11") },
    having: ["p", "boss"],
  },
  {
    name: "a pledgee that may vote before default: the bank too",
    fact: { ...pledge, powerBeforeDefault: true },
    having: ["p", "boss", "bank"],
  },
  {
    name: "a pledge that is not bona fide, with no power before default: whether the bank has any is asked",
    fact: { ...pledge, bonaFide: false },
    having: ["p", "boss"],
    asks: true,
  },
  {
    name: "the same, with a default to be declared the day after: asked still",
    fact: { ...pledge, bonaFide: false, defaultDeclared: day("2025-03-11") },
    having: ["p", "boss"],
    asks: true,
  },
  {
    name: "the same, and nobody says whether it has power before default: asked",
    fact: { ...pledge, bonaFide: false, powerBeforeDefault: null },
    having: ["p", "boss"],
    asks: true,
  },
  {
    name: "an underwriter within the forty days: not itself, who directs it does",
    fact: underwriting,
    having: ["boss"],
  },
  {
    name: "an underwriter after them",
    fact: { ...underwriting, acquired: day("2025-01-28") },
    having: ["p", "boss"],
  },
  {
    name: "an underwriter of whom nobody says whether the offering is registered: counted, and asked for",
    fact: { ...underwriting, registered: null },
    having: ["p", "boss"],
    missing: ["underwriting.registered"],
  },
  { name: "an exchange member of record", fact: record, having: ["boss"] },
  { name: "no exchange member", fact: { ...record, exchangeMember: false }, having: ["p", "boss"] },
  {
    name: "of record, and nobody says whether solely so: counted, and asked for",
    fact: { ...record, solelyOfRecord: null },
    having: ["p", "boss"],
    missing: ["record.solely-of-record"],
  },
];
