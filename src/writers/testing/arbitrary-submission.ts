import fc from "fast-check";
import { isValue, type Shape } from "../edgar-xml/constraints/shape.ts";
import { type EdgarType, edgarTypes, refusal } from "../edgar-xml/types.ts";
import { element, type XmlElement } from "../edgar-xml/xml.ts";

export const samples: readonly string[] = [
  ...[
    "Harbor & Finch, LP",
    "19 Pier Street",
    "ME",
    "X1",
    "04101",
    "212-555-0190",
    "orla@example.org",
    "0001999001",
  ],
  ...[
    "@xxxxxx1",
    "0001234567-24-000001",
    "51700A103",
    "03/14/2025",
    "1",
    "2100000",
    "0.25",
    "5.3",
    "Y",
    "true",
    "a",
  ],
  ...[
    "AF",
    "IN",
    "FI",
    "OO",
    "Rule 13d-1(c)",
    "LIVE",
    "X0202",
    "SCHEDULE 13D/A",
    "SCHEDULE 13G",
    "ex99-1.htm",
  ],
  ...[
    "EX-99.1",
    "QUJD",
    "b",
    "N",
    "false",
    "PF",
    "HC",
    "SCHEDULE 13D",
    "SCHEDULE 13G/A",
    "Rule 13d-1(b)",
    "TEST",
  ],
];

export const fixedOddities: readonly string[] = [
  ...["", " ", "-1", "1000", "100.5", "1,000", "Germany", "maybe", "Rule 13d-1(a)", " 51700A103", "y", "FI "],
  ...[
    "123456789012345",
    "99999999999999.99",
    "1.555",
    "13/2025",
    "  Y  ",
    "a@b",
    "0000000000012",
    "+5",
    ".5",
    "0.0",
  ],
];

export const oddities = fc.oneof(
  fc.constantFrom(...fixedOddities),
  fc.constantFrom(
    "",
    " ",
    "-1",
    "1000",
    "100.5",
    "1,000",
    "Germany",
    "maybe",
    "Rule 13d-1(a)",
    " 51700A103",
    "y",
  ),
  fc.constantFrom(
    "123456789012345",
    "1.555",
    "13/2025",
    "x".repeat(31),
    "x".repeat(41),
    "x".repeat(151),
    "  Y  ",
  ),
  fc.constantFrom(
    "x".repeat(256),
    "y".repeat(2001),
    "z".repeat(20_001),
    "FI ",
    "no address",
    "a@b",
    "0000000000012",
  ),
  fc.string({ unit: "grapheme-ascii", maxLength: 45 }),
);

export const valid = new Map(
  Object.values(edgarTypes).map((type: EdgarType) => [
    type,
    samples.filter((sample) => refusal(type, sample) === null),
  ]),
);

export const pick = <T>(list: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...list);

export function documentOf(shape: Shape): fc.Arbitrary<XmlElement> {
  const { of } = shape;
  if (isValue(of)) return pick(valid.get(of) ?? []).map((text) => element(shape.name, text));
  return fc
    .tuple(
      ...of.map((child) =>
        fc.array(documentOf(child), {
          minLength: child.least,
          maxLength: Math.min(child.most ?? 2, child.least + 1),
        }),
      ),
    )
    .map((lists) => element(shape.name, lists.flat()));
}

/** With every element that may stand there, once. */
export function fullDocumentOf(shape: Shape): fc.Arbitrary<XmlElement> {
  const { of } = shape;
  if (isValue(of)) return fc.constant(element(shape.name, valid.get(of)?.[0] ?? ""));
  return fc.tuple(...of.map(fullDocumentOf)).map((children) => element(shape.name, children));
}

/** Where the first value of each type stands, counted as `changedAt` counts. */
export function firstPlaces(root: XmlElement, shape: Shape): readonly (readonly [number, EdgarType])[] {
  const found = new Map<EdgarType, number>();
  let at = -1;
  const walk = (one: XmlElement, { of }: Shape): void => {
    at += 1;
    if (isValue(of)) {
      if (!found.has(of)) found.set(of, at);
      return;
    }
    if (typeof one.children === "string") return;
    for (const child of one.children) {
      const below = of.find(({ name }) => name === child.name);
      if (below) walk(child, below);
    }
  };
  walk(root, shape);
  return [...found].map(([type, place]) => [place, type] as const);
}

export const same = (children: readonly XmlElement[]): readonly XmlElement[] => children;

type Change = (children: readonly XmlElement[]) => readonly XmlElement[];

export const changes: readonly Change[] = [
  (children) => children.slice(1),
  (children) => children.toReversed(),
  (children) => [...children, ...children.slice(-1)],
  (children) => [...children, ...Array.from({ length: 101 }, () => children.slice(0, 1)).flat()],
  (children) => [element("unheardOf", "x"), ...children],
];

export const countOf = ({ children }: XmlElement): number =>
  typeof children === "string" ? 1 : 1 + children.reduce((total, child) => total + countOf(child), 0);

export function changedAt(root: XmlElement, at: number, text: string, change: Change): XmlElement {
  if (at === 0) {
    return typeof root.children === "string"
      ? element(root.name, text)
      : element(root.name, change(root.children));
  }
  let before = 1;
  if (typeof root.children === "string") return root;
  return element(
    root.name,
    root.children.map((child) => {
      const from = before;
      before += countOf(child);
      return at >= from && at < before ? changedAt(child, at - from, text, change) : child;
    }),
  );
}
