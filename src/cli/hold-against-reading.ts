import { read, type Schedule } from "../index.ts";
import { differences } from "./differences.ts";

/** @throws Error, a bug of ours, where the XML does not say what the schedule does: nothing is written then. */
export function holdAgainstReading(carried: Schedule, xml: string): void {
  const changed = differences(carried, read(Buffer.from(xml)));
  if (changed.length > 0)
    throw new Error(`the XML does not read back as the same schedule: ${changed.join("; ")}`);
}
