/** An XML element: a text, or elements in their order. Its name may carry a prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: string | readonly XmlElement[];
}

/**
 * Makes an element; what is `null` among its children is left out.
 *
 * @example
 * element("address", [element("street1", "Main St"), null])
 */
export function element(
  name: string,
  children: string | readonly (XmlElement | null)[],
  attributes: Readonly<Record<string, string>> = {},
): XmlElement {
  const kept = typeof children === "string" ? children : children.filter((child) => child !== null);
  return { name, attributes, children: kept };
}

/** The element, or `null` where it would be empty: EDGAR suspends empty numbers, dates and boxes. */
export function elementUnlessEmpty(
  name: string,
  children: readonly (XmlElement | null)[],
): XmlElement | null {
  return children.some((child) => child !== null) ? element(name, children) : null;
}

/** The whole document, two blanks a level, each text between its tags on one line; ends with a line break. */
export function serializeXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${lines(root, "").join("\n")}\n`;
}

function lines({ name, attributes, children }: XmlElement, indent: string): readonly string[] {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const start = `${indent}<${name}${given.join("")}>`;
  if (typeof children === "string") return [`${start}${escapeXml(children)}</${name}>`];
  return [start, ...children.flatMap((child) => lines(child, `${indent}  `)), `${indent}</${name}>`];
}

/** `&`, `<`, `>` and `"` as references, as EDGAR asks, and by number what is not ASCII, so that the bytes are. */
export function escapeXml(text: string): string {
  return text.replace(
    /[&<>"]|[^\n\t\x20-\x7e]/gu,
    (character) => references[character] ?? `&#${character.codePointAt(0)};`,
  );
}

const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};
