import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { dueBook } from "../../src/questions/due/testing/due-book.ts";
import { beneficial, build, emptyFolder } from "./run.ts";

const folder = emptyFolder();
const book = join(folder, "book.yaml");

beforeAll(() => {
  build();
  writeFileSync(book, dueBook);
});

test("what is overdue is told with its paragraph, its count of days and the consequence, and the exit code is 1", () => {
  const { code, out } = beneficial("due", book, "--on", "2025-06-05");
  expect(code).toBe(1);
  expect(out).toContain("June 4, 2025, 10 p.m. Eastern (overdue)  SCHEDULE 13D/A  17 CFR 240.13d-2(a)");
  expect(out).toContain("within sixty days from now on: Warrants (exercisable from 2025-08-01)");
  expect(out.replace(/[\s│]+/g, " ")).toContain("150,000 ÷ 10,000,000 = 1.500000% of the class, 1% or more");
  expect(out).toContain("If nothing is filed");
  expect(out).toContain("1 more, which filings have answered");
});

test("what is to come is told ahead, with exit code 0", () => {
  const { code, out } = beneficial("due", book, "--on", "2025-06-03");
  expect(code).toBe(0);
  expect(out).toContain("June 4, 2025, 10 p.m. Eastern (to come in 1 day)");
  expect(beneficial("due", book, "--on", "2025-05-31", "--ahead", "1d").out).toContain("Nothing is due.");
});

test("--all tells what was filed, too", () => {
  const { out } = beneficial("due", book, "--on", "2025-05-02", "--ahead", "0d", "--all");
  expect(out).toContain("March 10, 2025, 10 p.m. Eastern (filed on time, 2025-03-10)  SCHEDULE 13D");
});

test("--json prints every obligation, --ics writes a calendar", () => {
  const ics = join(folder, "deadlines.ics");
  const { out, err } = beneficial("due", book, "--on", "2025-06-03", "--json", "--ics", ics);
  expect(err).toContain("deadlines.ics");
  expect(JSON.parse(out)).toMatchObject({
    today: "2025-06-03",
    obligations: [
      { schedule: "13D", standing: "filed on time" },
      { schedule: "13D/A", until: "2025-06-05T02:00:00Z", deadline: { on: "2025-06-04" } },
    ],
  });
  expect(readFileSync(ics, "utf8")).toContain("DTSTART:20250605T020000Z\r\n");
});

test("the example's Amendment No. 8 is due on July 25, 2024", () => {
  const { code, out } = beneficial("due", "examples/ault/book.yaml", "--on", "2024-07-24");
  expect(code).toBe(0);
  expect(out).toContain("July 25, 2024, 10 p.m. Eastern (to come in 1 day)  SCHEDULE 13D/A");
});

test.each([
  ["a date that is none", ["--on", "2025-06-31"], "--on takes a date"],
  [
    "days that are none",
    ["--ahead", "soon"],
    '--ahead takes a number of days up to 3660, such as 90d; "soon" is none',
  ],
])("%s is refused", (_, args, message) => {
  const { code, out, err } = beneficial("due", book, ...args);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain(message);
});

test("a class without votes, and one that is not registered yet, say that nothing is due and why", () => {
  const changed = (more: string): string => {
    const path = join(folder, "covered.yaml");
    writeFileSync(path, dueBook.replace("title: Common Stock }", `title: Common Stock, ${more} }`));
    return path;
  };
  const voteless = beneficial("due", changed("votes: 0"), "--on", "2025-06-05");
  expect(voteless.code).toBe(0);
  expect(voteless.out.replace(/\s+/g, " ")).toContain(
    "Not covered: Common Stock has no votes, and no Schedule 13D or 13G is filed on a class without votes [17 CFR 240.13d-1(i)(1);",
  );
  expect(voteless.out).toContain("Nothing is due.");
  const early = beneficial(
    "due",
    changed("registered: { from: 2025-07-01 }"),
    "--on",
    "2025-06-05",
    "--json",
  );
  expect(JSON.parse(early.out)).toMatchObject({
    covered: { is: "not met", step: { cite: { cite: "17 CFR 240.13d-1(i)(1)" } } },
    obligations: [],
  });
  const own = beneficial("own", changed("votes: 0"), "--on", "2025-06-05", "--brief");
  expect(own.out).toContain("Not covered: Common Stock has no votes");
});

test("an open change asks for an answer, a material one is overdue", () => {
  const path = join(folder, "changes.yaml");
  const change = "on: 2025-04-17, item: 4, what: a seat on the board was asked for";
  const told = (more: string): ReturnType<typeof beneficial> => {
    writeFileSync(path, dueBook.replace("balances: []", `changes: [{ ${change}${more} }]`));
    return beneficial("due", path, "--on", "2025-04-30", "--ahead", "0d");
  };
  const open = told("");
  expect(open.code).toBe(0);
  expect(open.out.replace(/\s+/g, " ")).toContain(`changes.yaml:25:11: material: yes or no.`);
  const material = told(", material: yes");
  expect(material.code).toBe(1);
  expect(material.out).toContain("April 21, 2025, 10 p.m. Eastern (overdue)  SCHEDULE 13D/A");
  expect(told(", material: no").out).toContain("Nothing is due.");
});
