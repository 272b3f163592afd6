import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { read } from "../read.ts";
import { refusalOf } from "../refusal.ts";
import { readWord } from "./read-word.ts";

const NAMESPACES = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const part = (element: string, content: string): Uint8Array =>
  strToU8(`<?xml version="1.0"?><w:${element} ${NAMESPACES}>${content}</w:${element}>`);

const packed = (body: string, notes: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipSync({
    "word/document.xml": part("document", `<w:body>${body}</w:body>`),
    ...Object.fromEntries(
      Object.entries(notes).map(([name, content]) => [`word/${name}.xml`, part(name, content)]),
    ),
  });

const textOf = (body: string, notes: Readonly<Record<string, string>> = {}): string => {
  const word = readWord(packed(body, notes));
  return word && "text" in word ? word.text.replace(/^<html><body>\n|<\/body><\/html>\n$/g, "") : "";
};

const run = (text: string, properties = ""): string =>
  `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t>${text}</w:t></w:r>`;
const p = (content: string, properties = ""): string =>
  `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
const cell = (content: string, properties = ""): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;

describe("the text of a document of Word", () => {
  it.each([
    [
      "paragraphs, line breaks and tabs",
      p(`${run("a &amp; b")}<w:r><w:br/><w:tab/></w:r>${run("c")}`),
      "<p>a &amp; b<br> c</p>\n",
    ],
    [
      "an insertion is read, a deletion is not",
      p(`<w:ins>${run("new")}</w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del>`),
      "<p>new</p>\n",
    ],
    [
      "what moved is read where it went",
      p(`<w:moveFrom>${run("x")}</w:moveFrom>${run("y")}<w:moveTo>${run("x")}</w:moveTo>`),
      "<p>yx</p>\n",
    ],
    [
      "a paragraph whose end was deleted goes on in the next",
      p(run("one "), "<w:rPr><w:del/></w:rPr>") + p(run("two")),
      "<p>one two</p>\n",
    ],
    [
      "hidden text is not read",
      p(run("seen") + run("hidden", "<w:vanish/>") + run("too", '<w:vanish w:val="0"/>')),
      "<p>seentoo</p>\n",
    ],
    [
      "superscripts",
      p(run("5") + run("(1)", '<w:vertAlign w:val="superscript"/>')),
      "<p>5<sup>(1)</sup></p>\n",
    ],
    [
      "boxes of symbol fonts",
      p('<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>'),
      '<p><font face="Wingdings">&#61694;</font></p>\n',
    ],
    [
      "boxes of forms",
      p(
        '<w:r><w:fldChar><w:ffData><w:checkBox><w:default w:val="1"/></w:checkBox></w:ffData></w:fldChar></w:r>',
      ),
      "<p>☒</p>\n",
    ],
    [
      "what Word shows in place of a drawing is not read twice",
      p(
        `<w:r><mc:Choice>${run("a").slice(5, -6)}</mc:Choice><mc:Fallback>${run("a").slice(5, -6)}</mc:Fallback></w:r>`,
      ),
      "<p>a</p>\n",
    ],
    [
      "pages",
      p(run("x")) + p(run("y"), "<w:pageBreakBefore/>"),
      '<p>x</p>\n<p style="page-break-before:always">y</p>\n',
    ],
  ])("%s", (_, body, expected) => {
    expect(textOf(body)).toBe(expected);
  });

  it("has tables with their spans, and without rows that were deleted", () => {
    const kept = `<w:tr>${cell(p(run("1")))}${cell(p(run("x")), '<w:gridSpan w:val="2"/>')}</w:tr>`;
    const gone = `<w:tr><w:trPr><w:del/></w:trPr>${cell(p(run("2")))}</w:tr>`;
    expect(textOf(`<w:tbl>${kept}${gone}</w:tbl>`)).toBe(
      '<table>\n<tr><td><p>1</p>\n</td><td colspan="2"><p>x</p>\n</td></tr>\n</table>\n',
    );
  });

  it("sets notes beneath the table of their mark, under their own mark or Word's number", () => {
    const notes = {
      footnotes:
        '<w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote>' +
        `<w:footnote w:id="1">${p(`${run("*")}${run(" Own.")}`)}</w:footnote>` +
        `<w:footnote w:id="2">${p(`<w:r><w:footnoteRef/></w:r>${run(" Counted.")}`)}</w:footnote>`,
    };
    const own = '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:t>*</w:t></w:r>';
    const counted = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    expect(
      textOf(
        `<w:tbl><w:tr>${cell(p(run("5") + own))}${cell(p(run("6") + counted))}</w:tr></w:tbl>${p(run("x"))}`,
        notes,
      ),
    ).toBe(
      "<table>\n<tr><td><p>5<sup>*</sup></p>\n</td><td><p>6<sup>(1)</sup></p>\n</td></tr>\n</table>\n<p>* Own.</p>\n<p>(1) Counted.</p>\n<p>x</p>\n",
    );
  });

  it("counts lists as Word does", () => {
    const level = (ilvl: number, format: string, text: string): string =>
      `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const numbering =
      `<w:abstractNum w:abstractNumId="7">${level(0, "lowerLetter", "(%1)")}${level(1, "upperRoman", "%1.%2")}</w:abstractNum>` +
      '<w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>';
    const item = (ilvl: number, text: string): string =>
      p(run(text), `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="3"/></w:numPr>`);
    const body =
      item(0, "one") +
      item(1, "two") +
      item(1, "three") +
      p(run("plain")) +
      item(0, "four") +
      item(1, "five");
    expect(textOf(body, { numbering }).replace(/<p>|<\/p>/g, "")).toBe(
      "(a) one\na.I two\na.II three\nplain\n(b) four\nb.I five\n",
    );
    expect(textOf(item(0, "no list"))).toBe("<p>no list</p>\n");
  });

  it("says nothing that could be taken for markup", () => {
    expect(textOf(p(run("&lt;script&gt; &quot;x&quot;")))).toBe("<p>&lt;script&gt; &quot;x&quot;</p>\n");
  });
});

describe("what is no such document", () => {
  it("another zip file is left to others", () => {
    expect(readWord(zipSync({ "a.txt": strToU8("a") }))).toBeNull();
    expect(readWord(strToU8("word/document.xml"))).toBeNull();
  });

  it("one that would grow beyond any filing is refused before it is unpacked", () => {
    const bomb = zipSync({ "word/document.xml": new Uint8Array(65_000_000) }, { level: 9 });
    expect(bomb.length).toBeLessThan(100_000);
    expect(refusalOf(read(bomb))).toMatchObject({ code: "document/too-large" });
  });

  it("a damaged one is refused with what to do", () => {
    const whole = packed(p(run("x")));
    const cut = whole.slice(0, whole.length - 10);
    expect(refusalOf(read(cut))).toMatchObject({ code: "document/archive" });
    expect(refusalOf(read(cut))?.message).toContain("open it in Word");
  });

  it.each([
    ["tables", "<w:tbl><w:tr><w:tc>"],
    ["paragraphs", "<w:p>"],
    ["unknown elements", "<w:x>"],
    ["paragraphs without an end", p(run("y"), "<w:rPr><w:del/></w:rPr>")],
  ])(
    "%s without end take no time without end",
    (_, piece) => {
      const started = performance.now();
      expect(textOf(p(run("x")) + piece.repeat(200_000))).toContain("x");
      expect(performance.now() - started).toBeLessThan(15_000);
    },
    20_000,
  );
});
