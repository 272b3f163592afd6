import { unreachable } from "../../base/unreachable.ts";
import { coolingOff } from "../13d-1/e-2-cooling-off.ts";
import { passiveAtTwentyPercent } from "../13d-1/f-passive-investor-at-twenty-percent.ts";
import { periodicAmendment13G } from "../13d-2/b-periodic-amendment-13g.ts";
import { institutionAmendsOverTen } from "../13d-2/c-institution-over-ten-percent.ts";
import { passiveAmendsOverTen } from "../13d-2/d-passive-over-ten-percent.ts";
import { inForceOn } from "../rule.ts";
import { creepingAcquisition } from "./creeping-acquisition.ts";
import { type Emission, emission, type Walk } from "./emission.ts";
import { holdingsChanged, percentOn } from "./levels.ts";
import type { Checkpoint } from "./month-ends.ts";
import type { Kind13G, Reported } from "./reported.ts";

/** The amendment, or the Schedule 13D, that a checkpoint calls for after a report. */
export function amendmentsDue(
  walk: Walk,
  kind: Kind13G,
  checkpoint: Checkpoint,
  reported: Reported,
): readonly Emission[] {
  const { isChange, isMonthEnd } = checkpoint;
  const ofKind = (): readonly Emission[] => {
    switch (kind) {
      case "institution":
        return isMonthEnd ? overTen(walk, "institution", checkpoint, reported) : [];
      case "passive":
        return isChange ? passive(walk, checkpoint, reported) : [];
      case "exempt":
        return isChange ? creepingAcquisition(walk, checkpoint, reported) : [];
      default:
        return unreachable(kind);
    }
  };
  const found = ofKind();
  return found.length > 0 || !isMonthEnd ? found : periodic(walk, checkpoint, reported);
}

function passive(walk: Walk, checkpoint: Checkpoint, reported: Reported): readonly Emission[] {
  const { on, level } = checkpoint;
  const twenty = inForceOn(passiveAtTwentyPercent, on)(percentOn(level, on), walk.calendar);
  if (twenty.is !== "due") return overTen(walk, "passive", checkpoint, reported);
  const filed = walk.filed.find((filing) => filing.schedule === "13D" && filing.on >= on)?.on ?? null;
  const ban = inForceOn(coolingOff, on)(on, filed).step;
  return emission("13D", passiveAtTwentyPercent.cite, twenty, on, level, ban);
}

function overTen(
  { calendar }: Walk,
  kind: "institution" | "passive",
  { on, level }: Checkpoint,
  { level: last, wasOverTen }: Reported,
): readonly Emission[] {
  if (last === null) return [];
  const change = {
    reported: percentOn(last, last.on),
    owned: percentOn(level, on),
    wasOverTen,
    holdingsChanged: holdingsChanged(last, level),
  };
  const rule = kind === "institution" ? institutionAmendsOverTen : passiveAmendsOverTen;
  return emission("13G/A", rule.cite, inForceOn(rule, on)(change, calendar), on, level);
}

export function periodic(
  { calendar }: Walk,
  { on, level }: Checkpoint,
  { level: last }: Reported,
): readonly Emission[] {
  if (last === null) return [];
  const change = {
    reported: percentOn(last, last.on),
    owned: percentOn(level, on),
    holdingsChanged: holdingsChanged(last, level),
  };
  const duty = inForceOn(periodicAmendment13G, on)(change, calendar);
  return emission("13G/A", periodicAmendment13G.cite, duty, on, level);
}
