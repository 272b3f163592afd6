import { z } from "zod";
import { personKinds, schedulesSince, shortFormRules } from "../../model/book.ts";
import { amount, date, text, whole, yesOrNo } from "../fields.ts";

/** Who there is: the issuer, the schedule to file, persons, who controls them, groups, disclaimers. */

export const source = text.optional();

const cik = text
  .refine((value) => /^\d{1,10}$/.test(value), "a CIK is a number of at most ten digits")
  .transform((value) => value.padStart(10, "0"));

const accessionNumber = text.refine(
  (value) => /^\d{10}-\d{2}-\d{6}$/.test(value),
  "an accession number is ten digits, two and six, such as 0001234567-24-000001",
);

const address = z.strictObject({
  careOf: text.optional(),
  street: text,
  street2: text.optional(),
  city: text,
  state: text.optional(),
  country: text.optional(),
  zip: text.optional(),
});

export const issuer = z.strictObject({
  name: text,
  cik: cik.optional(),
  address: address.optional(),
});

export const schedule = z.strictObject({
  form: z.enum(["13D", "13G"]),
  rule: z.enum(shortFormRules).optional(),
  controlPurposeSince: date.optional(),
  class: text,
  amendment: whole.optional(),
  event: date.optional(),
  signed: date.optional(),
  previousAccessionNumber: text.optional(),
  reportingPersons: z.array(text).min(1, "a schedule has at least one reporting person"),
  notices: z.strictObject({ name: text, address: address.optional(), phone: text.optional() }).optional(),
  filedBefore: z
    .array(
      z.strictObject({
        form: text,
        amendment: whole.optional(),
        filed: date,
        accessionNumber: accessionNumber.optional(),
      }),
    )
    .default([]),
  previouslyOnSchedule13g: yesOrNo.optional(),
  filer: z
    .strictObject({
      cik,
      contact: z.strictObject({ name: text, phone: text, email: text }).optional(),
      notify: z.array(text).max(3, "EDGAR tells at most three addresses").optional(),
    })
    .optional(),
});

export const powerShare = z.enum(["shared", "sole", "none"]);

const control = z.strictObject({
  person: text,
  voting: powerShare.default("shared"),
  dispositive: powerShare.default("shared"),
  why: text.optional(),
  from: date.optional(),
  until: date.optional(),
  source,
});

const employer = z.strictObject({ name: text, business: text.optional(), address: address.optional() });

const officerOrDirector = z.strictObject({
  name: text,
  position: text,
  occupation: text.optional(),
  employer: employer.optional(),
  address: address.optional(),
  citizenOf: text.optional(),
  shares: amount.optional(),
});

export const person = z.strictObject({
  name: text,
  shortName: text.optional(),
  kind: z.enum(personKinds),
  cik: text.optional(),
  organizedIn: text.optional(),
  citizenOf: text.optional(),
  address: address.optional(),
  business: text.optional(),
  fundSources: z.array(text).default([]),
  legalProceedings: yesOrNo.optional(),
  types: z.array(text).optional(),
  signedBy: z.strictObject({ name: text, title: text, attorneyInFact: yesOrNo.optional() }).optional(),
  employer: employer.optional(),
  officersAndDirectors: z.array(officerOrDirector).optional(),
  controlledBy: z.array(control).default([]),
  noLongerInstitution: z
    .strictObject({ from: date, reportsOn: z.enum(schedulesSince).optional(), why: text.optional(), source })
    .optional(),
  source,
});

export const group = z.strictObject({
  members: z.array(text).min(2, "a group has at least two members"),
  row2: z.enum(["a", "b"]).optional(),
  from: date.optional(),
  until: date.optional(),
  source,
});

export const disclaimer = z.strictObject({
  person: text,
  holder: text.optional(),
  excluded: yesOrNo.default(false),
  source,
});
