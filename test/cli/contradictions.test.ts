import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { smallBook } from "../../src/book/testing/small-book.ts";
import { beneficial, build, emptyFolder } from "./run.ts";

const folder = emptyFolder();
const book = join(folder, "book.yaml");

beforeAll(build);

type Change = readonly [string, string];

function bookWith(changes: readonly Change[]): string {
  return changes.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  }, smallBook);
}

const fund = "    kind: partnership\n";
const titled = "title: Common Stock }";

test.each<readonly [string, readonly Change[], string, string]>([
  [
    "a sale on the day of a balance that leaves it out",
    [["on: 2024-05-01, person: fund, kind: sale", "on: 2024-04-30, person: fund, kind: sale"]],
    "34:5: the balance says that fund holds 60,000 of common on 2024-04-30, the transactions come to 50,000 up to that of 2024-04-30",
    "31:5",
  ],
  [
    "an approval before the agreement",
    [
      [
        "    into: common\n",
        "    into: common\n    exchange-cap: { exchange: Nasdaq, percent: 19.99, approved: 2024-05-31 }\n",
      ],
    ],
    "the approval of 2024-05-31 is before the first transaction in preferred, of 2024-06-01",
    "33:5",
  ],
  [
    "a grant after the expiry",
    [["    into: common\n", "    into: common\n    expires: 2024-05-31\n"]],
    "33:5: this purchase is of 2024-06-01, and preferred expired on 2024-05-31",
    "22:14",
  ],
  [
    "an expiry before the first day of use",
    [
      ["    into: common\n", "    into: common\n    expires: 2025-05-31\n"],
      ["exercisable: { from: 2024-06-01 }", "exercisable: { from: 2025-06-01 }"],
    ],
    "22:14: preferred expires on 2025-05-31, and can be exercised from 2025-06-01 on",
    "25:26",
  ],
  [
    "a controller until before it was one",
    [["why: its general partner }", "from: 2024-02-01, until: 2024-01-31 }"]],
    "this is until 2024-01-31, and from 2024-02-01",
    "14:34",
  ],
  [
    "a registration that ends before it begins",
    [[titled, "title: Common Stock, registered: { from: 2024-02-01, until: 2024-01-31 } }"]],
    "this is until 2024-01-31, and from 2024-02-01",
    "17:68",
  ],
  [
    "two reports of one day",
    [["prices:", "  - { class: common, on: 2024-12-31, shares: 999999, source: Form 8-K }\nprices:"]],
    "27:5: the number of shares of common outstanding on 2024-12-31 is given otherwise already",
    "26:5",
  ],
  [
    "two prices of one day",
    [
      [
        "transactions:",
        "  - { average: vwap, security: common, trading-days: 10, on: 2025-01-01, at-most: 0.29 }\ntransactions:",
      ],
    ],
    "29:5: the 10-trading-day vwap of common on 2025-01-01 is given otherwise already",
    "28:5",
  ],
  [
    "a schedule signed before its event",
    [["  event: 2025-01-01\n", "  event: 2025-01-01\n  signed: 2024-12-31\n"]],
    "8:11: the schedule is signed on 2024-12-31, and reports an event of 2025-01-01",
    "7:10",
  ],
  [
    "an institution's schedule of a person that is none any more",
    [
      ["form: 13D", "form: 13G\n  rule: 13d-1(b)"],
      [fund, `${fund}    no-longer-institution: { from: 2024-12-31 }\n`],
    ],
    "6:9: the schedule of 2025-01-01 is under 13d-1(b), and fund is an institution no longer from 2024-12-31 on",
    "14:36",
  ],
  [
    "a change that is material and is not",
    [
      [
        "balances:",
        "changes:\n  - { on: 2025-01-02, item: 4, what: a merger, material: yes }\n  - { on: 2025-01-02, item: 4, what: a merger, material: no }\nbalances:",
      ],
    ],
    "35:5: this change of Item 4 on 2025-01-02 stands in the book already, and is material there",
    "34:5",
  ],
])("%s is refused with both places", (_, changes, message, other) => {
  writeFileSync(book, bookWith(changes));
  const { code, out, err } = beneficial("due", book, "--on", "2025-01-01");
  expect({ code, out, lines: err.trim().split("\n").length }).toEqual({ code: 2, out: "", lines: 1 });
  expect(err).toContain(message);
  expect(err).toContain(`(${book}:${other})`);
  expect(err).toMatch(/^beneficial: .*book\.yaml:\d+:\d+: /);
});
