import type { z } from "zod";
import { nearestWord } from "../base/did-you-mean.ts";
import { knownKeysAt, knownWordsAt } from "./known-keys.ts";
import { kebabCase, type Path } from "./yaml.ts";

/** What is wrong with a book, in one sentence, and the path and key where. */
export interface ExplainedIssue {
  readonly sentence: string;
  readonly path: Path;
  /** The key that is not known, where that is what is wrong. */
  readonly key: string | null;
}

type Issue = z.core.$ZodIssue;

/** Turns what the schema found into the sentence that the user reads. */
export function explainIssue(issue: Issue): ExplainedIssue {
  const path = pathOf(issue);
  if (issue.code === "unrecognized_keys") return unknownKey(issue.keys[0] ?? "", path, issue.input);
  if (issue.code === "invalid_union") {
    if (issue.discriminator !== undefined) return unknownKind(issue.discriminator, issue.input, path);
    const nested = nearestBranch(issue.errors);
    if (nested) return explainIssue({ ...nested, path: [...issue.path, ...nested.path] });
  }
  const isMissing = issue.code === "invalid_type" || issue.code === "invalid_value";
  if (isMissing && issue.input === undefined && path.length > 0) return missingKey(path);
  if (issue.code === "invalid_value") {
    const sentence = choiceSentence(issue.input, issue.values.map(String), issue.message);
    return { sentence, path, key: null };
  }
  return { sentence: lowerFirst(issue.message), path, key: null };
}

function unknownKey(key: string, path: Path, entry: unknown): ExplainedIssue {
  const known = knownKeysAt(path, entry).map(kebabCase);
  const near = nearestWord(kebabCase(key), known);
  const mend = near ? `did you mean "${near}"?` : `the keys here are ${known.join(", ")}`;
  return { sentence: `there is no key "${kebabCase(key)}" here; ${mend}`, path, key };
}

function unknownKind(key: string, input: unknown, path: Path): ExplainedIssue {
  const around = path.at(-1) === key ? path.slice(0, -1) : path;
  const word =
    typeof input === "object" && input !== null ? Object.entries(input).find(([k]) => k === key)?.[1] : input;
  if (word === undefined) return missingKey([...around, key]);
  const sentence = choiceSentence(word, knownWordsAt(around, key), "");
  return { sentence, path: [...around, key], key: null };
}

function missingKey(path: Path): ExplainedIssue {
  const key = kebabCase(String(path.at(-1)));
  return {
    sentence: `the key "${key}" is missing here; add "${key}: …"`,
    path: path.slice(0, -1),
    key: null,
  };
}

/**
 * Of the ways in which a value may be written, the issue of the one that it comes nearest to: the one that knows most of
 * its keys and is right to the greatest depth. None where the value is of another sort altogether.
 */
function nearestBranch(branches: readonly (readonly Issue[])[]): Issue | undefined {
  const ofItsSort = branches.filter((issues) => !issues.some(isOfAnotherSort));
  const [nearest] = ofItsSort.toSorted((a, b) => unknownKeys(a) - unknownKeys(b) || depth(b) - depth(a));
  const [issue] = (nearest ?? []).toSorted((a, b) => rank(a) - rank(b) || b.path.length - a.path.length);
  const isWholeForm = issue?.path.length === 0 && branches.length === ofItsSort.length;
  return isWholeForm ? undefined : issue;
}

const isOfAnotherSort = (issue: Issue): boolean => issue.code === "invalid_type" && issue.path.length === 0;
const unknownKeys = (issues: readonly Issue[]): number =>
  issues.flatMap((issue) => (issue.code === "unrecognized_keys" ? issue.keys : [])).length;
const depth = (issues: readonly Issue[]): number => Math.max(...issues.map(({ path }) => path.length));
const rank = (issue: Issue): number => (issue.code === "unrecognized_keys" ? 0 : 1);

const pathOf = (issue: Issue): Path =>
  issue.path.map((part) => (typeof part === "symbol" ? String(part) : part));

function choiceSentence(input: unknown, values: readonly string[], message: string): string {
  if (values.length === 1 && message !== "") return lowerFirst(message);
  // Of a single sign every other one would be near.
  const near = typeof input === "string" && input.length > 1 ? nearestWord(input, values) : null;
  const found =
    typeof input === "string" ? `"${input}" is none of the words known here` : "a word is needed here";
  return near ? `${found}; did you mean "${near}"?` : `${found}; write one of ${values.join(", ")}`;
}

const lowerFirst = (message: string): string => message.charAt(0).toLowerCase() + message.slice(1);
