import { longDate, type PlainDate } from "../../base/plain-date.ts";
import type { Book } from "../../model/book.ts";
import type { AmendmentHistory, Schedule } from "../../model/schedule.ts";
import { formKind } from "../form-kind.ts";
import { listed } from "../wording.ts";
import type { PreviousFilings } from "./previous-filings.ts";

/** When the schedule was filed and amended before, as far as the book or the previous filings say. */
interface FiledOn {
  readonly originally: PlainDate | null;
  readonly amended: readonly PlainDate[];
}

/**
 * The sentence on earlier filings that opens an amendment: "This Amendment No. 8 amends and supplements the Schedule 13D filed
 * on … and amended on …". `null` for an original.
 */
export function filingHistory(
  { schedule: { form, amendment, filedBefore } }: Book,
  isAmendment: boolean,
  previous: PreviousFilings | null,
): AmendmentHistory | null {
  if (!isAmendment) return null;
  const ofForm = filedBefore.filter((filed) => filed.form.includes(form)).map(({ filed }) => filed);
  const [first = null, ...later] = ofForm;
  const known: FiledOn = first === null ? historyOf(form, previous) : { originally: first, amended: later };
  const number = amendment === undefined ? "This Amendment" : `This Amendment No. ${amendment}`;
  const filed = known.originally === null ? "" : ` filed on ${longDate(known.originally)}`;
  const amended =
    known.amended.length === 0 ? "" : `${filed && " and"} amended on ${listed(known.amended.map(longDate))}`;
  const unchanged = form === "13D" ? " Items that it does not mention are unchanged." : "";
  return {
    text: `${number} amends and supplements the Schedule ${form}${filed}${amended}.${unchanged}`,
    originallyFiled: known.originally,
    amended: known.amended,
  };
}

/** What the previous filings tell of themselves and of those before them. */
function historyOf(form: "13D" | "13G", previous: PreviousFilings | null): FiledOn {
  if (previous === null || formKind(previous.last.form) !== form) return { originally: null, amended: [] };
  const { history, amendmentNumber, form: itself } = previous.last;
  const own = filedOn(previous.last);
  const isOriginal = amendmentNumber === null && !itself?.endsWith("/A");
  if (isOriginal) return { originally: own, amended: [] };
  const given = previous.all.filter((schedule) => formKind(schedule.form) === form);
  const original = given.find(
    (schedule) => schedule.amendmentNumber === null && !schedule.form?.endsWith("/A"),
  );
  const dates = [
    ...(history?.amended ?? []),
    ...given
      .filter((schedule) => schedule.form?.endsWith("/A"))
      .flatMap((schedule) => filedOn(schedule) ?? []),
  ];
  return {
    originally: history?.originallyFiled ?? (original ? filedOn(original) : null),
    amended: [...new Set(dates)].toSorted(),
  };
}

/** As its submission says; the day of a signature need not be that of the filing. */
const filedOn = ({ submission }: Schedule): PlainDate | null => submission?.filedOn ?? null;

/** Amendments that neither the book nor a previous filing accounts for, a sentence each. */
export function gapsBefore(
  book: Book,
  amendment: number | null,
  previous: PreviousFilings | null,
): readonly string[] {
  if (amendment === null) return [];
  const listedNumbers = book.schedule.filedBefore
    .filter(({ form }) => form.includes(book.schedule.form))
    .map((filed) => (filed.form.endsWith("/A") ? (filed.amendment ?? null) : 0));
  const ofPrevious = previous?.last.amendmentNumber ?? null;
  const last = previous === null ? null : (ofPrevious ?? (previous.last.form?.endsWith("/A") ? null : 0));
  const listedLast = listedNumbers.at(-1) ?? null;
  return [
    ...(last !== null && last + 1 !== amendment
      ? [
          `This is Amendment No. ${amendment}, and the previous filing is ${last === 0 ? "the original" : `Amendment No. ${last}`}: give the one between, or mend the number.`,
        ]
      : []),
    ...(listedLast !== null && last !== null && listedLast !== last
      ? [
          `The book's last filing is ${listedLast === 0 ? "the original" : `Amendment No. ${listedLast}`}, and --previous is ${last === 0 ? "the original" : `Amendment No. ${last}`}: mend schedule.filed-before or name the last one.`,
        ]
      : []),
    ...(listedLast !== null && last === null && listedLast + 1 !== amendment
      ? [`This is Amendment No. ${amendment}, and the book's last filing is No. ${listedLast}.`]
      : []),
  ];
}
