import type { CheckCase } from "../testing/check-case.ts";
import { notice, structured } from "../testing/schedules.ts";

const notify = (more: Partial<ReturnType<typeof notice>>) =>
  structured({ noticePersons: [{ ...notice("Jane Roe", "1 Mill Road"), phone: "203 555 0100", ...more }] });

export const cases: readonly CheckCase[] = [
  { name: "all three", schedule: notify({}), expect: "pass" },
  { name: "no telephone", schedule: notify({ phone: null }), expect: "fail", says: ["the telephone number"] },
  {
    name: "nothing",
    schedule: notify({ name: null, phone: null, address: null }),
    expect: "fail",
    says: ["unnamed"],
  },
  { name: "nobody", schedule: structured(), expect: "not applicable" },
];
