import type { ItemDraft, ScheduleDraft } from "./draft.ts";
import { type Branch, branch, group, leaf } from "./element.ts";
import { addPart, item, part } from "./item-draft.ts";

interface AddressLines {
  readonly lines: string[];
  start: number;
  end: number;
}

const addressLine = leaf<AddressLines>((address, value) => {
  if (value.line === "") return;
  address.lines.push(value.line);
  if (address.start < 0) address.start = value.start;
  address.end = value.end;
});

/** Item 1's address is part of the item's text, an element a line. */
const issuerPrincipalAddress: Branch<ItemDraft> = branch(
  {
    street1: addressLine,
    street2: addressLine,
    city: addressLine,
    stateOrCountry: addressLine,
    zipCode: addressLine,
  },
  (_parent, path): { target: AddressLines; path: string } => ({
    target: { lines: [], start: -1, end: -1 },
    path,
  }),
  (parent, { lines, start, end }, path, notes) => {
    if (lines.length === 0) return;
    addPart(parent, "issuerPrincipalAddress", lines.join("\n"), start, end);
    const placed = `${path}parts.issuerPrincipalAddress`;
    notes.place(placed, notes.places[placed]?.start ?? start, end, true);
  },
);

/** The body of a Schedule 13D. */
export const items1To7: Branch<ScheduleDraft> = group<ScheduleDraft>({
  item1: item("1", {
    securityTitle: part("securityTitle"),
    issuerName: part("issuerName"),
    issuerPrincipalAddress,
    commentText: part("commentText"),
  }),
  item2: item("2", {
    filingPersonName: part("a"),
    principalBusinessAddress: part("b"),
    principalJob: part("c"),
    hasBeenConvicted: part("d"),
    convictionDescription: part("e"),
    citizenship: part("f"),
  }),
  item3: item("3", { fundsSource: part("fundsSource") }),
  item4: item("4", { transactionPurpose: part("transactionPurpose") }),
  item5: item("5", {
    percentageOfClassSecurities: part("a"),
    numberOfShares: part("b"),
    transactionDesc: part("c"),
    listOfShareholders: part("d"),
    date5PercentOwnership: part("e"),
  }),
  item6: item("6", { contractDescription: part("contractDescription") }),
  item7: item("7", { filedExhibits: part("filedExhibits") }),
});
