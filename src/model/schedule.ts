import type { Place } from "../base/place.ts";
import type { PlainDate } from "../base/plain-date.ts";
import type { Problem } from "../base/problem.ts";
import type { Submission } from "./submission.ts";

/**
 * A Schedule 13D or 13G, original or amendment, whatever its generation: what the document SAYS.
 *
 * A value that the document does not give is `null`, never 0 and never "". Amounts are decimal strings without
 * signs of thousands (fractional shares are real), codes stay as printed, dates are ISO text.
 */
export interface Schedule {
  /** As printed on the face; `SCHEDULE …` in the structured XML. `null` where the document does not say. */
  readonly form: Form | null;
  readonly amendmentNumber: number | null;
  /** The accession number that an amendment in XML points back to. */
  readonly previousAccessionNumber: string | null;
  readonly issuer: Issuer;
  readonly securityClass: string | null;
  /** "Date of Event Which Requires Filing of This Statement". */
  readonly eventDate: PlainDate | null;
  /** Schedule 13G: the rules marked on the face. */
  readonly rules: readonly RuleMarked[];
  /** Schedule 13D: the box "previously filed a statement on Schedule 13G …"; `null` where the face has none. */
  readonly previouslyOnSchedule13G: boolean | null;
  /** Schedule 13D: who is authorized to receive notices and communications. */
  readonly noticePersons: readonly NoticePerson[];
  readonly reportingPersons: readonly ReportingPerson[];
  /** By item number, "1" to "10". An item that the document leaves out has no entry. */
  readonly items: Readonly<Record<string, Item>>;
  readonly footnotes: readonly Footnote[];
  /** Item 5(c), where it is given as rows. */
  readonly transactions: readonly Transaction[];
  readonly exhibits: readonly Exhibit[];
  /** Instruction C to Schedule 13D: executive officers, directors and controlling persons, where listed in a table. */
  readonly instructionCPersons: readonly InstructionCPerson[];
  /** The sentence that tells when the statement was filed and amended before. */
  readonly history: AmendmentHistory | null;
  /** "After reasonable inquiry …" (13D) or the text of Item 10 (13G), as given. */
  readonly certification: string | null;
  readonly signatures: readonly Signature[];
  /** A remark under the signatures, such as that of a power of attorney. */
  readonly signatureComment: string | null;
  /** What of the exhibits that signing may ask for stands in the document itself, at or behind its signatures. */
  readonly appended: readonly Appended[];
  /** The submission that the document came in, where it came in one. */
  readonly submission: Submission | null;
  readonly problems: readonly Problem[];
  /** Where each value stands: by path, `reportingPersons.0.aggregateAmountOwned`. */
  readonly places: Readonly<Record<string, Place>>;
}

export type LegacyForm = "SC 13D" | "SC 13D/A" | "SC 13G" | "SC 13G/A";
export type XmlForm = "SCHEDULE 13D" | "SCHEDULE 13D/A" | "SCHEDULE 13G" | "SCHEDULE 13G/A";
export type Form = LegacyForm | XmlForm;

export type RuleMarked = "13d-1(b)" | "13d-1(c)" | "13d-1(d)";

export interface Issuer {
  readonly name: string | null;
  /** Ten digits. */
  readonly cik: string | null;
  /** As printed, without blanks and dashes. */
  readonly cusips: readonly string[];
  readonly address: Address | null;
}

/** As printed: `lines` from the street down; the parts where the document tells them apart. */
export interface Address {
  readonly lines: readonly string[];
  readonly street1: string | null;
  readonly street2: string | null;
  readonly city: string | null;
  /** As printed; in the XML EDGAR's two-letter code. */
  readonly stateOrCountry: string | null;
  readonly zipCode: string | null;
}

export interface NoticePerson {
  readonly name: string | null;
  readonly phone: string | null;
  readonly address: Address | null;
}

/** One cover page. Row numbers are those of Schedule 13D, then of Schedule 13G. */
export interface ReportingPerson {
  /** Row 1. */
  readonly name: string;
  readonly cik: string | null;
  /** The XML's statement that the person has no CIK. */
  readonly hasNoCik: boolean | null;
  /** Row 2: the box marked. */
  readonly memberOfGroup: "a" | "b" | null;
  /** Row 4 (13D), as printed. */
  readonly fundSources: readonly string[];
  /** Row 5 (13D): `null` where the row is absent. */
  readonly legalProceedings: boolean | null;
  /** Row 6 / 4: in the XML EDGAR's code. */
  readonly citizenship: string | null;
  /** Row 7 / 5. */
  readonly soleVotingPower: string | null;
  /** Row 8 / 6. */
  readonly sharedVotingPower: string | null;
  /** Row 9 / 7. */
  readonly soleDispositivePower: string | null;
  /** Row 10 / 8. */
  readonly sharedDispositivePower: string | null;
  /** Row 11 / 9. */
  readonly aggregateAmountOwned: string | null;
  /** Row 12 / 10: `null` where the row is absent. */
  readonly excludesCertainShares: boolean | null;
  /** Row 13 / 11: the number without its sign, `<1` where it says "less than 1%". */
  readonly percentOfClass: string | null;
  /** Row 14 / 12, as printed. */
  readonly types: readonly string[];
  /** The XML's comment of the cover page. */
  readonly comment: string | null;
}

/**
 * An item of the schedule's body.
 *
 * `parts` are its lettered sub-items ("a" to "j") as far as the document sets them apart; what the XML gives in
 * elements without a letter stands under the element's own name.
 */
export interface Item {
  readonly heading: string | null;
  readonly text: string | null;
  readonly parts: Readonly<Record<string, string>>;
  /** 13G: the item's "not applicable" box or words; `null` where it says nothing of the kind. */
  readonly notApplicable: boolean | null;
  /** 13G: the boxes marked: Item 3's letters (in the XML its codes), Item 5's "5 percent or less" as "x". */
  readonly marked: readonly string[];
}

/** A note and the values that its mark stands at, by path. */
export interface Footnote {
  /** As printed, without its brackets: "1", "*". */
  readonly mark: string;
  readonly text: string;
  readonly marks: readonly string[];
}

/** A paper in the document itself: the paragraph in which it says what it is. */
export interface Appended {
  readonly kind: "joint filing agreement" | "power of attorney";
  readonly text: string;
}

export interface Transaction {
  readonly person: string | null;
  readonly date: PlainDate | null;
  /** As printed: "Purchase", "Open market sale". */
  readonly nature: string | null;
  readonly amount: string | null;
  readonly price: string | null;
  /** The row's cells, as printed. */
  readonly cells: readonly string[];
}

export interface Exhibit {
  readonly number: string | null;
  readonly description: string;
  /** "incorporated by reference to …", where the description says so. */
  readonly incorporatedFrom: string | null;
}

export interface InstructionCPerson {
  /** The reporting person that the list is of, where the heading tells. */
  readonly of: string | null;
  readonly name: string;
  readonly position: string | null;
  readonly occupation: string | null;
  readonly address: string | null;
  readonly citizenship: string | null;
}

export interface AmendmentHistory {
  readonly text: string;
  readonly originallyFiled: PlainDate | null;
  /** In the order in which they are named. */
  readonly amended: readonly PlainDate[];
}

export interface Signature {
  /** The entity that heads the block where one is printed, otherwise the individual. */
  readonly name: string;
  /** The hand that signs for an entity or another person. */
  readonly by: string | null;
  readonly title: string | null;
  readonly date: PlainDate | null;
  readonly attorneyInFact: boolean;
  /** The reporting person that the signature is of, as named on its cover page; `null` where none fits. */
  readonly reportingPerson: string | null;
}
