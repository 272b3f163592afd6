import { z } from "zod";
import { amount, date, text, yesOrNo } from "../fields.ts";
import { powerShare, source } from "./parties.ts";
import { availability } from "./terms.ts";

/** Powers over shares by contract, and what the law asks before it counts shares for the person that has them. */

const over = {
  holder: text,
  security: text,
  quantity: amount.optional(),
  from: date.optional(),
  until: date.optional(),
  why: text.optional(),
  source,
};

const power = z
  .strictObject({
    kind: z.literal("power"),
    ...over,
    person: text,
    voting: powerShare.default("none"),
    dispositive: powerShare.default("none"),
  })
  .refine(
    ({ voting, dispositive }) => voting !== "none" || dispositive !== "none",
    "an arrangement of kind power gives one: add voting or dispositive, shared or sole",
  );

const pledge = z.strictObject({
  kind: z.literal("pledge"),
  ...over,
  person: text,
  written: yesOrNo.optional(),
  ordinaryCourse: yesOrNo.optional(),
  bonaFide: yesOrNo.optional(),
  institution: yesOrNo.optional(),
  powerBeforeDefault: yesOrNo.optional(),
  defaultDeclared: date.optional(),
});

const underwriting = z.strictObject({
  kind: z.literal("underwriting"),
  ...over,
  acquired: date,
  firmCommitment: yesOrNo.optional(),
  goodFaith: yesOrNo.optional(),
  registered: yesOrNo.optional(),
});

const recordHolder = z.strictObject({
  kind: z.literal("record-holder"),
  ...over,
  solelyOfRecord: yesOrNo.optional(),
  exchangeMember: yesOrNo.optional(),
});

const revocable = z.strictObject({
  kind: z.literal("revocable"),
  ...over,
  person: text,
  exercisable: availability.optional(),
  endsByItself: yesOrNo.optional(),
});

export const arrangement = z.discriminatedUnion("kind", [
  power,
  pledge,
  underwriting,
  recordHolder,
  revocable,
]);
