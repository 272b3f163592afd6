import fc from "fast-check";
import { expect, test } from "vitest";
import { parseDocument } from "yaml";
import { smallBook } from "../testing/small-book.ts";
import { plainYaml } from "./plain-yaml.ts";

const refused = Symbol("refused");

function byLibrary(text: string): unknown {
  const document = parseDocument(text, { schema: "failsafe", prettyErrors: false });
  if (document.errors.length > 0) return refused;
  try {
    return document.toJS();
  } catch {
    return refused;
  }
}

const piece = fc.constantFrom(
  ...[
    " ",
    "  ",
    "\n",
    "\n  ",
    "\n    ",
    "\n- ",
    "\n  - ",
    ":",
    ": ",
    "#",
    " # ",
    ",",
    ", ",
    "{ ",
    " }",
    "[",
    "]",
  ],
  ...[
    "'",
    "''",
    '"',
    "-",
    "- ",
    "? ",
    "&a ",
    "*a",
    "!t ",
    "| ",
    ">",
    "%",
    "@",
    "`",
    "~",
    "\t",
    "\\",
    "\n\n",
    "<<",
  ],
  ...[
    "a",
    "é",
    "null",
    "key: value",
    "{ a: b }",
    "[x, y]",
    "'a: b'",
    '"c, d"',
    "...",
    "---",
    "\r\n",
    "-1.5",
    "a:b",
  ],
);

const inPieces = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(""));

const changedBook = fc
  .array(fc.tuple(fc.nat(smallBook.length), fc.nat(3), piece), { minLength: 1, maxLength: 3 })
  .map((changes) =>
    changes.reduce((text, [at, taken, put]) => text.slice(0, at) + put + text.slice(at + taken), smallBook),
  );

test("what is read is what the library reads, whatever is written", () => {
  fc.assert(
    fc.property(fc.oneof(inPieces, changedBook), (text) => {
      const plain = plainYaml(text);
      fc.pre(plain !== undefined);
      expect(plain).toEqual(byLibrary(text));
    }),
    { numRuns: 2000, maxSkipsPerRun: 100 },
  );
});

test("most of what is read is not left to the library", () => {
  expect(plainYaml(smallBook)).toEqual(byLibrary(smallBook));
});
