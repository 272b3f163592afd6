import { expect, it, vi } from "vitest";
import { UserError } from "../../base/user-error.ts";
import { example13D } from "../testing/example-schedule.ts";
import { writePdf } from "./write-pdf.ts";

vi.mock("@myriaddreamin/typst-ts-node-compiler", () => {
  throw new Error("no library for this platform");
});

it("a platform without typst is told which formats there are instead", async () => {
  const refused = writePdf(example13D);
  await expect(refused).rejects.toThrow(UserError);
  await expect(refused).rejects.toThrow(/PDF cannot be written on this platform .*; write docx or html/);
});
