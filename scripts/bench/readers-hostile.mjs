// Hostile files of up to 200 MB: megabytes a second of each, which has to be 1 or more, and the memory that they take.
import { distReaders, report } from "./measure.mjs";

const { read, refusalOf } = await distReaders();
const million = 1_000_000;
const xml = '<?xml version="1.0"?><edgarSubmission xmlns="http://www.sec.gov/edgar/schedule13D"><formData>';
const face = "SCHEDULE 13D\nUnder the Securities Exchange Act of 1934\n(Name of Issuer)\n(CUSIP Number)\n";
const submission = "<SEC-DOCUMENT>a\n<SEC-HEADER>\nCONFORMED SUBMISSION TYPE: SC 13D\n</SEC-HEADER>\n";

const filled = (head, piece, bytes) =>
  Buffer.concat([Buffer.from(head), Buffer.alloc(bytes - head.length, piece)]);
const cases = {
  "XML, a million nested tags": () => filled(xml, "<a>", 3 * million),
  "XML, 200 MB of elements": () => filled(xml, "<soleVotingPower>1</soleVotingPower>\n", 200 * million),
  "XML, 200 MB of persons": () =>
    filled(
      `${xml}<reportingPersons>`,
      "<reportingPersonInfo><fundType>AF</fundType><fundType>WC</fundType></reportingPersonInfo>",
      200 * million,
    ),
  "XML, 200 MB in one text": () =>
    filled(`${xml}<items1To7><item4><transactionPurpose>`, "lorem ipsum ", 200 * million),
  "plain text, 200 MB": () =>
    filled(face, "Item 4. Purpose of Transaction\n\n  lorem ipsum dolor\n", 200 * million),
  "plain text, one line of 50 MB": () => filled(face, "lorem ipsum ", 50 * million),
  "plain text, 50 MB of line ends": () => filled(face, "\n", 50 * million),
  "HTML, a million nested tables": () => filled(`<html>${face}`, "<table><tr><td>", 15 * million),
  "HTML, a million nested tags": () => filled(`<html>${face}`, "<div>", 5 * million),
  "HTML, 20 MB of tags without ends": () => filled(`<html>${face}`, "<td ", 20 * million),
  "a submission, a million documents": () => filled(submission, "<DOCUMENT>", 10 * million),
  "200 MB of zeros": () => Buffer.alloc(200 * million),
  "200 MB of 0xFF": () => Buffer.alloc(200 * million, 0xff),
};
const only = process.argv[2];
for (const [name, make] of Object.entries(cases)) {
  if (only && !name.includes(only)) continue;
  const bytes = make();
  globalThis.gc?.();
  const start = process.hrtime.bigint();
  const schedule = read(bytes);
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (schedule.problems.length === 0) throw new Error(`${name}: no problem was found`);
  const code = (refusalOf(schedule) ?? schedule.problems[0]).code;
  const memory = `${code}, resident at most ${(process.resourceUsage().maxRSS / 1e3).toFixed(0)} MB so far`;
  report({ name: `hostile: ${name}`, rate: bytes.length / 1e6 / seconds, least: 1, extra: memory });
}
