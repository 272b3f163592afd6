import { Parser } from "htmlparser2";

/** What is told of a part's elements: names and attributes without their namespace's prefix. */
export interface XmlVisitor {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** Goes through the elements of a part in order. */
export function scanXml(xml: string, { open, text, close }: XmlVisitor): void {
  const parser = new Parser(
    {
      onopentag: (name, attributes) => open?.(local(name), attributes),
      ontext: (part) => text?.(part),
      onclosetag: (name) => close?.(local(name)),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
}

const local = (name: string): string => name.slice(name.indexOf(":") + 1);
