/**
 * What a format could not carry as it stands, or what it still lacks to be accepted. Data, never thrown: the writer
 * writes what it can and says the rest here.
 */
export interface WriteNote {
  /** Of the value in the Schedule, `reportingPersons.0.percentOfClass`, or of the option, `options.filer.cik`. */
  readonly path: string;
  /** One sentence with the value in it. */
  readonly message: string;
}
