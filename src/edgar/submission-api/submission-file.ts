import { createHash } from "node:crypto";
import { Parser } from "htmlparser2";
import { UserError } from "../../base/user-error.ts";

/** Whether EDGAR is to take it in earnest. */
export type SubmissionMode = "live" | "test";

/** A submission as its file has it, ready to be sent. */
export interface SubmissionFile {
  readonly file: string;
  readonly form: string;
  readonly mode: SubmissionMode;
  /** With the CCC: for EDGAR alone. */
  readonly bytes: Uint8Array;
  /** Of the file without its CCC, so that nothing which is kept tells of it. */
  readonly sha256: string;
  /** The CCC, to be kept out of all that is said. */
  readonly secrets: readonly string[];
}

interface Found {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Looks into a submission before it is sent: which form it is, live or test, and for whom.
 *
 * A CCC that the file lacks is put in from `ccc`, since a draft never has one.
 *
 * @throws UserError where it is no submission of a Schedule 13D or 13G, or lacks what EDGAR asks of any
 */
export function submissionFile(file: string, bytes: Uint8Array, ccc: string | null): SubmissionFile {
  // One character for one byte: places in the text are places in the bytes.
  const text = Buffer.from(bytes).toString("latin1");
  const found = elementsOf(text);
  const form = found.get("submissionType")?.[0]?.text ?? "";
  if (!/^SCHEDULE 13[DG](?:\/A)?$/.test(form))
    throw new UserError(
      "this is no submission of a Schedule 13D or 13G in EDGAR's XML; beneficial draft writes one",
      { file },
    );
  const flag = found.get("liveTestFlag")?.[0]?.text;
  if (flag !== "LIVE" && flag !== "TEST")
    throw new UserError("its liveTestFlag is neither LIVE nor TEST; write one of them", { file });
  const whole = withCcc(file, text, found, ccc);
  const places = elementsOf(whole).get("ccc") ?? [];
  return {
    file,
    form,
    mode: flag === "LIVE" ? "live" : "test",
    bytes: Buffer.from(whole, "latin1"),
    sha256: createHash("sha256").update(withoutPlaces(whole, places), "latin1").digest("hex"),
    secrets: [...new Set(places.flatMap((place) => [place.text, whole.slice(place.start, place.end)]))],
  };
}

const WANTED = new Set(["submissionType", "liveTestFlag", "ccc", "cik"]);

/** The elements that are looked at, by name, with where their contents are. */
function elementsOf(xml: string): ReadonlyMap<string, readonly Found[]> {
  const found = new Map<string, Found[]>();
  let open: { name: string; text: string; start: number } | null = null;
  const parser = new Parser(
    {
      onopentag(tag) {
        const name = tag.replace(/^.{1,60}:/, "");
        open = WANTED.has(name) ? { name, text: "", start: parser.endIndex + 1 } : null;
      },
      ontext(text) {
        if (open) open.text += text;
      },
      onclosetag(tag, isImplied) {
        if (!open || isImplied || tag.replace(/^.{1,60}:/, "") !== open.name) return;
        // An element that closes itself has no contents, and no place for them.
        const isEmptyTag = xml.slice(open.start - 2, open.start) === "/>";
        const place = {
          text: open.text.trim(),
          start: open.start,
          end: isEmptyTag ? open.start : parser.startIndex,
        };
        found.set(open.name, [...(found.get(open.name) ?? []), place]);
        open = null;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return found;
}

function withCcc(
  file: string,
  xml: string,
  found: ReadonlyMap<string, readonly Found[]>,
  ccc: string | null,
): string {
  const place = found.get("ccc")?.[0];
  if (place && place.text !== "") return xml;
  if (ccc === null || ccc === "")
    throw new UserError(
      "it has no CCC, without which EDGAR takes nothing; set EDGAR_CCC, and it is sent with it and written nowhere",
      { file },
    );
  if (!/^[\x21-\x7e]{8}$/.test(ccc))
    throw new UserError("EDGAR_CCC is no CCC: that has eight characters and no blank");
  const written = ccc.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  const opening = /<((?:[\w.-]{1,40}:)?)ccc\s{0,9}\/>/.exec(xml);
  if (opening) return xml.replace(opening[0], () => `<${opening[1]}ccc>${written}</${opening[1]}ccc>`);
  if (place) return xml.slice(0, place.start) + written + xml.slice(place.end);
  const credentials = /<((?:[\w.-]{1,40}:)?)filerCredentials>[\s\S]{0,400}?<\/(?:[\w.-]{1,40}:)?cik>/.exec(
    xml,
  );
  if (!credentials)
    throw new UserError(
      "it has no filerCredentials with the filer's CIK; write schedule.filer.cik in the book and draft it again",
      { file },
    );
  const at = credentials.index + credentials[0].length;
  return `${xml.slice(0, at)}<${credentials[1]}ccc>${written}</${credentials[1]}ccc>${xml.slice(at)}`;
}

const withoutPlaces = (text: string, places: readonly Found[]): string =>
  places.toReversed().reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
