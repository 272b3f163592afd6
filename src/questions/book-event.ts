import type { PlainDate } from "../base/plain-date.ts";

/** Something in a book that may move what is owned from a day on. */
export interface BookEvent {
  readonly on: PlainDate;
  /** Whose holding of what it touches; `null` for everybody's, or of everything. */
  readonly holder: string | null;
  readonly security: string | null;
  /** One sentence: put together when it is asked for, as a book may have a million of them. */
  readonly says: () => string;
}
