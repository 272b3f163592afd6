import { type UnzipFileInfo, unzipSync } from "fflate";
import { UserError } from "../../../base/user-error.ts";

/** The parts of a workbook's package, as texts by their path; read one by one, so that an unneeded one costs nothing. */
export type PartReader = (path: string) => string | null;

/** What a part may come to unpacked: far above any sheet of transactions, far below what a bomb wants. */
const LARGEST = 500_000_000;

/** @throws UserError where the file is no workbook of the Office Open XML kind, or a part is beyond reason. */
export function partsOf(bytes: Uint8Array, file: string): PartReader {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
    throw new UserError(
      "this workbook is of the old .xls kind, or has a password; save it as .xlsx without one",
      { file },
    );
  }
  return (path) => {
    const filter = ({ name, originalSize }: UnzipFileInfo): boolean => {
      if (name.replace(/^\//, "") !== path) return false;
      if (originalSize > LARGEST) throw tooLarge(file);
      return true;
    };
    try {
      const part = Object.values(unzipSync(bytes, { filter }))[0];
      return part === undefined
        ? null
        : Buffer.from(part.buffer, part.byteOffset, part.byteLength).toString("utf8");
    } catch (error) {
      if (error instanceof UserError) throw error;
      throw new UserError("this is no workbook that can be read; save it as .xlsx again", { file });
    }
  };
}

const tooLarge = (file: string): UserError =>
  new UserError("a sheet of this workbook is too large; save it as .csv, and split it if need be", { file });
