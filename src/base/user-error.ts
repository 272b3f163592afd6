/** Where in a file of the user's something is wrong. Lines and columns count from 1. */
export interface FilePosition {
  readonly file: string;
  readonly line?: number;
  /** A letter in a sheet of a workbook. */
  readonly column?: number | string;
}

/**
 * A mistake of the user's: bad arguments, a bad book, a file that is not there.
 *
 * The message is one sentence that says what is wrong and how to mend it; `position` says where.
 * The command line prints it without a stack and leaves with exit code 2.
 *
 * @example
 * new UserError('there is no person "mlton"; did you mean "milton"?', { file: "book.yaml", line: 12, column: 7 }).message
 * //=> 'book.yaml:12:7: there is no person "mlton"; did you mean "milton"?'
 */
export class UserError extends Error {
  readonly sentence: string;
  readonly position: FilePosition | null;

  constructor(sentence: string, position: FilePosition | null = null) {
    super(position ? `${formatPosition(position)}: ${sentence}` : sentence);
    this.name = "UserError";
    this.sentence = sentence;
    this.position = position;
  }
}

/** `file`, `file:line` or `file:line:column`, as editors and terminals make links of. */
export function formatPosition({ file, line, column }: FilePosition): string {
  return [file, line, column].filter((part) => part !== undefined).join(":");
}
