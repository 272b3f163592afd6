import type { PlainDate } from "../../base/plain-date.ts";
import type { ReportingPerson } from "../../model/schedule.ts";
import { date, prose } from "./convert.ts";
import type { ScheduleDraft } from "./draft.ts";
import { type Branch, branch, type Element, group, type Leaf, leaf, once, repeated } from "./element.ts";
import type { Notes } from "./notes.ts";
import type { Value } from "./value.ts";

interface BlockDraft {
  name: Value | null;
  readonly details: DetailsDraft[];
}

interface DetailsDraft {
  signature: Value | null;
  title: Value | null;
  date: Value | null;
  signedOn: PlainDate | null;
}

const kept = <K extends string>(key: K): Leaf<Record<K, Value | null>> =>
  leaf((parent, value) => {
    if (value.line === "") return;
    if (parent[key] !== null) return repeated(value);
    parent[key] = value;
  });

const signatureDetails: Branch<BlockDraft> = branch(
  {
    signature: kept("signature"),
    title: kept("title"),
    date: leaf<DetailsDraft>((details, value) => {
      const found = date(value);
      if (found === null) return;
      if (details.signedOn !== null) return repeated(value);
      details.signedOn = found;
      details.date = value;
    }),
  },
  (_parent, path): { target: DetailsDraft; path: string } => ({
    target: { signature: null, title: null, date: null, signedOn: null },
    path,
  }),
  (parent, details) => {
    parent.details.push(details);
  },
);

/** One reporting person's signatures: a line of the Schedule for each hand, as chains of general partners have many. */
function block(nameElement: string): Branch<ScheduleDraft> {
  const children: Record<string, Element<BlockDraft>> = { [nameElement]: kept("name"), signatureDetails };
  return branch(
    children,
    (_parent, path): { target: BlockDraft; path: string } => ({ target: { name: null, details: [] }, path }),
    (parent, { name, details }, path, notes) => {
      const none: DetailsDraft = { signature: null, title: null, date: null, signedOn: null };
      for (const one of details.length > 0 ? details : [none]) sign(parent, name, one, path, notes);
    },
  );
}

function sign(
  parent: ScheduleDraft,
  block: Value | null,
  details: DetailsDraft,
  top: string,
  notes: Notes,
): void {
  const heading = block ?? details.signature;
  if (heading === null) return;
  const path = `${top}signatures.${parent.signatures.length}.`;
  const hand = block && details.signature ? unconformed(details.signature) : null;
  const by = hand && !isSameName(hand.name, heading.line) ? hand : null;
  const person = parent.reportingPersons.findIndex(({ name }) => isSameName(name, heading.line));
  const attorney = [details.title, details.signature].find((value) =>
    /attorney[\s-]{1,3}in[\s-]{1,3}fact/i.test(value?.line ?? ""),
  );

  heading.place(`${path}name`);
  if (by) details.signature?.place(`${path}by`, false, by.offset);
  details.title?.place(`${path}title`);
  details.date?.place(`${path}date`);
  attorney?.place(`${path}attorneyInFact`);
  const cover = notes.places[`${top}reportingPersons.${person}.name`];
  if (cover) notes.place(`${path}reportingPerson`, cover.start, cover.end);
  parent.signatures.push({
    name: block ? block.line : unconformed(heading).name,
    by: by?.name ?? null,
    title: details.title?.line ?? null,
    date: details.signedOn,
    attorneyInFact: attorney !== undefined,
    reportingPerson: parent.reportingPersons[person]?.name ?? null,
  });
}

/** A conformed signature without its "/s/". */
function unconformed(value: Value): { readonly name: string; readonly offset: number } {
  const mark = /^\/s\/\s{0,20}/i.exec(value.raw)?.[0].length ?? 0;
  const name = value.line.replace(/^\/s\/ ?/i, "");
  return name === "" ? { name: value.line, offset: 0 } : { name, offset: mark };
}

/** Whether two names are one, whatever their case, blanks and punctuation. */
function isSameName(a: ReportingPerson["name"], b: string): boolean {
  return a === b || squeezed(a) === squeezed(b);
}

const squeezed = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}&]/gu, "");

/** The signatures of a Schedule 13D. */
export const signatureInfo: Branch<ScheduleDraft> = group<ScheduleDraft>({
  signaturePerson: block("signatureReportingPerson"),
  commentText: once("signatureComment", prose, true),
});

/** The signatures of a Schedule 13G. */
export const signatureInformation: Branch<ScheduleDraft> = block("reportingPersonName");
