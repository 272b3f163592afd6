import { lineIndex } from "../base/place.ts";
import type { Problem } from "../base/problem.ts";
import { emptySchedule } from "../model/empty-schedule.ts";
import type { Schedule } from "../model/schedule.ts";
import { decode } from "./decode.ts";
import { formatOf } from "./detect.ts";
import { readWord } from "./docx/read-word.ts";
import type { DocumentProblem } from "./problems.ts";
import { readDocument } from "./read-document.ts";
import { readSubmission } from "./read-submission.ts";
import { refuse } from "./refusal.ts";
import { knownBytes, looksBinary } from "./signature-bytes.ts";
import { submissionStart } from "./submission/take-apart.ts";

/** V8 holds no longer text. */
const MOST_BYTES = 512_000_000;

/**
 * Reads a filing as it lies on the disk: a structured XML schedule, an HTML or plain text one, a document of Word,
 * Markdown or pasted text, or the complete submission that holds one. The format is found by content.
 *
 * Never throws on what the bytes hold. What cannot be read is `null` with a problem; what is no Schedule 13D or 13G at
 * all gives an empty schedule with one problem, which `refusalOf` finds. Places count in `decode(bytes).text`.
 *
 * @example
 * const schedule = read(await readFile("filing.txt"));
 * schedule.reportingPersons[0]?.aggregateAmountOwned //=> "214940800"
 */
export function read(bytes: Uint8Array): Schedule {
  if (bytes.length > MOST_BYTES) {
    const message = `the file has ${bytes.length} bytes, more than the ${MOST_BYTES} that can be read at once; give the filing alone`;
    return refuse("document/too-large", message);
  }
  const word = readWord(bytes);
  if (word && "code" in word) return refuse(word.code, word.message);
  const known = word ? null : knownBytes(bytes);
  if (known) return refuse(known.code, known.what);
  const { text, problems, encoding } = word
    ? { text: word.text, problems: [], encoding: null }
    : decode(bytes);
  if (!/[^\s\0\uFEFF]/.test(text)) {
    return refuse("document/empty", "the file is empty; give the text of a Schedule 13D or 13G");
  }
  if (looksBinary(text)) {
    const message = "the file is not text; give the filing as EDGAR has it, or paste its text into a file";
    return refuse("document/binary", message);
  }
  // Characters of more than one byte are fewer in the text than in the file.
  const schedule = guarded(text, encoding === "utf-8" && text.length === bytes.length);
  return problems.length ? { ...schedule, problems: [...problems, ...schedule.problems] } : schedule;
}

/** A fault of ours in one filing must not stop the reading of a hundred thousand: it becomes a problem that names it. */
function guarded(text: string, isAscii: boolean): Schedule {
  try {
    return readText(text, isAscii);
  } catch (fault) {
    const problem: Problem = {
      code: "document/reader-failed" satisfies DocumentProblem,
      message: `the reader failed on this document (${String(fault)}); please report it with the document`,
      place: null,
    };
    return { ...emptySchedule, problems: [problem] };
  }
}

function readText(text: string, isAscii: boolean): Schedule {
  const lines = lineIndex(text);
  if (submissionStart(text) >= 0) return readSubmission(text, lines, isAscii);
  return readDocument({
    text,
    start: 0,
    end: text.length,
    format: formatOf(text, 0, text.length),
    lines,
    isAscii,
    submission: null,
  });
}
