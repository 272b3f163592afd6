import { addDays, longDate, type PlainDate } from "../../base/plain-date.ts";
import { ALWAYS, BOTH_SCHEDULES, type Check, notApplicable, type Observation, observed } from "../check.ts";
import { hasReportOnIssuer, type Insider, insidersIn } from "../facts/insiders.ts";
import { personPath } from "../facts/powers.ts";
import { SECTION_16, type TenPercentOwner, tenPercentOwners } from "../facts/ten-percent-owners.ts";

const LONGEST_IN_DAYS = 365;

export const tenPercentOwnerReportsAsInsider: Check = {
  id: "across/ten-percent-owner-reports-as-insider",
  title: "Whoever reports more than ten percent of the class files Forms 3 and 4, and as a ten percent owner",
  catalogue: "X01",
  severity: "advice",
  cite: SECTION_16,
  inForce: ALWAYS,
  appliesTo: BOTH_SCHEDULES,
  amendmentsToo: true,
  needs: ["insiderReports"],
  messages: {
    none: "{who} reports {percent} of the class; none of the Forms 3, 4 and 5 given is by {who} on this issuer.",
    box: "{who} reports {percent} of the class; the Form {form} for {period} does not mark {who} as a ten percent owner.",
  },
  why: "Section 16 counts ten percent as Rule 13d-3 does: who says on a Schedule to own more than that owes a Form 3 within ten days, and a Form 4 within two business days of each trade. Both filings are by the same person on the same day's facts.",
  falseAlarms: [
    "forms that were filed and not given here",
    "securities that are not registered under Section 12, and foreign private issuers, whose ten percent owners are exempt",
    "an institution that holds for others without a purpose of control",
    "a member of a group that reports the group's shares",
  ],
  run: (schedule, { insiderReports = [] }) => {
    const owners = tenPercentOwners(schedule);
    if (!owners.length) return notApplicable("Nobody but institutions reports more than ten percent.");
    if (!hasReportOnIssuer(schedule, insiderReports))
      return notApplicable("None of the forms given is on this issuer.");
    const insiders = insidersIn(schedule, insiderReports);
    return observed(
      owners.flatMap((owner) => {
        const own = insiders.filter(({ person }) => person === owner.person);
        return own.length ? unmarked(owner, own, schedule.eventDate) : [missing(owner)];
      }),
    );
  },
};

const common = (owner: TenPercentOwner) => ({
  outcome: "review" as const,
  who: [owner.name],
  stated: owner.percent,
  paths: [personPath(owner.person, "percentOfClass")],
});

const missing = (owner: TenPercentOwner): Observation => ({
  ...common(owner),
  wording: "none",
  values: { who: owner.name, percent: owner.percent },
  expected: "a Form 3",
  settledBy: "the list of the person's filings in EDGAR",
});

/** The report nearest to the event, where one is near, tells what the person took itself for. */
function unmarked(
  owner: TenPercentOwner,
  own: readonly Insider[],
  event: PlainDate | null,
): readonly Observation[] {
  if (event === null) return [];
  const last = addDays(event, LONGEST_IN_DAYS);
  const [next] = own
    .flatMap(({ report, owner: insider }) =>
      report.periodOfReport === null ? [] : [{ report, insider, period: report.periodOfReport }],
    )
    .filter(({ period }) => period >= event && period <= last)
    .sort((a, b) => (a.period < b.period ? -1 : 1));
  if (next?.insider.relationship.tenPercentOwner !== false) return [];
  return [
    {
      ...common(owner),
      wording: "box",
      values: {
        who: owner.name,
        percent: owner.percent,
        form: next.report.form ?? "3, 4 or 5",
        period: longDate(next.period),
      },
      expected: "the box of a ten percent owner marked",
      settledBy: "what the person owned on the later day",
    },
  ];
}
