import { expect, test } from "vitest";
import { rational } from "../base/rational.ts";
import type { OwnershipFacts } from "../model/ownership-facts.ts";
import { beneficialOwnership } from "./beneficial-ownership.ts";
import { day } from "./rule.ts";
import { classOf, lotOf, personOf, rightOf } from "./testing/facts.ts";
import { printed } from "./testing/printed.ts";

const at = (line: number) => ({ file: "book.yaml", line });

const facts: OwnershipFacts = classOf(10_000_000, {
  outstanding: {
    shares: rational(10_000_000),
    heldByIssuer: rational(400_000),
    on: day("2024-12-31"),
    source: "Form 10-Q",
    facts: [at(1)],
  },
  persons: [personOf("fund", { by: "manager" }), personOf("manager"), personOf("bank"), personOf("proxy")],
  lots: [
    lotOf("fund", 300_000, "fund/common", { facts: [at(2), at(3)] }),
    lotOf("fund", 5000, "fund/ads", { heldAs: "1,000 American Depositary Shares" }),
    lotOf("manager", 70, "manager/common", {
      powers: [{ person: "proxy", voting: "sole", dispositive: "none", why: null, facts: [] }],
    }),
  ],
  rights: [
    rightOf({
      id: "fund/note",
      holder: "fund",
      kind: "convertible-note",
      title: "the Note",
      number: 5_000_000,
      exercisableFrom: day("2024-06-01"),
      facts: [at(4)],
      blocker: { percent: rational(999, 100), noticeDays: 61, raised: [], facts: [at(5)] },
    }),
    rightOf({
      id: "fund/preferred",
      holder: "fund",
      kind: "convertible-preferred",
      title: "Series A",
      number: 10,
      exercisableFrom: day("2026-06-01"),
      controlPurpose: false,
      facts: [at(6)],
    }),
    rightOf({
      id: "manager/options",
      holder: "manager",
      kind: "option",
      title: "options",
      number: 30,
      exercisableNoLaterThan: day("2025-02-01"),
      conditions: [
        {
          what: "clearance",
          satisfiedOn: day("2024-12-01"),
          holderControls: null,
          sharesBefore: rational(0),
          sharedAs: null,
          sharesBeforeMissing: { what: "x", writeIn: "y" },
          facts: [at(7)],
        },
      ],
    }),
  ],
  disclaimers: [{ person: "manager", holder: "fund", excluded: false, facts: [] }],
  groups: [["fund", "manager"]],
});

test("every number is derived step by step, with its rule and its facts", () => {
  const { persons, groups } = beneficialOwnership(facts);
  expect(printed(persons[0]!.derivation)).toMatchInlineSnapshot(`
    [
      "fund beneficially owns 1,031,522 shares, 9.99% of the class [13d-3(a)]",
      "  1,031,522 shares in all [13d-3(c)]",
      "    + 300,000 shares, held directly, power shared with manager [2 facts]",
      "    + 5,000 shares under 1,000 American Depositary Shares, held directly, power shared with manager",
      "    + 726,522 shares under 5,000,000 dollars of the Note, held directly, power shared with manager [1 facts]",
      "      one share each",
      "      exercisable since 2024-06-01, not after 2025-03-02 (day 60) [13d-3(d)(1)(i); 1 facts]",
      "      a limit of 9.99% binds: to lift it takes 61 days' notice, more than sixty [13d-3(d)(1)(i); 1 facts]",
      "        9.99% of 9,600,030, less 305,100 owned, ÷ 90.01% leaves 726,522 shares [13d-3(d)(1)(i)]",
      "    - 10 shares under 10 shares of Series A, held directly, power shared with manager [1 facts]",
      "      one share each",
      "      exercisable from 2026-06-01, after 2025-03-02 (day 60) [13d-3(d)(1)(i); 1 facts]",
      "  of 9,600,000 outstanding + 726,522 of its own to be issued = 10,326,522 [13d-3(d)(1)(i)]",
      "    10,000,000 shares were outstanding on 2024-12-31 (Form 10-Q) [13d-1(j); 1 facts]",
      "    10,000,000 − 400,000 held by or for the issuer = 9,600,000 [Exchange Act §13(d)(4), 15 U.S.C. 78m(d)(4); 1 facts]",
      "  1,031,522 ÷ 10,326,522 = 9.989055%",
    ]
  `);
  expect(printed(persons[1]!.derivation)).toMatchInlineSnapshot(`
    [
      "manager beneficially owns 1,031,622 shares, 9.99% of the class [13d-3(a)]",
      "  1,031,622 shares in all [13d-3(c)]",
      "    + 70 shares, held directly, no vote, disposition sole",
      "    + 30 shares under 30 options, held directly, power sole",
      "      one share each",
      "      exercisable by 2025-02-01 at the latest, not after 2025-03-02 (day 60) [13d-3(d)(1)(i)]",
      "      clearance: since 2024-12-01 [13d-3(d)(1)(i); 1 facts]",
      "    + 300,000 shares, held by fund, power shared with it, disclaimed under Rule 13d-4 [2 facts]",
      "    + 5,000 shares under 1,000 American Depositary Shares, held by fund, power shared with it, disclaimed under Rule 13d-4",
      "    + 726,522 shares under 5,000,000 dollars of the Note, held by fund, power shared with it, disclaimed under Rule 13d-4 [1 facts]",
      "      one share each",
      "      exercisable since 2024-06-01, not after 2025-03-02 (day 60) [13d-3(d)(1)(i); 1 facts]",
      "      a limit of 9.99% binds: to lift it takes 61 days' notice, more than sixty [13d-3(d)(1)(i); 1 facts]",
      "        9.99% of 9,600,030, less 305,100 owned, ÷ 90.01% leaves 726,522 shares [13d-3(d)(1)(i)]",
      "    - 10 shares under 10 shares of Series A, held by fund, power shared with it, disclaimed under Rule 13d-4 [1 facts]",
      "      one share each",
      "      exercisable from 2026-06-01, after 2025-03-02 (day 60) [13d-3(d)(1)(i); 1 facts]",
      "  of 9,600,000 outstanding + 726,552 of its own to be issued = 10,326,552 [13d-3(d)(1)(i)]",
      "    10,000,000 shares were outstanding on 2024-12-31 (Form 10-Q) [13d-1(j); 1 facts]",
      "    10,000,000 − 400,000 held by or for the issuer = 9,600,000 [Exchange Act §13(d)(4), 15 U.S.C. 78m(d)(4); 1 facts]",
      "  1,031,622 ÷ 10,326,552 = 9.989995%",
    ]
  `);
  expect(printed(persons[3]!.derivation)).toMatchInlineSnapshot(`
    [
      "proxy beneficially owns 70 shares, 0.000729% of the class [13d-3(a)]",
      "  70 shares in all [13d-3(c)]",
      "    + 70 shares, held by manager, vote sole, no disposition",
      "  of 9,600,000 outstanding + 0 of its own to be issued = 9,600,000 [13d-3(d)(1)(i)]",
      "    10,000,000 shares were outstanding on 2024-12-31 (Form 10-Q) [13d-1(j); 1 facts]",
      "    10,000,000 − 400,000 held by or for the issuer = 9,600,000 [Exchange Act §13(d)(4), 15 U.S.C. 78m(d)(4); 1 facts]",
      "  70 ÷ 9,600,000 = 0.000729%",
    ]
  `);
  expect(printed(groups[0]!.derivation)).toMatchInlineSnapshot(`
    [
      "the group of 2 beneficially owns 1,031,622 shares, 9.99% of the class [13d-5(b)(1)(i)]",
      "  1,031,622 shares in all, each lot once",
      "    + 300,000 shares, held by fund [2 facts]",
      "    + 5,000 shares under 1,000 American Depositary Shares, held by fund",
      "    + 726,522 shares under 5,000,000 dollars of the Note, held by fund [1 facts]",
      "      one share each",
      "      exercisable since 2024-06-01, not after 2025-03-02 (day 60) [13d-3(d)(1)(i); 1 facts]",
      "      a limit of 9.99% binds: to lift it takes 61 days' notice, more than sixty [13d-3(d)(1)(i); 1 facts]",
      "        9.99% of 9,600,030, less 305,100 owned, ÷ 90.01% leaves 726,522 shares [13d-3(d)(1)(i)]",
      "    + 70 shares, held by manager",
      "    + 30 shares under 30 options, held by manager",
      "      one share each",
      "      exercisable by 2025-02-01 at the latest, not after 2025-03-02 (day 60) [13d-3(d)(1)(i)]",
      "      clearance: since 2024-12-01 [13d-3(d)(1)(i); 1 facts]",
      "  of 9,600,000 outstanding + 726,552 of its own to be issued = 10,326,552 [13d-3(d)(1)(i)]",
      "    10,000,000 shares were outstanding on 2024-12-31 (Form 10-Q) [13d-1(j); 1 facts]",
      "    10,000,000 − 400,000 held by or for the issuer = 9,600,000 [Exchange Act §13(d)(4), 15 U.S.C. 78m(d)(4); 1 facts]",
      "  1,031,622 ÷ 10,326,552 = 9.989995%",
    ]
  `);
});
