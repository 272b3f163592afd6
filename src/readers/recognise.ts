/** What a text that came without a submission's label is, by its own face. */
export type Recognised =
  | { readonly is: "schedule" }
  | { readonly is: "another form"; readonly form: string }
  | { readonly is: "something else" };

const SCHEDULE =
  /\b(?:schedule|sc|form)\s{0,3}13\s?-?\s?[dg]\b|13\s?[dg]-?10[12]\b|s ?c ?h ?e ?d ?u ?l ?e {1,3}1 ?3 ?-? ?[dg]\b/i;
const OTHER =
  /\b(?:form\s{1,3}(?:10-?[kq]|8-?k|20-f|40-f|6-k|11-k|13f(?:-hr|-nt)?|13h|[sf]-\d{1,2}|n-[a-z0-9-]{1,6}|144|adv|sd|d|[345])|schedule\s{1,3}(?:14a|14c|14d-?9|14n|14f-?1?|to|13e-?3|13e-?4f?))\b/i;
const TENDER_OFFER = /schedule\s{1,3}to\b/i;
/** What a filing has besides the form's name, and a letter or an article about one has not. */
const OF_A_FILING =
  /cusip|name\s{1,3}of\s{1,3}(?:issuer|reporting)|13d-(?:1|2|101|102)|reporting\s{1,3}person|securities\s{1,3}exchange\s{1,3}act|\bitem\s{1,3}\d|amendment\s{1,3}no/i;
const COVER_ROWS = [/voting\s{1,3}power/i, /dispositive\s{1,3}power|power\s{1,3}to\s{1,3}dispos/i];
const FACE = [/name\s{1,3}of\s{1,3}issuer/i, /cusip/i];

/** Most say on their first page what they are; another form is believed only when more has been looked at. */
const FIRST_LOOK = 4096;
const samples = [FIRST_LOOK, 32_768, 1_048_576];

/**
 * Whether a text is a Schedule 13D or 13G: it says so before it names any other form, or it has the rows of a cover
 * page. A tender offer statement that also names Schedule 13D on its face is a combined filing.
 *
 * @example
 * recognise("FORM 10-K …", 0, 9) //=> { is: "another form", form: "FORM 10-K" }
 */
export function recognise(text: string, start: number, end: number): Recognised {
  for (const size of samples) {
    const face = plain(text.slice(start, Math.min(end, start + size)));
    const schedule = face.search(SCHEDULE);
    const other = OTHER.exec(face);
    const isFirst = other === null || schedule < other.index || TENDER_OFFER.test(other[0]);
    if (schedule >= 0 && isFirst && OF_A_FILING.test(face)) return { is: "schedule" };
    if (size === FIRST_LOOK && start + size < end) continue;
    if (other) return { is: "another form", form: other[0].replace(/\s+/g, " ").toUpperCase() };
    if (COVER_ROWS.every((row) => row.test(face)) || FACE.every((row) => row.test(face)))
      return { is: "schedule" };
    if (start + size >= end) break;
  }
  return { is: "something else" };
}

/** Without tags and hard blanks, so that words broken by markup stand together. */
function plain(sample: string): string {
  return sample
    .replace(/<[^<>]{0,2000}>/g, " ")
    .replace(/&nbsp;|&#160;|&#xa0;|\u00a0/gi, " ")
    .replace(/\s{2,}/g, " ");
}
