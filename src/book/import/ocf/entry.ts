/** A part of the book to be written: its keys in order, and the comments that stand above it. */
export interface Entry {
  readonly comments: readonly string[];
  readonly fields: Fields;
}

/** Keys as the book writes them; what is undefined is left out. */
export interface Fields {
  readonly [key: string]: FieldValue | undefined;
}

export type FieldValue = string | readonly FieldValue[] | Fields;
