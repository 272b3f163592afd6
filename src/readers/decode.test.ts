import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decode } from "./decode.ts";

const bytes = (...values: number[]) => new Uint8Array(values);
const utf8 = (text: string) => new TextEncoder().encode(text);

describe("decode", () => {
  test("takes UTF-8 where the bytes are UTF-8, and drops the byte order mark", () => {
    expect(decode(utf8("§ 240.13d-1"))).toEqual({ text: "§ 240.13d-1", encoding: "utf-8", problems: [] });
    expect(decode(bytes(0xef, 0xbb, 0xbf, 0x41)).text).toBe("A");
  });

  test("takes bytes that are no UTF-8 as Windows-1252, curly quotes and dashes included", () => {
    const decoded = decode(bytes(0x93, 0x48, 0x69, 0x94, 0x20, 0x97, 0x20, 0xa7));
    expect(decoded).toEqual({ text: "“Hi” — §", encoding: "windows-1252", problems: [] });
  });

  test("reads a mixture byte by byte and says so", () => {
    const decoded = decode(bytes(...utf8("é"), 0x92));
    expect(decoded.text).toBe("é’");
    expect(decoded.problems.map(({ code }) => code)).toEqual(["document/mixed-encodings"]);
  });

  test("takes UTF-16 by its mark and by its NULs", () => {
    expect(decode(bytes(0xff, 0xfe, 0x41, 0, 0xa7, 0)).text).toBe("A§");
    expect(decode(bytes(0xfe, 0xff, 0, 0x41, 0, 0xa7)).text).toBe("A§");
    expect(decode(bytes(0x3c, 0, 0x3f, 0)).text).toBe("<?");
  });

  test("keeps NULs, with the place of the first", () => {
    const { text, problems } = decode(utf8("a\nb\0c\0"));
    expect(text).toBe("a\nb\0c\0");
    expect(problems).toEqual([
      expect.objectContaining({ code: "document/nul-character", place: { start: 3, end: 4, line: 2 } }),
    ]);
  });

  test("half of a UTF-16 pair is a problem, in whichever encoding it comes", () => {
    expect(decode(bytes(0xff, 0xfe, 0x41, 0, 0x00, 0xd8)).problems.length).toBe(1);
    expect(decode(bytes(0x41, 0xed, 0xa0, 0x80)).text.startsWith("A")).toBe(true);
  });

  test("never throws, and says what UTF-8 says wherever the bytes are UTF-8", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40_000 }), (any) => {
        expect(decode(any).text.length).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 50 },
    );
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        fc.pre(text.length > 0 && !text.includes("\0") && !text.startsWith("\uFEFF"));
        expect(decode(utf8(text)).text).toBe(text);
      }),
    );
  });
});
