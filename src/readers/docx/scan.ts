import { Parser } from "htmlparser2";

/** What is told of the elements of a part, in order; names without their namespace's prefix. */
export interface PartVisitor {
  open(name: string, attribute: (name: string) => string | undefined): void;
  text(text: string): void;
  close(name: string): void;
}

/** Elements within elements beyond these are in no document; what follows them is not read. */
const DEEPEST = 2000;
const CHUNK = 8192;

/** Goes through a part of a document of Word, well-formed or not. Entities of its own it has none. */
export function scan(xml: string, visitor: PartVisitor): void {
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth++;
        visitor.open(
          local(name),
          (key) => attributes[`w:${key}`] ?? attributes[`w14:${key}`] ?? attributes[key],
        );
      },
      ontext: (text) => visitor.text(text),
      onclosetag(name) {
        depth--;
        visitor.close(local(name));
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  for (let at = 0; at < xml.length && depth <= DEEPEST; at += CHUNK) {
    parser.write(xml.slice(at, at + CHUNK));
  }
  parser.end();
}

const local = (name: string): string => name.slice(name.indexOf(":") + 1);
