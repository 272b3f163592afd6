import { z } from "zod";
import { exhibitKinds } from "../../model/book.ts";
import { text } from "../fields.ts";

/** An exhibit: a document beside the book, or one that an earlier filing has. */
export const exhibit = z
  .strictObject({
    number: text,
    description: text,
    kind: z.enum(exhibitKinds).optional(),
    file: text.optional(),
    incorporatedFrom: text.optional(),
  })
  .refine(
    ({ file, incorporatedFrom }) => file === undefined || incorporatedFrom === undefined,
    "an exhibit is filed as a document or incorporated from an earlier filing; take file or incorporated-from out",
  );
