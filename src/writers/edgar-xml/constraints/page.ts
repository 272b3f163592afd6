import { shapeOf13D } from "./schedule-13d.ts";
import { shapeOf13G } from "./schedule-13g.ts";
import { isValue, type Shape } from "./shape.ts";

/** The statement of what EDGAR takes as a page for users, docs/edgar-xml.md, element by element. */
export function constraintsPage(): string {
  return [
    "<!-- Generated from src/writers/edgar-xml/constraints: change the source, not this page. -->",
    "",
    "# What EDGAR takes",
    "",
    "The elements of a structured Schedule 13D and 13G (schema X0202) in their order: how often each may stand there, what it may hold, and",
    "whether EDGAR's rules ask for it where its schema does not. This is our own statement, derived from the SEC's technical specification;",
    "a test holds it against the SEC's schemas. `com:` stands for the namespace `http://www.sec.gov/edgar/common`.",
    "",
    ...table("Schedule 13D", shapeOf13D),
    "",
    ...table("Schedule 13G", shapeOf13G),
    "",
  ].join("\n");
}

function table(title: string, shape: Shape): readonly string[] {
  return [
    `## ${title}`,
    "",
    "| element | times | holds | asked |",
    "| --- | --- | --- | --- |",
    ...rows(shape, ""),
  ];
}

function rows(shape: Shape, above: string): readonly string[] {
  const { name, of } = shape;
  const path = above === "" ? name : `${above}/${name}`;
  if (isValue(of)) return [`| \`${path}\` | ${times(shape)} | ${of.takes} | ${asked(shape)} |`];
  // The root and its two halves stand before every path, and are left out of it.
  const below = ["edgarSubmission", "formData", "headerData"].includes(name) ? "" : path;
  const own = below === "" ? [] : [`| \`${path}\` | ${times(shape)} | elements | ${asked(shape)} |`];
  return [...own, ...of.flatMap((child) => rows(child, below))];
}

function times({ least, most }: Shape): string {
  if (most === null) return least === 0 ? "any" : `${least} or more`;
  return least === most ? String(most) : `${least} to ${most}`;
}

const asked = ({ least, asked: when }: Shape): string => (least > 0 ? "always" : (when ?? "no"));
