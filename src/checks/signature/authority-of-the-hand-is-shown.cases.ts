import type { CheckCase } from "../testing/check-case.ts";
import { amendment, items, schedule, signature } from "../testing/schedules.ts";

const signatures = [signature("Mill Fund", "2024-07-24", { by: "Jane Roe", attorneyInFact: true })];

export const cases: readonly CheckCase[] = [
  {
    name: "an attorney and no power",
    schedule: schedule({ signatures }),
    expect: "review",
    who: ["Mill Fund"],
  },
  {
    name: "the power is an exhibit",
    schedule: schedule({
      signatures,
      exhibits: [{ number: "24", description: "Power of Attorney", incorporatedFrom: null }],
    }),
    expect: "pass",
  },
  {
    name: "the power is appended",
    schedule: schedule({ signatures, appended: [{ kind: "power of attorney", text: "Know all men." }] }),
    expect: "pass",
  },
  {
    name: "the power is on file, as Item 7 says",
    schedule: schedule({
      signatures,
      items: items({ "7": "A power of attorney was filed with the Form 3." }),
    }),
    expect: "pass",
  },
  {
    name: "the power is on file, as the remark under the signatures says",
    schedule: schedule({
      signatures,
      signatureComment: "* Pursuant to a power of attorney previously filed.",
    }),
    expect: "pass",
  },
  {
    name: "an officer signs",
    schedule: schedule({ signatures: [signature("Mill Fund")] }),
    expect: "not applicable",
  },
  {
    name: "an amendment may rest on the original's",
    schedule: amendment(1, { signatures }),
    expect: "not applicable",
  },
];
