import { toReadable } from "../base/decimal.ts";
import type { PlainDate } from "../base/plain-date.ts";
import { type Step, step } from "../model/derivation.ts";
import type { Outcome } from "../model/outcome.ts";
import type { ExclusionFact, Lot } from "../model/ownership-facts.ts";
import type { Powers } from "./13d-3/a-voting-or-investment-power.ts";
import { exchangeMemberRecordHolder } from "./13d-3/d-2-exchange-member-record-holder.ts";
import { pledgees } from "./13d-3/d-3-pledgees.ts";
import { underwritersFortyDays } from "./13d-3/d-4-underwriters-forty-days.ts";
import type { DecidedHolding } from "./decided-holding.ts";
import { inForceOn } from "./rule.ts";

/** Decides who has which power over a lot, and whom the law does not count. */
export function decidedLot(lot: Lot, had: Powers, asOf: PlainDate): DecidedHolding {
  const { powers, missing, questions, steps } = excluding(lot, had, asOf);
  const says = (): string => {
    const shares = `${toReadable(lot.shares)} shares`;
    return lot.heldAs === null ? shares : `${shares} under ${lot.heldAs}`;
  };
  return {
    id: lot.id,
    holding: lot.id,
    holder: lot.holder,
    right: null,
    shares: lot.shares,
    withoutLimits: lot.shares,
    unissued: false,
    counted: true,
    powers,
    missing,
    questions,
    says,
    step: () => step(says(), { counted: true, facts: lot.facts, steps }),
  };
}

interface Excluded {
  readonly powers: Powers;
  readonly missing: Extract<Outcome, { is: "undetermined" }>["missing"];
  readonly questions: readonly string[];
  readonly steps: readonly Step[];
}

/** Takes out whom Rule 13d-3(d)(2) to (4) does not count, and adds a pledgee whom it does not spare. */
function excluding({ exclusion, holder }: Lot, powers: Powers, asOf: PlainDate): Excluded {
  if (exclusion === null) return { powers, missing: [], questions: [], steps: [] };
  const outcome = decide(exclusion, asOf);
  const missing = outcome.is === "undetermined" ? outcome.missing : [];
  const steps = [outcome.step];
  if (exclusion.kind === "pledge") {
    if (outcome.is !== "not met") return { powers, missing, questions: [], steps };
    const hasPower =
      exclusion.powerBeforeDefault === true ||
      (exclusion.defaultDeclared !== null && exclusion.defaultDeclared <= asOf);
    return hasPower
      ? { powers: withPerson(powers, exclusion.pledgee), missing, questions: [], steps }
      : {
          powers,
          missing,
          questions: [
            `Rule 13d-3(d)(3) does not spare the pledgee ${exclusion.pledgee}: has it, directly or indirectly, power over the pledged shares?`,
          ],
          steps,
        };
  }
  return {
    powers: outcome.is === "met" ? withoutPerson(powers, holder) : powers,
    missing,
    questions: [],
    steps,
  };
}

function decide(exclusion: ExclusionFact, asOf: PlainDate): Outcome {
  switch (exclusion.kind) {
    case "record-holder":
      return inForceOn(exchangeMemberRecordHolder, asOf)(exclusion);
    case "pledge":
      return inForceOn(pledgees, asOf)(exclusion, asOf);
    case "underwriting":
      return inForceOn(underwritersFortyDays, asOf)(exclusion, asOf);
  }
}

const withPerson = ({ voting, dispositive }: Powers, person: string): Powers => ({
  voting: new Set([...voting, person]),
  dispositive: new Set([...dispositive, person]),
});

function withoutPerson({ voting, dispositive }: Powers, person: string): Powers {
  const without = (persons: ReadonlySet<string>) => new Set([...persons].filter((id) => id !== person));
  return { voting: without(voting), dispositive: without(dispositive) };
}
