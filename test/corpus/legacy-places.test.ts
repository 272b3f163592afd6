import { describe, expect, test } from "vitest";
import { datesIn } from "../../src/readers/body/dates.ts";
import { decode, read } from "../../src/readers/index.ts";
import { corpusFiles, corpusFolder } from "./corpus.ts";
import { type PlacedValue, plainText, valuesOf } from "./placed-values.ts";

const files = [...corpusFiles("html"), ...corpusFiles("txt"), ...corpusFiles(".", ".md")];

const OF_COVERS =
  /^(?:form|amendmentNumber|issuer|securityClass|eventDate|rules|previouslyOnSchedule13G|noticePersons|reportingPersons)\b/;

const squeezed = (text: string): string =>
  text
    .normalize("NFKD")
    .toUpperCase()
    .replace(/[^A-Z0-9&]+/g, "");

/** A place's text as a reader of the page sees it: a marked check box is one, and type set within a word parts nothing. */
const textAt = (source: string): string =>
  plainText(
    source
      .replace(/<input\b[^>]*\bchecked\b[^>]*>/gi, "☒")
      .replace(/<\/?(?:b|i|u|font|span|em|strong)\b[^>]*>/gi, "")
      .replace(/&nbsp;/g, " ")
      .replace(/&(?:[lr]squo|#8217|#8216|#14[56]);/g, "'")
      .replace(/&(?:pound|euro|reg|trade);/g, ""),
  );

function isSaid(path: string, value: PlacedValue["value"], at: string): boolean {
  if (typeof value === "boolean")
    return /[xþý☒\u2611-\u2612]/i.test(at) || value === false || /checked/i.test(at);
  if (path === "form") return at.toUpperCase().includes(String(value).slice(3, 6));
  if (path === "amendmentNumber") return /\d|amendment/i.test(at);
  if (path === "eventDate") return datesIn(at)[0]?.date === value;
  if (/^rules\./.test(path)) return at.includes(String(value).slice(-2, -1));
  if (path.endsWith("memberOfGroup")) return /[xþý☒]|checked/i.test(at);
  if (/Power$|aggregateAmountOwned$/.test(path)) {
    const zero = value === "0" && /^(?:none|nil|zero|no\s.*|0+)$/i.test(at);
    return zero || at.replace(/[,\s]/g, "").replace(/^0+(?=\d)/, "") === value;
  }
  if (path.endsWith("percentOfClass")) {
    const says = String(value);
    if (says.startsWith("<")) return /less|</i.test(at);
    return (
      at.replace(/[,\s]|\.$/g, "").replace(/^\./, "0.") === says ||
      (says === "0" && /^(?:none|nil|zero)$/i.test(at))
    );
  }
  return squeezed(at) === squeezed(String(value));
}

describe.skipIf(corpusFolder === null)("every legacy filing of the corpus", () => {
  test.each(files)("$name: what stands at the place of each value of its covers is the value", ({
    bytes,
  }) => {
    const { text } = decode(bytes);
    const schedule = read(bytes);
    const wrong: unknown[] = [];
    for (const { path, value } of valuesOf(schedule)) {
      if (!OF_COVERS.test(path)) continue;
      const place = schedule.places[path];
      if (!place) {
        if (path !== "form") wrong.push({ path, value, at: "no place" });
        continue;
      }
      const at = textAt(text.slice(place.start, place.end));
      const isBetween = path.endsWith(".name") && wordsInOrder(String(value), at);
      if (!isSaid(path, value, at) && !isBetween)
        wrong.push({ path, value, at: text.slice(place.start, place.end) });
      if (place.line !== text.slice(0, place.start).split("\n").length)
        wrong.push({ path, line: place.line });
    }
    expect(wrong).toEqual([]);
  });
});

/** A name set in a column beside its caption: its words stand at the place in order, the caption's between them. */
function wordsInOrder(name: string, at: string): boolean {
  let from = 0;
  return name.split(" ").every((word) => {
    const found = at.indexOf(word, from);
    from = found + word.length;
    return found >= 0;
  });
}
