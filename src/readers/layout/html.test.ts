import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { htmlLines } from "./html.ts";
import { cellText, type Line, sourceEnd, sourceStart } from "./line.ts";

const lines = (html: string): readonly Line[] => htmlLines(html, 0, html.length);
const texts = (html: string): readonly string[] => lines(html).map(({ text }) => text);
const cells = (html: string): readonly (readonly string[])[] =>
  lines(html).map((line) => line.cells.map((cell) => `${cell.column}:${cellText(line, cell)}`));

describe("paragraphs", () => {
  test.each([
    [
      "blocks and line breaks end lines",
      "<p>one<br>two</p><div>three</div>four",
      ["one", "two", "three", "four"],
    ],
    ["unclosed paragraphs close one another", "<p>one<p>two", ["one", "two"]],
    ["blanks are folded, hard ones too", "<p> a \n b&nbsp;&nbsp;c </p>", ["a b c"]],
    ["inline type parts no words", "<p>am<b>end</b>ment</p>", ["amendment"]],
    ["numbers of Windows-1252 are its characters", "<p>&#147;A&#148; &#150; B&#146;s</p>", ["“A” – B’s"]],
    [
      "what nobody sees is left out",
      '<head><title>x</title></head><p style="display:none">no</p><p>yes</p>',
      ["yes"],
    ],
    [
      "superscripts keep apart from numbers",
      "<p>25,229<sup>(1)</sup> and 7<sup>2</sup></p>",
      ["25,229⁽¹⁾ and 7²"],
    ],
    ["soft hyphens and joiners vanish", "<p>vot&shy;ing po&#8203;wer</p>", ["voting power"]],
  ])("%s", (_, html, expected) => expect(texts(html)).toEqual(expected));
});

describe("boxes", () => {
  test.each([
    ["Wingdings by font", '<font face="Wingdings">x</font> <font face="Wingdings">o</font>', "☒ ☐"],
    [
      "Wingdings by style",
      '<span style="font-family: Wingdings">&#254;</span> <span style="font-family:Wingdings">&#168;</span>',
      "☒ ☐",
    ],
    ["symbols in the private use area", "&#61694; &#61608;", "☒ ☐"],
    ["letters after the symbol font are letters", '<font face="Wingdings">x</font>x', "☒x"],
    ["pictures", '<img src="box_checked.gif"> <img src="box_unchecked.gif"> <img src="logo.gif">', "☒ ☐"],
    ["pictures by their text", '<img alt="[X]" src="a.jpg"> <img alt="[ ]" src="b.jpg">', "☒ ☐"],
    ["check boxes", '<input type="checkbox" checked> <input type=checkbox>', "☒ ☐"],
    ["other glyphs", "&#9745; □", "☒ ☐"],
  ])("%s", (_, html, expected) => expect(texts(`<p>${html}</p>`)).toEqual([expected]));
});

describe("tables", () => {
  test("cells close cells and rows close rows", () => {
    expect(cells("<table><tr><td>1<td>NAME<tr><td>2<td>CHECK</table>")).toEqual([
      ["0:1", "1:NAME"],
      ["0:2", "1:CHECK"],
    ]);
  });

  test("columns count spans of cells and of earlier rows", () => {
    const html = "<table><tr><td rowspan=2>side<td colspan=2>a<td>b<tr><td>c<td>d</table>";
    expect(cells(html)).toEqual([
      ["0:side", "1:a", "3:b"],
      ["1:c", "2:d"],
    ]);
  });

  test("a nested table's rows stand in reading order within the outer row's", () => {
    const html = "<table><tr><td>before<table><tr><td>x<td>y</table>after</td><td>next</table>";
    expect(texts(html)).toEqual(["before", "x\ty", "after\tnext"]);
    expect(lines(html).map(({ table }) => table)).toEqual([0, 1, 0]);
  });

  test("lines within a cell are parted; a row of one cell gives a line for each", () => {
    expect(texts("<table><tr><td>7<td>SOLE<br>100</table>")).toEqual(["7\tSOLE\n100"]);
    expect(texts("<table><tr><td></td><td><p>one<p>two</table>")).toEqual(["one", "two"]);
  });

  test("type left open in a cell does not reach the next", () => {
    expect(texts('<table><tr><td><font face="Wingdings">o<td>o</table>')).toEqual(["☐\to"]);
  });
});

test("what is preformatted keeps its lines and blanks", () => {
  expect(lines("<pre>A   B\n\n  C</pre>").map(({ kind, text }) => [kind, text])).toEqual([
    ["printed", "A   B"],
    ["printed", ""],
    ["printed", "  C"],
  ]);
});

test("a page break is a line of its own", () => {
  expect(lines('<p>a</p><hr style="page-break-after:always"><p>b</p>').map(({ kind }) => kind)).toEqual([
    "paragraph",
    "page",
    "paragraph",
  ]);
});

test("every stretch of a line stands in the source where its offsets say", () => {
  const words = fc.array(
    fc.constantFrom(
      "alpha",
      "b",
      "<b>",
      "</b>",
      " ",
      "\n",
      "&amp;",
      "&nbsp;",
      "<br>",
      "<td>",
      "<tr>",
      "<table>",
      "</table>",
      "<p>",
      "9,876",
    ),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(words, (parts) => {
      const html = parts.join("");
      for (const line of lines(html)) {
        for (const match of line.text.matchAll(/alpha|9,876|&/g)) {
          const at = html.slice(
            sourceStart(line, match.index),
            sourceEnd(line, match.index + match[0].length),
          );
          expect(at).toBe(match[0] === "&" ? "&amp;" : match[0]);
        }
      }
    }),
  );
});

describe("hostile pages take time in proportion to their length", () => {
  test.each([
    ["nested blocks", "<div>"],
    ["nested tables", "<table><tr><td>"],
    ["unclosed type", "<font face=Wingdings>x"],
    ["rows spanning all", "<table><tr><td rowspan=65534 colspan=1000>x"],
    ["ends without beginnings", "</b></font>"],
    ["unclosed cells", "<td>x"],
  ])("%s", (_, unit) => {
    const html = unit.repeat(200_000);
    const start = performance.now();
    expect(lines(html).length).toBeGreaterThanOrEqual(0);
    expect(performance.now() - start).toBeLessThan(6000);
  });
});
