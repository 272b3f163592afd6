import fc from "fast-check";
import { expect, test } from "vitest";
import { toReadable } from "../../base/decimal.ts";
import { equals, rational, sum } from "../../base/rational.ts";
import { day } from "../testing/book-of.ts";
import { tranchesOf } from "./vesting.ts";

const percent = (on: string, part: number) => ({ on: day(on), percent: rational(part) });
const quantity = (on: string, part: number) => ({ on: day(on), quantity: rational(part) });
const quarters = [
  percent("2024-03-01", 25),
  percent("2025-03-01", 25),
  percent("2026-03-01", 25),
  percent("2027-03-01", 25),
];

const listed = (steps: Parameters<typeof tranchesOf>[0], received: number, held: number) =>
  tranchesOf(steps, rational(received), rational(held)).map(
    ({ units, on }) => `${toReadable(units)} on ${on ?? "no day"}`,
  );

test.each([
  [
    "quarters of 100",
    quarters,
    100,
    100,
    ["25 on 2024-03-01", "25 on 2025-03-01", "25 on 2026-03-01", "25 on 2027-03-01"],
  ],
  [
    "quarters of 81, what has vested rounded down",
    quarters,
    81,
    81,
    ["20 on 2024-03-01", "20 on 2025-03-01", "20 on 2026-03-01", "21 on 2027-03-01"],
  ],
  [
    "what was exercised is of the earliest part",
    quarters,
    100,
    65,
    ["15 on 2025-03-01", "25 on 2026-03-01", "25 on 2027-03-01"],
  ],
  [
    "quantities",
    [quantity("2024-03-01", 40), quantity("2025-03-01", 60)],
    100,
    100,
    ["40 on 2024-03-01", "60 on 2025-03-01"],
  ],
  ["a rest without a day", [percent("2024-03-01", 50)], 100, 100, ["50 on 2024-03-01", "50 on no day"]],
  [
    "quantities over what was received",
    [quantity("2024-03-01", 40), quantity("2025-03-01", 60)],
    70,
    70,
    ["40 on 2024-03-01", "30 on 2025-03-01"],
  ],
  [
    "a percent after a quantity",
    [quantity("2024-03-01", 10), percent("2025-03-01", 50)],
    100,
    95,
    ["5 on 2024-03-01", "50 on 2025-03-01", "40 on no day"],
  ],
  [
    "two parts of one day",
    [quantity("2024-03-01", 10), percent("2024-03-01", 50)],
    100,
    100,
    ["60 on 2024-03-01", "40 on no day"],
  ],
  ["nothing left", quarters, 100, 0, []],
])("%s", (_, steps, received, held, tranches) => {
  expect(listed(steps, received, held)).toEqual(tranches);
});

test("the parts are all that is held, however it vests and whatever was exercised", () => {
  const step = fc.oneof(
    fc.nat(30).map((part) => percent("2024-03-01", part)),
    fc.nat(500).map((part) => quantity("2024-03-01", part)),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 3 }), fc.nat(1000), fc.nat(1000), (steps, a, b) => {
      const [held, received] = [Math.min(a, b), Math.max(a, b)];
      const units = tranchesOf(steps, rational(received), rational(held)).map((tranche) => tranche.units);
      expect(equals(sum(units), rational(held))).toBe(true);
      expect(units.every(({ numerator }) => numerator > 0n)).toBe(true);
    }),
  );
});
