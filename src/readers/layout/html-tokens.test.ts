import fc from "fast-check";
import { Tokenizer } from "htmlparser2";
import { expect, test } from "vitest";
import type { TagReader } from "./html-read-tag.ts";
import { cutHtml } from "./html-tokens.ts";

/** Tags and text as our scanner tells them: text joined, so that only what is said counts. */
function cut(page: string): readonly string[] {
  const told: string[] = [];
  const say = (text: string): void => {
    if (told.at(-1)?.startsWith("text ")) told[told.length - 1] += text;
    else told.push(`text ${text}`);
  };
  const tags: TagReader<{ name: string; attributes: Readonly<Record<string, string>> }, string> = {
    hears: (whole, from, to) => whole.slice(from, to).toLowerCase(),
    tagOf: (name, attributes) => ({ name, attributes }),
    endOf: (name) => name,
  };
  cutHtml(page, tags, {
    text: (from, to) => say(page.slice(from, to)),
    reference: (characters) => say(characters),
    open: ({ name, attributes }) => told.push(`<${name} ${JSON.stringify(attributes)}`),
    close: (name) => told.push(`</${name}`),
  });
  return told;
}

/** The same, as a tokenizer of the HTML standard tells them. */
function cutByTheStandard(page: string): readonly string[] {
  const told: string[] = [];
  let name = "";
  let attributes: Record<string, string> = {};
  let attribute = "";
  let value = "";
  const say = (text: string): void => {
    if (told.at(-1)?.startsWith("text ")) told[told.length - 1] += text;
    else told.push(`text ${text}`);
  };
  const end = (): void => {
    told.push(`<${name} ${JSON.stringify(attributes)}`);
  };
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext: (from, to) => say(page.slice(from, to)),
      ontextentity: (code) => say(String.fromCodePoint(code)),
      onopentagname(from, to) {
        name = page.slice(from, to).toLowerCase();
        attributes = {};
      },
      onattribname(from, to) {
        attribute = page.slice(from, to).toLowerCase();
        value = "";
      },
      onattribdata(from, to) {
        value += page.slice(from, to);
      },
      onattribentity(code) {
        value += String.fromCodePoint(code);
      },
      onattribend() {
        attributes[attribute] ??= value;
      },
      onopentagend: end,
      onselfclosingtag: end,
      onclosetag: (from, to) => told.push(`</${page.slice(from, to).toLowerCase()}`),
      oncdata() {},
      oncomment() {},
      ondeclaration() {},
      onprocessinginstruction() {},
      onend() {},
    },
  );
  tokenizer.write(page);
  tokenizer.end();
  return told;
}

const parts = fc.constantFrom(
  ..."a|1 < 2| |\n|&amp;|&nbsp|&#146;|&x;|&|<b>|</b>|<br/>|<p class=x>|<td colspan='2' rowspan=\"3\">".split(
    "|",
  ),
  ...'<a href="x?a=1&amp;b>2">|<!-- a > b -->|<!doctype html>|<?x y?>|<input checked>|<P\nALIGN=CENTER >|</ b>'.split(
    "|",
  ),
);

test("pages are cut as the standard has it", () => {
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 20 }), (some) => {
      const page = `${some.join("")}<i>end</i>`;
      expect(cut(page)).toEqual(cutByTheStandard(page));
    }),
    { numRuns: 500 },
  );
});

test("what is raw is no markup", () => {
  expect(cut("<script>if (a<b) c</script>x")).toEqual(["<script {}", "</script", "text x"]);
});
