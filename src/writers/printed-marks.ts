/** `(1)` for a number or letter, a sign as it is. */
export const printedMark = (mark: string): string => (/^[0-9A-Za-z]+$/.test(mark) ? `(${mark})` : mark);
