// Compares a schedule that was read with its label, field by field. Used by scripts/accuracy.mjs and the corpus tests.

/** Words without regard to case, blanks, punctuation, and how "and" is written. */
const words = (text) =>
  text === null || text === undefined
    ? null
    : String(text)
        .normalize("NFKD")
        .toUpperCase()
        .replace(/&AMP;/g, "&")
        .replace(/\bAND\b/g, "&")
        .replace(/[^A-Z0-9&]+/g, "");

/** A number without signs of thousands and zeros that say nothing; what is no number never equals one. */
function number(text) {
  if (text === null || text === undefined || text === "") return null;
  const plain = String(text).replace(/[,\s]/g, "");
  if (!/^(?:\d+\.?\d*|\.\d+)$/.test(plain)) return `not a number: ${plain}`;
  const [whole, fraction = ""] = plain.split(".");
  const rest = fraction.replace(/0+$/, "");
  return (whole.replace(/^0+(?=\d)/, "") || "0") + (rest ? `.${rest}` : "");
}

function percent(text) {
  if (text === null || text === undefined || text === "") return null;
  const plain = String(text).replace(/[%\s]/g, "");
  return plain.startsWith("<") ? `<${number(plain.slice(1))}` : number(plain);
}

const setOf = (values) => JSON.stringify([...new Set((values ?? []).map(words).filter(Boolean))].sort());
const box = (value) => value === true;

/** What of the whole document is compared: [as labelled, as read]. */
const OF_DOCUMENT = {
  form: (l, s) => [l.formType, (s.form ?? "").replace(/^SCHEDULE/, "SC") || null],
  amendmentNumber: (l, s) => [l.amendmentNo ?? null, s.amendmentNumber ?? null],
  issuerName: (l, s) => [words(l.issuer.name), words(s.issuer.name)],
  securityClass: (l, s) => [words(l.issuer.classTitle), words(s.securityClass)],
  cusip: (l, s) => {
    const want = words(l.issuer.cusip);
    const read = s.issuer.cusips.map(words);
    return [want, want !== null && read.includes(want) ? want : (read[0] ?? null)];
  },
  eventDate: (l, s) => [l.eventDate ?? null, s.eventDate ?? null],
  rules: (l, s) => (l.formType.includes("13G") ? [setOf(l.designatedRules), setOf(s.rules)] : null),
  personCount: (l, s) => [l.persons.length, s.reportingPersons.length],
  items: (l, s) => [setOf(l.items), setOf(Object.keys(s.items))],
  exhibits: (l, s) => [setOf(l.exhibits), setOf(s.exhibits.map((e) => e.number))],
  signatures: (l, s) => [setOf(l.signatures.map((g) => g.name)), setOf(s.signatures.map((g) => g.name))],
};

const OF_PERSON = {
  name: (l, p) => [words(l.name), words(p?.name)],
  memberOfGroup: (l, p) => [l.group ?? null, p?.memberOfGroup ?? null],
  fundSources: (l, p, form) => (form.includes("13D") ? [setOf(l.fundSource), setOf(p?.fundSources)] : null),
  legalProceedings: (l, p, form) =>
    form.includes("13D") ? [box(l.legalProceedings), p ? box(p.legalProceedings) : null] : null,
  citizenship: (l, p) => [words(l.citizenship), words(p?.citizenship)],
  soleVotingPower: (l, p) => [number(l.soleVoting), number(p?.soleVotingPower)],
  sharedVotingPower: (l, p) => [number(l.sharedVoting), number(p?.sharedVotingPower)],
  soleDispositivePower: (l, p) => [number(l.soleDispositive), number(p?.soleDispositivePower)],
  sharedDispositivePower: (l, p) => [number(l.sharedDispositive), number(p?.sharedDispositivePower)],
  aggregateAmountOwned: (l, p) => [number(l.aggregate), number(p?.aggregateAmountOwned)],
  excludesCertainShares: (l, p) => [box(l.excludesShares), p ? box(p.excludesCertainShares) : null],
  percentOfClass: (l, p) => [percent(l.percent), percent(p?.percentOfClass)],
  types: (l, p) => [setOf(l.types), setOf(p?.types)],
};

export const FIELDS = [...Object.keys(OF_DOCUMENT), ...Object.keys(OF_PERSON)];
export const CORE = new Set([
  "name",
  "soleVotingPower",
  "sharedVotingPower",
  "soleDispositivePower",
  "sharedDispositivePower",
  "aggregateAmountOwned",
  "percentOfClass",
]);

/** Persons by name, then by order, so that one missing cover page does not shift the rest. */
function paired(labelled, read) {
  const free = new Set(read.keys());
  const take = (index) => {
    free.delete(index);
    return read[index];
  };
  const byName = labelled.map((label) => {
    const index = [...free].find((i) => words(read[i].name) === words(label.name));
    return index === undefined ? undefined : take(index);
  });
  return labelled.map((label, i) => [label, byName[i] ?? (free.has(i) ? take(i) : undefined)]);
}

/** Every field of a filing: whether it was read as labelled. */
export function compareFiling(label, schedule) {
  const fields = [];
  const add = (where, field, pair) => {
    if (pair) fields.push({ where, field, want: pair[0], got: pair[1], isRight: pair[0] === pair[1] });
  };
  for (const [field, compare] of Object.entries(OF_DOCUMENT))
    add("document", field, compare(label, schedule));
  const pairs = paired(label.persons, schedule.reportingPersons);
  for (const [person, read] of pairs) {
    for (const [field, compare] of Object.entries(OF_PERSON))
      add(person.name, field, compare(person, read, label.formType));
  }
  return {
    fields,
    covers: { right: pairs.filter(([, read]) => read !== undefined).length, of: pairs.length },
  };
}

/** The format and the decade of a filing, by its folder and the year in its accession number or its name. */
export function groupOf(file, folder) {
  const accession = /\d{10}-(\d{2})-\d{6}/.exec(file)?.[1];
  const named = /(?:^|\D)((?:19|20)\d{2})(?:\D|$)/.exec(file)?.[1];
  const year =
    accession === undefined
      ? Number(named ?? Number.NaN)
      : Number(accession) + (Number(accession) > 50 ? 1900 : 2000);
  const decade = Number.isNaN(year) ? "2020s" : `${Math.floor(year / 10)}0s`;
  return { format: folder === "html" ? "html" : "text", decade };
}

/** The counts over filings. */
export function tallied(results) {
  const none = () => ({ right: 0, of: 0 });
  const fields = Object.fromEntries(FIELDS.map((field) => [field, none()]));
  const [covers, core, all, filingsRight] = [none(), none(), none(), none()];
  const misses = [];
  let zeros = 0;
  const count = (tally, isRight) => {
    tally.of++;
    if (isRight) tally.right++;
  };
  for (const result of results) {
    covers.right += result.covers.right;
    covers.of += result.covers.of;
    for (const { where, field, want, got, isRight } of result.fields) {
      count(fields[field], isRight);
      count(all, isRight);
      if (CORE.has(field)) count(core, isRight);
      if (isRight) continue;
      misses.push({ filing: result.name, where, field, want, got });
      if (got === "0") zeros++;
    }
    count(
      filingsRight,
      result.fields.every(({ field, isRight }) => isRight || !(CORE.has(field) || field === "personCount")),
    );
  }
  return { fields, covers, core, all, filingsRight, misses, zeros };
}

export const rate = ({ right, of }) => (of === 0 ? "none" : `${((100 * right) / of).toFixed(1)}%`);
