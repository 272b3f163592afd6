import { prose } from "./convert.ts";
import { coverPageHeader } from "./cover-page-header.ts";
import type { ScheduleDraft } from "./draft.ts";
import { documents, headerData, schemaVersion } from "./edgar-header.ts";
import { type Branch, group, leaf, once, repeated } from "./element.ts";
import { items1To7 } from "./items-13d.ts";
import { items } from "./items-13g.ts";
import { coverPageHeaderReportingPersonDetails, reportingPersonInfo } from "./reporting-person.ts";
import { signatureInfo, signatureInformation } from "./signatures.ts";

const exhibitInfo = leaf<ScheduleDraft>((draft, value) => {
  if (value.prose === "") return;
  if (draft.exhibitText !== null) return repeated(value);
  draft.exhibitText = value.placed();
}, true);

/** The whole dictionary, 13D and 13G: `edgarSubmission` and all that may stand in it. */
export const edgarSubmission: Branch<ScheduleDraft> = group<ScheduleDraft>({
  schemaVersion,
  headerData,
  formData: group<ScheduleDraft>({
    coverPageHeader,
    reportingPersons: group({ reportingPersonInfo }),
    coverPageHeaderReportingPersonDetails,
    items1To7,
    items,
    exhibitInfo,
    signatureInfo,
    signatureInformation,
    signatureComments: once("signatureComment", prose, true),
  }),
  documents,
});
