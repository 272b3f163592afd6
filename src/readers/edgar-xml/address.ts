import type { Address } from "../../model/schedule.ts";
import { line } from "./convert.ts";
import { type Branch, branch, type Elements, once } from "./element.ts";
import type { Notes } from "./notes.ts";

type Part = Exclude<keyof Address, "lines">;
type AddressDraft = { -readonly [K in Part]: Address[K] } & { readonly at: number };

const parts = ["street1", "street2", "city", "stateOrCountry", "zipCode"] as const;

const children: Elements<AddressDraft> = {
  street1: once("street1", line),
  street2: once("street2", line),
  city: once("city", line),
  stateOrCountry: once("stateOrCountry", line),
  zipCode: once("zipCode", line),
};

/** EDGAR's address block; its last line is made as an envelope has it, `Boston, MA 02210`. */
export const address: Branch<{ address: Address | null }> = branch(
  children,
  (_parent, path, at): { target: AddressDraft; path: string } => ({
    target: { at, street1: null, street2: null, city: null, stateOrCountry: null, zipCode: null },
    path: `${path}address.`,
  }),
  (parent, { at, ...target }, path, notes) => {
    if (parts.every((part) => target[part] === null)) return;
    if (parent.address === null) parent.address = { ...target, lines: linesOf(target, path, notes) };
    else
      notes.problem(
        "edgar-xml/repeated-element",
        "an address stands a second time; the first was read",
        at,
        at,
      );
  },
);

function linesOf(draft: Omit<AddressDraft, "at">, path: string, notes: Notes): readonly string[] {
  const lines: string[] = [];
  const add = (text: string, of: readonly Part[]) => {
    const places = of.map((part) => notes.places[path + part]).filter((place) => place !== undefined);
    const start = Math.min(...places.map((place) => place.start));
    const end = Math.max(...places.map((place) => place.end));
    if (places.length > 0) notes.place(`${path}lines.${lines.length}`, start, end);
    lines.push(text);
  };
  if (draft.street1) add(draft.street1, ["street1"]);
  if (draft.street2) add(draft.street2, ["street2"]);
  const last = (["city", "stateOrCountry", "zipCode"] as const).filter((part) => draft[part] !== null);
  const region = [draft.stateOrCountry, draft.zipCode].filter(Boolean).join(" ");
  if (last.length > 0) add([draft.city, region].filter(Boolean).join(", "), last);
  return lines;
}
