import { longDate } from "../../base/plain-date.ts";
import type { Schedule } from "../../model/schedule.ts";
import { CERTIFICATION } from "../certification.ts";
import { WIDTH } from "./cover-box.ts";
import { centred, wrap } from "./wrap.ts";

/** The certification and the signatures. */
export function signatures({
  signatures: given,
  signatureComment,
  certification,
}: Schedule): readonly string[] {
  return [
    ...centred("SIGNATURE", WIDTH),
    "",
    ...wrap(certification ?? CERTIFICATION, WIDTH),
    ...given.flatMap(({ name, by, title, date, reportingPerson }) => [
      "",
      ...(date === null ? [] : [`Date: ${longDate(date)}`]),
      ...wrap(reportingPerson ?? name, WIDTH),
      ...(by === null ? [`Signature: ${name}`] : [`By: ${by}`]),
      ...(title === null ? [] : [`Title: ${title}`]),
    ]),
    ...(signatureComment === null ? [] : ["", ...wrap(signatureComment, WIDTH)]),
  ];
}
