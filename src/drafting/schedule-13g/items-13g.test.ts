import { describe, expect, test } from "vitest";
import { parseBook, parseItemText } from "../../book/index.ts";
import { day } from "../../book/testing/book-of.ts";
import { draft } from "../../index.ts";

const text = `book: 1
issuer: { name: Example Corp., cik: "1990009", address: { street: 1 Main Street, city: Boise, state: Idaho, zip: "83702" } }
schedule: { form: 13G, rule: 13d-1(c), class: common, reporting-persons: [fund, adviser] }
persons:
  fund: { name: Example Fund LP, kind: partnership, organized-in: Delaware, types: [PN], signed-by: { name: Ann, title: Partner }, controlled-by: [{ person: adviser, why: its adviser }] }
  adviser: { name: Adviser LLC, kind: limited-liability-company, organized-in: Delaware, types: [IA], signed-by: { name: Ann, title: Manager } }
securities:
  common: { kind: common, title: Common Stock, cusip: 51700A103 }
outstanding:
  - { class: common, on: 2025-05-01, shares: 1000000, source: Form 10-Q }
transactions:
  - { on: 2025-01-05, person: fund, kind: purchase, security: common, quantity: 60000, price: 2 }
  - { on: 2025-08-05, person: fund, kind: sale, security: common, quantity: 20000, price: 3 }
`;

const six = parseItemText("6", "items/item-6.md", "Not applicable.");
const draftOf = (change: (book: string) => string = (book) => book, on = "2025-06-30", words = [six]) =>
  draft(parseBook(change(text), "book.yaml"), day(on), words);
const itemsOf = (...args: Parameters<typeof draftOf>) => draftOf(...args).schedule.items;

const institutional = (book: string) => book.replace("13d-1(c)", "13d-1(b)");

describe("Schedule 13G", () => {
  test("has its rule, its rows without funds and proceedings, and no notices", () => {
    const { schedule } = draftOf();
    expect(schedule).toMatchObject({ form: "SCHEDULE 13G", rules: ["13d-1(c)"], noticePersons: [] });
    expect(schedule.reportingPersons[1]).toMatchObject({
      types: ["IA"],
      fundSources: [],
      legalProceedings: null,
    });
  });

  test("answers all ten items", () => {
    const { schedule, missing } = draftOf();
    expect(Object.keys(schedule.items)).toHaveLength(10);
    expect(missing.map(({ what }) => what).filter((what) => what.startsWith("Item"))).toEqual([]);
  });

  test("gives Item 4 for each person", () => {
    expect(itemsOf()["4"]?.parts).toMatchObject({
      a: "Example Fund LP: 60,000\nAdviser LLC: 60,000",
      b: "Example Fund LP: 6.0%\nAdviser LLC: 6.0%",
      "c(ii)": "Example Fund LP: 60,000\nAdviser LLC: 60,000",
    });
  });

  test("names the subsidiary that holds what a parent reports, with its class where the rule asks for it", () => {
    expect(itemsOf()["7"]?.text).toContain("is Example Fund LP.");
    expect(itemsOf(institutional)["7"]?.text).toContain("is Example Fund LP (PN).");
  });

  test("marks the box of five percent or less when nobody owns more any longer", () => {
    expect(itemsOf()["5"]).toMatchObject({ notApplicable: true, marked: [] });
    expect(itemsOf(undefined, "2025-09-30")["5"]).toMatchObject({ notApplicable: false, marked: ["x"] });
  });

  test("names Item 6 where the user has no words for it, and the rule where none is given", () => {
    const { missing } = draftOf((book) => book.replace("rule: 13d-1(c), ", ""), "2025-06-30", []);
    expect(missing.map(({ what }) => what)).toEqual(
      expect.arrayContaining([
        "the rule under which the Schedule 13G is filed",
        "Item 3",
        "Item 6",
        "Item 10",
      ]),
    );
  });
});

describe("Items 3 and 10 by rule", () => {
  test("a passive investor marks no institution and certifies that it does not seek control", () => {
    const items = itemsOf();
    expect(items["3"]).toMatchObject({ notApplicable: true, marked: [] });
    expect(items["10"]?.text).toContain("were not acquired and are not held for the purpose of");
    expect(items["10"]?.text).not.toContain("ordinary course");
  });

  test("an institution marks its kind and certifies the ordinary course of business", () => {
    const items = itemsOf(institutional);
    expect(items["3"]).toMatchObject({ notApplicable: false, marked: ["IA"] });
    expect(items["10"]?.text).toContain("acquired and are held in the ordinary course of business");
  });

  test("an institution outside the United States says of what kind it is, and certifies its regulation", () => {
    const foreign = (book: string) => institutional(book).replace("types: [IA]", "types: [FI]");
    const kind = parseItemText("3", "items/item-3.md", "insurance companies of Bermuda");
    const items = itemsOf(foreign, "2025-06-30", [kind, six]);
    expect(items["3"]).toMatchObject({
      marked: ["FI"],
      parts: { otherTypeOfPersonFiling: "insurance companies of Bermuda" },
    });
    expect(items["10"]?.text).toContain(
      "the foreign regulatory scheme applicable to insurance companies of Bermuda is substantially comparable",
    );
    const { missing } = draftOf(foreign);
    expect(missing.map(({ what }) => what)).toContain(
      "Item 3: the kind of institution outside the United States",
    );
  });

  test("the exempt certify nothing", () => {
    const items = itemsOf((book) => book.replace("13d-1(c)", "13d-1(d)"));
    expect(items["10"]).toMatchObject({ notApplicable: true, text: null });
  });
});

describe("groups", () => {
  const grouped = (book: string) =>
    `${book}groups:\n  - { members: [fund, adviser], row-2: a, from: 2025-01-01 }\n`;

  test("the members are named in Item 8, and institutions mark the box of the group", () => {
    expect(itemsOf(grouped)["8"]?.text).toBe("The members of the group are Example Fund LP and Adviser LLC.");
    expect(itemsOf((book) => grouped(institutional(book)))["3"]?.marked).toEqual(["IA", "OO"]);
  });

  test("a group that has ended gives notice of it in Item 9", () => {
    const ended = (book: string) =>
      grouped(book).replace("from: 2025-01-01", "from: 2025-01-01, until: 2025-06-01");
    const items = itemsOf(ended);
    expect(items["8"]?.notApplicable).toBe(true);
    expect(items["9"]?.text).toMatch(
      /^The group of Example Fund LP and Adviser LLC was dissolved on June 1, 2025\./,
    );
  });
});

test("an amendment restates all its items", () => {
  const { schedule } = draftOf((book) => book.replace("class: common,", "class: common, amendment: 2,"));
  expect(schedule).toMatchObject({ form: "SCHEDULE 13G/A", amendmentNumber: 2 });
  expect(Object.keys(schedule.items)).toHaveLength(10);
});
