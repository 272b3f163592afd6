import { describe, expect, test } from "vitest";
import { read } from "../read.ts";
import { person13D, schedule13D } from "./testing/sample.ts";

const readText = (text: string) => read(new TextEncoder().encode(text));
const codes = (text: string) => readText(text).problems.map(({ code }) => code);
const sample = schedule13D();
const whole = readText(sample);

describe("damage that EDGAR accepted", () => {
  test("an end tag without its >", () => {
    const schedule = readText(
      sample.replace("</transactionPurpose></item4>", "</transactionPurpose\n  </item4>"),
    );
    expect(schedule.items["4"]).toEqual(whole.items["4"]);
    expect(schedule.problems.map(({ code }) => code)).toEqual(["edgar-xml/unterminated-end-tag"]);
  });

  test("&#13;, lost characters, double escapes, comments and CDATA", () => {
    const text = "A&#13;\nB ??? 240 <!-- no --> &amp;amp; <![CDATA[5 < 6 &amp; ]]>C &amp;#167;";
    const schedule = readText(sample.replace("To light harbors.", text));
    expect(schedule.items["4"]?.text).toBe("A\nB ??? 240  & 5 < 6 &amp; C §");
    expect(schedule.problems).toEqual([]);
  });

  test("prefixes and namespaces of whatever kind", () => {
    const prefixed = sample.replace(/<(\/?)(?!com:|\?)(\w)/g, "<$1p:$2").replace("xmlns=", "xmlns:p=");
    const { places: _, ...said } = readText(prefixed);
    const { places: __, ...expected } = whole;
    expect(said).toEqual(expected);
  });

  test("attributes, self-closing tags, blanks in tags", () => {
    const text = sample
      .replace("<previouslyFiledFlag>", "<previouslyFiledFlag a=\"1>2\" b='x' >")
      .replace("<item4>", "<item4\n>")
      .replace("</item4>", "</item4 >")
      .replace("<memberOfGroup>a</memberOfGroup>", "<commentContent/>");
    const schedule = readText(text);
    expect(schedule.previouslyOnSchedule13G).toBe(false);
    expect(schedule.items["4"]?.text).toBe("To light harbors.");
    expect(schedule.reportingPersons[0]?.memberOfGroup).toBeNull();
  });
});

describe("damage that loses one value loses no other", () => {
  const withPerson = (persons: string) => readText(schedule13D({ persons }));

  test("a second element where one can stand: the first is read", () => {
    const schedule = withPerson(
      person13D.replace("<sharedVotingPower>", "<soleVotingPower>7</soleVotingPower><sharedVotingPower>"),
    );
    expect(schedule.reportingPersons[0]?.soleVotingPower).toBe("1200.50");
    expect(schedule.problems).toMatchObject([{ code: "edgar-xml/repeated-element" }]);
  });

  test("a second address neither replaces the first nor moves it", () => {
    const second = "<address><com:city>Lynn</com:city></address>";
    const schedule = readText(
      sample.replace("</address>\n</issuerInfo>", `</address>${second}</issuerInfo>`),
    );
    expect(schedule.issuer).toEqual(whole.issuer);
    expect(schedule.places["issuer.address.city"]).toEqual(whole.places["issuer.address.city"]);
    expect(schedule.problems).toMatchObject([{ code: "edgar-xml/repeated-element" }]);
  });

  test("an unknown element is a problem, and nothing inside of it is read", () => {
    const schedule = withPerson(
      person13D.replace(
        "<fundType>",
        "<priorHoldings><soleVotingPower>7</soleVotingPower></priorHoldings><fundType>",
      ),
    );
    expect(schedule.reportingPersons).toEqual(whole.reportingPersons);
    expect(schedule.problems).toMatchObject([
      { code: "edgar-xml/unknown-element", message: expect.stringContaining("priorHoldings") },
    ]);
  });

  test.each([
    ["a lost end tag", "</soleVotingPower>", ""],
    ["an end tag of another name", "</soleVotingPower>", "</soleVotingPowfr>"],
    ["an end tag that nothing opened", "</soleVotingPower>", "</soleVotingPower></percentOfClass>"],
    ["text between elements", "<fundType>", "oops <fundType>"],
    ["tags in a text", "* Based on 9,840 shares.", "* Based on <b>9,840</b> shares."],
  ])("%s", (_what, from, to) => {
    const schedule = withPerson(person13D.replace(from, to));
    expect(schedule.reportingPersons).toEqual(whole.reportingPersons);
    expect(schedule.problems.length).toBe(1);
    expect(schedule.signatures).toEqual(whole.signatures);
  });

  test.each([
    ["a group's lost end tag", "</issuerInfo>", ""],
    ["a group's end tag of another name", "</issuerInfo>", "</issuerInfp>"],
    ["a root of another name", "<edgarSubmission ", "<edgarSubmissiom "],
  ])("%s", (_what, from, to) => {
    const schedule = readText(sample.replace(from, to));
    expect(schedule.reportingPersons).toEqual(whole.reportingPersons);
    expect(schedule.noticePersons).toEqual(whole.noticePersons);
    expect(schedule.issuer).toEqual(whole.issuer);
    expect(schedule.problems.length).toBeGreaterThan(0);
  });

  test("< and & unescaped in a text stay in it", () => {
    const schedule = readText(sample.replace("To light harbors.", "P < 5 & Q <5% &nope; &#xD800;"));
    expect(schedule.items["4"]?.text).toBe("P < 5 & Q <5% &nope; &#xD800;");
    expect([...new Set(schedule.problems.map(({ code }) => code))].sort()).toEqual([
      "edgar-xml/bad-character-reference",
      "edgar-xml/bare-ampersand",
      "edgar-xml/bare-less-than",
      "edgar-xml/unknown-entity",
    ]);
  });
});

describe("order", () => {
  test("an address whose parts stand in another order is placed around all of them", () => {
    const swapped = sample.replace(
      /(<com:city>.*?<\/com:city>)\n(<com:state.*?>)\n(<com:zip.*?>)\n/,
      "<com:zipCode>01970</com:zipCode><com:city>Salem</com:city><com:stateOrCountry>MA</com:stateOrCountry>\n",
    );
    const { issuer, places } = readText(swapped);
    expect(issuer.address?.lines[1]).toBe("Salem, MA 01970");
    const place = places["issuer.address.lines.1"];
    expect(swapped.slice(place?.start, place?.end)).toMatch(/^01970<.*>MA$/);
  });
});

describe("truncation", () => {
  test("at every byte: no throw, no value that the whole does not have, and never a silent loss", () => {
    const powers = [
      "soleVotingPower",
      "aggregateAmountOwned",
      "percentOfClass",
      "name",
      "citizenship",
    ] as const;
    for (let length = 0; length < sample.length; length++) {
      const schedule = readText(sample.slice(0, length));
      const [person] = schedule.reportingPersons;
      const [wholePerson] = whole.reportingPersons;
      if (person?.name) for (const key of powers) expect([null, wholePerson?.[key]]).toContain(person[key]);
      expect([null, whole.issuer.name]).toContain(schedule.issuer.name);
      expect([null, whole.eventDate]).toContain(schedule.eventDate);
      if (length < sample.lastIndexOf("</edgarSubmission"))
        expect(schedule.problems.length).toBeGreaterThan(0);
    }
  });

  test("the prose that the end cuts off is kept, with the problem", () => {
    const schedule = readText(sample.slice(0, sample.indexOf("harbors")));
    expect(schedule.items["4"]?.text).toBe("To light");
    expect(codes(sample.slice(0, sample.indexOf("harbors")))).toContain("edgar-xml/truncated");
  });
});

describe("hostile documents", () => {
  const inTime = (text: string, seconds: number) => {
    const [start, used] = [performance.now(), process.cpuUsage()];
    const schedule = readText(text);
    const { user, system } = process.cpuUsage(used);
    expect(Math.min((performance.now() - start) / 1e3, (user + system) / 1e6)).toBeLessThan(seconds);
    return schedule;
  };
  const head = sample.slice(0, sample.indexOf("<formData>"));

  test("an external entity and an entity bomb are problems, and nothing is fetched or expanded", () => {
    const doctype = `<!DOCTYPE edgarSubmission [<!ENTITY x SYSTEM "file:///etc/hostname"><!ENTITY a "${"&b;".repeat(50)}"><!ENTITY b "lol">]>`;
    const text = sample.replace("?><edgar", `?>${doctype}<edgar`).replace("To light harbors.", "&x;&a;");
    const schedule = readText(text);
    expect(schedule.items["4"]?.text).toBe("&x;&a;");
    expect(schedule.problems.map(({ code }) => code)).toEqual([
      "edgar-xml/doctype",
      "edgar-xml/unknown-entity",
      "edgar-xml/unknown-entity",
    ]);
    expect(schedule.reportingPersons).toEqual(whole.reportingPersons);
  });

  test.each([
    ["a million nested tags", `${head}${"<a>".repeat(1_000_000)}`],
    ["a million known tags in each other", `${head}<formData>${"<items1To7><item1>".repeat(300_000)}`],
    ["a million end tags", `${head}${"</a>".repeat(500_000)}`],
    [
      "a million comments without an end",
      `${head}<formData><items1To7><item4><transactionPurpose>${"<!--".repeat(500_000)}`,
    ],
    ["a million CDATA sections without an end", `${head}<formData>${"<![CDATA[".repeat(200_000)}`],
    ["a million quotes", `${head}<formData a="${"<b c='".repeat(200_000)}`],
    ["a million ampersands", sample.replace("To light harbors.", "&".repeat(500_000))],
    ["a million less-thans", sample.replace("To light harbors.", "< ".repeat(500_000))],
    ["one tag without end", `${head}<formData${" a='b'".repeat(300_000)}`],
    ["one endless line", sample.replaceAll("\n", " ").replace("To light harbors.", "x ".repeat(1_000_000))],
    ["half a million persons", schedule13D({ persons: "<reportingPersonInfo/>".repeat(100_000) })],
    [
      "many fund types",
      schedule13D({ persons: person13D.replace("<fundType>", "<fundType>AF</fundType>".repeat(50_000)) }),
    ],
    [
      "a signature of many hands",
      schedule13D({
        signatures: `<signaturePerson><signatureReportingPerson>R</signatureReportingPerson>${"<signatureDetails><signature>a</signature></signatureDetails>".repeat(20_000)}</signaturePerson>`,
      }),
    ],
  ])("%s: read in bounded time, with a bounded number of problems", (_what, text) => {
    const schedule = inTime(text, Math.max(1, text.length / 1e6));
    expect(schedule.problems.length).toBeLessThan(1100);
  });
});
