import { expect, test } from "vitest";
import { type BookLines, bookOf, bought, complaintOf } from "../testing/book-of.ts";

const warrants = (more: string) => `warrants: { kind: warrant, title: Warrants, into: common, ${more} }`;
const exercise = (on: string) =>
  `{ on: ${on}, person: fund, kind: exercise, security: common, quantity: 1, uses: { security: warrants, quantity: 1 } }`;
const recorded = (kind: string, on: string) =>
  `{ on: ${on}, person: fund, kind: ${kind}, security: warrants, quantity: 1 }`;
const expiring = [warrants("expires: 2024-06-30")];
const child = (...controls: string[]) =>
  `child: { name: Child LLC, kind: other, controlled-by: [${controls.join(", ")}] }`;
const classes = (a: string, b: string) => [
  `class-a: { kind: common, title: Class A, converts-into: { class: ${a} } }`,
  `class-b: { kind: common, title: Class B, converts-into: { class: ${b} } }`,
];
const capped = [warrants("exchange-cap: { exchange: Nasdaq, percent: 19.99, approved: 2024-01-01 }")];

const close = (bound: string) =>
  `{ average: close, security: common, trading-days: 1, on: 2025-01-01, ${bound} }`;

const complaint = (lines: BookLines): string => complaintOf(() => bookOf(lines));

test.each<[string, BookLines, string]>([
  [
    "a right exercised after it expired",
    { securities: expiring, transactions: [bought("2024-01-02", 10, "warrants"), exercise("2024-07-01")] },
    "book.yaml:14:5: this exercise is of 2024-07-01, and warrants expired on 2024-06-30 (book.yaml:9:70); mend one of the dates",
  ],
  [
    "a right bought after it expired",
    { securities: expiring, transactions: [bought("2024-07-01", 10, "warrants")] },
    "book.yaml:13:5: this purchase is of 2024-07-01, and warrants expired on 2024-06-30 (book.yaml:9:70); mend one of the dates",
  ],
  [
    "an approval before there was anything to approve",
    { securities: capped, transactions: [bought("2024-01-02", 10, "warrants")] },
    "book.yaml:9:121: the approval of 2024-01-01 is before the first transaction in warrants, of 2024-01-02 (book.yaml:13:5), so that nothing was ever capped; mend one of the dates, or take the exchange-cap out",
  ],
  [
    "a control that ends before it begins",
    { persons: [child("{ person: fund, from: 2024-02-01, until: 2024-01-01 }")] },
    "book.yaml:7:99: this is until 2024-01-01, and from 2024-02-01 (book.yaml:7:80); it ends before it begins: mend one of the two",
  ],
  [
    "an arrangement that ends before it begins",
    {
      arrangements: [
        "{ kind: record-holder, holder: fund, security: common, from: 2024-02-01, until: 2024-01-01 }",
      ],
    },
    "book.yaml:12:85: this is until 2024-01-01, and from 2024-02-01 (book.yaml:12:66); it ends before it begins: mend one of the two",
  ],
  [
    "two persons with one power alone",
    { persons: [child("{ person: fund, voting: sole }", "{ person: manager, voting: sole }")] },
    'book.yaml:7:90: manager has the voting power of child alone here, and fund has it alone too (book.yaml:7:58); write "shared" for both, or give each its time with "from" and "until"',
  ],
  [
    "two persons who dispose alone",
    { persons: [child("{ person: fund, dispositive: sole }", "{ person: manager, dispositive: sole }")] },
    'book.yaml:7:95: manager has the dispositive power of child alone here, and fund has it alone too (book.yaml:7:58); write "shared" for both, or give each its time with "from" and "until"',
  ],
  [
    "a joint account of one",
    { persons: [child("{ person: fund }").replace("other", "joint-account")] },
    'book.yaml:7:10: a joint account is of two persons at least; name the holders of child under "controlled-by"',
  ],
  [
    "a joint account that one disposes of alone",
    {
      persons: [
        child("{ person: fund }", "{ person: manager, dispositive: sole }").replace("other", "joint-account"),
      ],
    },
    'book.yaml:7:84: the holders of a joint account share its powers, and manager has one alone here; write "shared", or make child another kind of person (book.yaml:7:35)',
  ],
  [
    "classes that become each other",
    { securities: classes("class-b", "class-a") },
    "book.yaml:9:59: class-a converts into class-b, and class-b converts back into it (book.yaml:10:59); take one of the two out",
  ],
  [
    "a class that becomes itself",
    { securities: classes("class-a", "common") },
    "book.yaml:9:68: class-a converts into itself; name the class that it becomes",
  ],
  [
    "a right twice in the order of exercise",
    { securities: [warrants("strike: 1")], exerciseOrder: ["warrants", "common", "warrants"] },
    "book.yaml:15:5: warrants stands in the exercise-order already (book.yaml:13:5); take one of the two out",
  ],
  [
    "two reports of one day",
    { outstanding: ["{ class: common, on: 2020-01-01, shares: 9, source: 8-K }"] },
    "book.yaml:11:5: the number of shares of common outstanding on 2020-01-01 is given otherwise already (book.yaml:10:5); take one of the two out",
  ],
  [
    "two prices of one day",
    { prices: [close("price: 5"), close("at-least: 4")] },
    "book.yaml:13:5: the 1-trading-day close of common on 2025-01-01 is given otherwise already (book.yaml:12:5); take one of the two out",
  ],
  [
    "a class that is registered no longer before it is",
    {
      securities: [
        "class-a: { kind: common, title: Class A, registered: { from: 2025-02-14, until: 2025-02-13 } }",
      ],
    },
    "book.yaml:9:83: this is until 2025-02-13, and from 2025-02-14 (book.yaml:9:64); it ends before it begins: mend one of the two",
  ],
  [
    "a change that is material and is not",
    {
      changes: [
        "{ on: 2025-03-03, item: 4, what: a merger, material: yes }",
        "{ on: 2025-03-03, item: 4, what: a merger, material: no }",
      ],
    },
    "book.yaml:13:5: this change of Item 4 on 2025-03-03 stands in the book already, and is material there (book.yaml:12:5); take one of the two out",
  ],
  [
    "a right that expires before it can be used",
    { securities: [warrants("exercisable: { from: 2025-02-01 }, expires: 2025-01-31")] },
    "book.yaml:9:105: warrants expires on 2025-01-31, and can be exercised from 2025-02-01 on (book.yaml:9:82); mend one of the dates",
  ],
  [
    "a default before the pledge",
    {
      arrangements: [
        "{ kind: pledge, holder: fund, security: common, person: manager, from: 2025-02-01, default-declared: 2025-01-31 }",
      ],
    },
    "book.yaml:12:106: the default is declared on 2025-01-31, and the pledge begins on 2025-02-01 (book.yaml:12:76); mend one of the dates",
  ],
  [
    "a default after the end of the pledge",
    {
      arrangements: [
        "{ kind: pledge, holder: fund, security: common, person: manager, until: 2025-02-01, default-declared: 2025-02-01 }",
      ],
    },
    "book.yaml:12:107: the default is declared on 2025-02-01, and the pledge is until 2025-02-01 (book.yaml:12:77); mend one of the dates",
  ],
])("%s", (_, lines, message) => {
  expect(complaint(lines)).toBe(message);
});

test.each<[string, BookLines]>([
  [
    "the last day of a right",
    { securities: expiring, transactions: [bought("2024-01-02", 10, "warrants"), exercise("2024-06-30")] },
  ],
  [
    "the record of an expiry",
    {
      securities: expiring,
      transactions: [bought("2024-01-02", 10, "warrants"), recorded("expiry", "2024-07-01")],
    },
  ],
  [
    "an approval on the day of the first transaction",
    { securities: capped, transactions: [bought("2024-01-01", 10, "warrants")] },
  ],
  [
    "one power alone each",
    {
      persons: [
        child(
          "{ person: fund, voting: sole, dispositive: none }",
          "{ person: manager, dispositive: sole, voting: none }",
        ),
      ],
    },
  ],
  [
    "one power alone, one after the other",
    {
      persons: [
        child(
          "{ person: fund, voting: sole, until: 2024-06-01 }",
          "{ person: manager, voting: sole, from: 2024-06-01 }",
        ),
      ],
    },
  ],
  [
    "a right that expires on the day on which it can first be used",
    { securities: [warrants("exercisable: { from: 2025-02-01 }, expires: 2025-02-01")] },
  ],
  [
    "a default on the first day of the pledge",
    {
      arrangements: [
        "{ kind: pledge, holder: fund, security: common, person: manager, from: 2025-02-01, default-declared: 2025-02-01 }",
      ],
    },
  ],
  [
    "one change twice",
    {
      changes: [
        "{ on: 2025-03-03, item: 4, what: a merger, material: yes }",
        "{ on: 2025-03-03, item: 4, what: a merger, material: yes }",
      ],
    },
  ],
  ["classes that become a third", { securities: classes("common", "common") }],
  ["a class that becomes another by way of a third", { securities: classes("class-b", "common") }],
])("%s is no contradiction", (_, lines) => {
  expect(complaint(lines)).toBe("nothing");
});
