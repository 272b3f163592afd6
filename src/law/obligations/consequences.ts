import type { ScheduleDue } from "../../model/obligation.ts";

/** What happens where nothing is filed, in sentences for the person that decides. */
const consequences: Readonly<Record<ScheduleDue, string>> = {
  "13D":
    "The schedule is late from the next day on, whatever the reason. The SEC asks for no intent: its sweep of September 2024 settled with 23 filers for $10,000 to $750,000. A court may order disclosure before further purchases or votes. Item 4 of the schedule is read by the market only once it is filed.",
  "13D/A":
    "The amendment is late from the next day on, and the schedule on file no longer says what is so. The SEC asks for no intent: its sweep of September 2024 settled with 23 filers for $10,000 to $750,000.",
  "13G":
    "The schedule is late from the next day on, whatever the reason; the SEC's sweep of September 2024 was of Schedules 13G too. Who may not use Schedule 13G files a 13D in its place.",
  "13G/A":
    "The amendment is late from the next day on, whatever the reason; the SEC's sweep of September 2024 was of Schedules 13G too.",
};

export const consequenceOf = (schedule: ScheduleDue): string => consequences[schedule];
