import { longDate } from "../../base/plain-date.ts";
import type { Schedule } from "../../model/schedule.ts";
import { certificationOf } from "../certification.ts";
import { signedFor } from "../signed-for.ts";
import { WIDTH } from "./cover-box.ts";
import { centred, wrap } from "./wrap.ts";

/** The certification and the signatures. */
export function signatures(schedule: Schedule): readonly string[] {
  const { signatures: given, signatureComment } = schedule;
  return [
    ...centred("SIGNATURE", WIDTH),
    "",
    ...wrap(certificationOf(schedule), WIDTH),
    ...given.flatMap((signature) => [
      "",
      ...(signature.date === null ? [] : [`Date: ${longDate(signature.date)}`]),
      ...wrap(signedFor(signature), WIDTH),
      ...(signature.by === null ? [`Signature: ${signature.name}`] : [`By: ${signature.by}`]),
      ...(signature.title === null ? [] : [`Title: ${signature.title}`]),
    ]),
    ...(signatureComment === null ? [] : ["", ...wrap(signatureComment, WIDTH)]),
  ];
}
