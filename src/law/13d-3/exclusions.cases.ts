import type { Outcome } from "../../model/outcome.ts";
import type { ExclusionFact } from "../../model/ownership-facts.ts";
import { day } from "../rule.ts";

/** Whether somebody is spared by Rule 13d-3(d)(2) to (4): `met` is spared. */
export interface Case {
  readonly name: string;
  readonly fact: ExclusionFact;
  readonly asOf: string;
  readonly expect: Outcome["is"];
}

const pledge: ExclusionFact = {
  kind: "pledge",
  pledgee: "bank",
  written: true,
  ordinaryCourse: true,
  bonaFide: true,
  institution: true,
  powerBeforeDefault: false,
  defaultDeclared: null,
  writeIn: "arrangements.1",
};

const underwriting: ExclusionFact = {
  kind: "underwriting",
  acquired: day("2025-03-03"),
  firmCommitment: true,
  goodFaith: true,
  registered: true,
  writeIn: "arrangements.1",
};

const record: ExclusionFact = {
  kind: "record-holder",
  exchangeMember: true,
  solelyOfRecord: true,
  writeIn: "arrangements.1",
};

export const cases: readonly Case[] = [
  { name: "a pledgee before default", fact: pledge, asOf: "2025-03-01", expect: "met" },
  {
    name: "a pledge that is not in writing",
    fact: { ...pledge, written: false },
    asOf: "2025-03-01",
    expect: "not met",
  },
  {
    name: "a pledge out of the ordinary course",
    fact: { ...pledge, ordinaryCourse: false },
    asOf: "2025-03-01",
    expect: "not met",
  },
  {
    name: "a pledge that is not bona fide",
    fact: { ...pledge, bonaFide: false },
    asOf: "2025-03-01",
    expect: "not met",
  },
  {
    name: "a pledgee that is no institution",
    fact: { ...pledge, institution: false },
    asOf: "2025-03-01",
    expect: "not met",
  },
  {
    name: "a pledgee with power before default",
    fact: { ...pledge, powerBeforeDefault: true },
    asOf: "2025-03-01",
    expect: "not met",
  },
  {
    name: "the day before the default is declared",
    fact: { ...pledge, defaultDeclared: day("2025-03-02") },
    asOf: "2025-03-01",
    expect: "met",
  },
  {
    name: "the day of the default",
    fact: { ...pledge, defaultDeclared: day("2025-03-01") },
    asOf: "2025-03-01",
    expect: "not met",
  },
  {
    name: "nobody says whether it is in writing",
    fact: { ...pledge, written: null },
    asOf: "2025-03-01",
    expect: "undetermined",
  },
  {
    name: "one leg fails and another is not known: it fails",
    fact: { ...pledge, written: null, institution: false },
    asOf: "2025-03-01",
    expect: "not met",
  },
  { name: "an underwriter on day 40", fact: underwriting, asOf: "2025-04-12", expect: "met" },
  { name: "an underwriter on day 41", fact: underwriting, asOf: "2025-04-13", expect: "not met" },
  {
    name: "best efforts",
    fact: { ...underwriting, firmCommitment: false },
    asOf: "2025-03-10",
    expect: "not met",
  },
  {
    name: "not in good faith",
    fact: { ...underwriting, goodFaith: false },
    asOf: "2025-03-10",
    expect: "not met",
  },
  {
    name: "not registered",
    fact: { ...underwriting, registered: false },
    asOf: "2025-03-10",
    expect: "not met",
  },
  {
    name: "nobody says whether it is registered",
    fact: { ...underwriting, registered: null },
    asOf: "2025-03-10",
    expect: "undetermined",
  },
  {
    name: "nobody says, and the forty days are over",
    fact: { ...underwriting, registered: null },
    asOf: "2025-04-13",
    expect: "not met",
  },
  { name: "an exchange member of record", fact: record, asOf: "2025-03-01", expect: "met" },
  {
    name: "no exchange member",
    fact: { ...record, exchangeMember: false },
    asOf: "2025-03-01",
    expect: "not met",
  },
  {
    name: "more than the record",
    fact: { ...record, solelyOfRecord: false },
    asOf: "2025-03-01",
    expect: "not met",
  },
  {
    name: "nobody says whether there is more",
    fact: { ...record, solelyOfRecord: null },
    asOf: "2025-03-01",
    expect: "undetermined",
  },
];
