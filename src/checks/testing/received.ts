import type { Submission } from "../../model/submission.ts";
import { day } from "./schedules.ts";

/** A submission that EDGAR received on a day, of which nothing else is known. */
export const received = (on: string, form: string | null = null): Submission => ({
  accessionNumber: null,
  form,
  filedOn: day(on),
  acceptedAt: null,
  subjects: [],
  filers: [],
  groupMembers: [],
  documents: [],
});
