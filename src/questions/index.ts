export { averageNamed, averagesOf } from "./averages.ts";
export {
  type Chart,
  type ChartLine,
  type ChartPoint,
  sweepChart,
  timelineChart,
} from "./chart.ts";
export type { Axis } from "./chart-axis.ts";
export { chartSvg } from "./chart-svg.ts";
export type { ComponentChange } from "./component-change.ts";
export { type AdjacentFlag, type Due, due } from "./due/due.ts";
export type { PossibleDeadline } from "./due/filings/asked-of-rules.ts";
export type { Move } from "./due/filings/cover-numbers.ts";
export { type FilingFacts, filingFacts } from "./due/filings/filing-facts.ts";
export type { FilingStanding, Judgement } from "./due/filings/judge-filing.ts";
export type { MissingFiling } from "./due/filings/missing-filings.ts";
export {
  hasCertainFault,
  type JudgedChain,
  type JudgedFiling,
  reviewFilings,
} from "./due/filings/review-filings.ts";
export { icalendar } from "./due/icalendar.ts";
export { type Goal, goalText, type Relation, relations } from "./goal.ts";
export { personIn, securityIn } from "./named-in-book.ts";
export { type Owner, ownerNamed, ownersIn } from "./owners.ts";
export { rangeToSearch } from "./range-to-search.ts";
export { type Edge, type Search, type Side, type Solution, solve } from "./solve.ts";
export { suppose } from "./suppose.ts";
export type { Average, Supposition } from "./supposition.ts";
export { type Crossing, type Sweep, type SweepPoint, type SweepRange, sweep } from "./sweep.ts";
export { type Passed, passedText, type Threshold, thresholdsOfTheLaw } from "./threshold.ts";
export { type OwnershipChange, ownershipOverTime, type Timeline, type TimelineDay } from "./timeline.ts";
export { valueText, variedText } from "./value-text.ts";
export type { Case, Value, Varied } from "./varied.ts";
