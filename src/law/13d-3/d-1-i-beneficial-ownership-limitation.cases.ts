import { rational } from "../../base/rational.ts";
import type { BlockerFact } from "../../model/ownership-facts.ts";
import { day } from "../rule.ts";

/** Of 10,000,000 outstanding: what may be acquired under a limit by a holder who owns so many. */
export interface RoomCase {
  readonly name: string;
  readonly percent: string;
  readonly owned: number;
  readonly ownUnissued?: number;
  readonly unissued?: boolean;
  readonly shares: string;
}

export const roomCases: readonly RoomCase[] = [
  { name: "4.99% and nothing held", percent: "4.99", owned: 0, shares: "525207" },
  { name: "9.99% and 300,000 held", percent: "9.99", owned: 300_000, shares: "776580" },
  { name: "19.99% and 300,000 held", percent: "19.99", owned: 300_000, shares: "2123484" },
  { name: "the limit takes nothing of what is held", percent: "9.99", owned: 1_100_000, shares: "0" },
  { name: "held exactly at the limit", percent: "10", owned: 1_000_000, shares: "0" },
  { name: "a share below the limit is room for one more", percent: "10", owned: 999_999, shares: "1" },
  {
    name: "other unissued rights enlarge the class",
    percent: "10",
    owned: 300_000,
    ownUnissued: 300_000,
    shares: "811111",
  },
  {
    name: "shares that are outstanding do not enlarge the class",
    percent: "10",
    owned: 300_000,
    unissued: false,
    shares: "700000",
  },
];

/** The limit that binds on 1 March 2025. */
export interface NoticeCase {
  readonly name: string;
  readonly blocker: Partial<BlockerFact>;
  readonly percent: string | null;
  readonly says: string;
}

export const noticeCases: readonly NoticeCase[] = [
  {
    name: "it cannot be waived",
    blocker: {},
    percent: "4.99",
    says: "a limit of 4.99% binds: it cannot be waived",
  },
  {
    name: "61 days' notice: it binds",
    blocker: { noticeDays: 61 },
    percent: "4.99",
    says: "a limit of 4.99% binds: to lift it takes 61 days' notice, more than sixty",
  },
  {
    name: "60 days' notice: it does not bind",
    blocker: { noticeDays: 60 },
    percent: null,
    says: "the limit of 4.99% can be lifted on 60 days' notice, within the sixty: it does not bind",
  },
  {
    name: "waivable at once: it does not bind",
    blocker: { noticeDays: 0 },
    percent: null,
    says: "the limit of 4.99% can be lifted on 0 days' notice, within the sixty: it does not bind",
  },
  {
    name: "notice of 61 days given yesterday: 60 days away, counted",
    blocker: { noticeDays: 61, raised: [{ notice: day("2025-02-28"), percent: rational(999, 100) }] },
    percent: "9.99",
    says: "a notice of 2025-02-28 raises the limit of 4.99% to 9.99% within sixty days",
  },
  {
    name: "notice of 61 days given today: 61 days away, not yet",
    blocker: { noticeDays: 61, raised: [{ notice: day("2025-03-01"), percent: rational(999, 100) }] },
    percent: "4.99",
    says: "a limit of 4.99% binds: to lift it takes 61 days' notice, more than sixty",
  },
  {
    name: "of two notices the later that counts",
    blocker: {
      noticeDays: 61,
      raised: [
        { notice: day("2025-01-01"), percent: rational(999, 100) },
        { notice: day("2025-02-01"), percent: rational(499, 100) },
      ],
    },
    percent: "4.99",
    says: "a notice of 2025-02-01 raises the limit of 4.99% to 4.99% within sixty days",
  },
  {
    name: "a notice where none is foreseen changes nothing",
    blocker: { raised: [{ notice: day("2024-01-01"), percent: rational(50) }] },
    percent: "4.99",
    says: "a limit of 4.99% binds: it cannot be waived",
  },
];
