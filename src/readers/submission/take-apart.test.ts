import { describe, expect, test } from "vitest";
import { lineIndex } from "../../base/place.ts";
import { submissionStart, takeApart } from "./take-apart.ts";

const apart = (text: string) => takeApart(text, lineIndex(text));

const TXT = `<SEC-DOCUMENT>0000000009-99-000001.txt : 19990506
<SEC-HEADER>0000000009-99-000001.hdr.sgml : 19990506
ACCESSION NUMBER:		0000000009-99-000001
CONFORMED SUBMISSION TYPE:	SC 13D/A
FILED AS OF DATE:		19990505
GROUP MEMBERS:		ROE JANE
GROUP MEMBERS:		ROE & SONS

SUBJECT COMPANY:	

	COMPANY DATA:	
		COMPANY CONFORMED NAME:			HARBOR LIGHTING INC
		CENTRAL INDEX KEY:			0000000123
		IRS NUMBER:				000000000
		STATE OF INCORPORATION:			DE

	FILING VALUES:
		FORM TYPE:		SC 13D/A
		SEC FILE NUMBER:	005-00001

	FORMER COMPANY:	
		FORMER CONFORMED NAME:	OLD LAMPS INC

FILED BY:		

	COMPANY DATA:	
		COMPANY CONFORMED NAME:			ROE CAPITAL
		CENTRAL INDEX KEY:			0000000456
</SEC-HEADER>
<DOCUMENT>
<TYPE>SC 13D/A
<SEQUENCE>1
<FILENAME>a.txt
<DESCRIPTION>AMENDMENT 3
<TEXT>
body
</TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>EX-99.1
<TEXT>
exhibit
</TEXT>
</DOCUMENT>
</SEC-DOCUMENT>
`;
const NC =
  "<SUBMISSION>\n<ACCESSION-NUMBER>0000000009-99-000001<TYPE>SC 13D/A<FILING-DATE>19990505<GROUP-MEMBERS>ROE JANE<SUBJECT-COMPANY><COMPANY-DATA><CONFORMED-NAME>HARBOR LIGHTING INC<CIK>0000000123</COMPANY-DATA><FILING-VALUES><FORM-TYPE>SC 13D/A<FILE-NUMBER>005-00001</FILING-VALUES></SUBJECT-COMPANY><FILED-BY><COMPANY-DATA><CONFORMED-NAME>ROE CAPITAL<CIK>0000000456</COMPANY-DATA></FILED-BY><DOCUMENT><TYPE>SC 13D/A<SEQUENCE>1<FILENAME>a.htm<TEXT><HTML>body</HTML></TEXT></DOCUMENT></SUBMISSION>";

describe("takeApart", () => {
  test("reads the header of a .txt", () => {
    const { value, places, problems } = apart(TXT);
    expect(problems).toEqual([]);
    expect(value).toMatchObject({
      accessionNumber: "0000000009-99-000001",
      form: "SC 13D/A",
      filedOn: "1999-05-05",
      acceptedAt: null,
      groupMembers: ["ROE JANE", "ROE & SONS"],
      subjects: [
        {
          name: "HARBOR LIGHTING INC",
          cik: "0000000123",
          form: "SC 13D/A",
          fileNumber: "005-00001",
          irsNumber: "000000000",
          stateOfIncorporation: "DE",
        },
      ],
      filers: [{ name: "ROE CAPITAL", cik: "0000000456", form: null }],
    });
    const place = places["submission.filers.0.name"];
    expect(TXT.slice(place?.start, place?.end)).toBe("ROE CAPITAL");
    expect(place?.line).toBe(27);
  });

  test("lists all documents with their labels and the place of their text", () => {
    const { documents } = apart(TXT).value;
    expect(
      documents.map(({ type, sequence, filename, description }) => [type, sequence, filename, description]),
    ).toEqual([
      ["SC 13D/A", 1, "a.txt", "AMENDMENT 3"],
      ["EX-99.1", null, null, null],
    ]);
    expect(documents.map(({ place }) => TXT.slice(place.start, place.end).trim())).toEqual([
      "body",
      "exhibit",
    ]);
  });

  test("reads the feed's dialect, though it stands on one line", () => {
    const { value } = apart(NC);
    expect(value).toMatchObject({
      accessionNumber: "0000000009-99-000001",
      form: "SC 13D/A",
      groupMembers: ["ROE JANE"],
      subjects: [{ name: "HARBOR LIGHTING INC", cik: "0000000123", fileNumber: "005-00001" }],
      filers: [{ name: "ROE CAPITAL", cik: "0000000456" }],
    });
    const [document] = value.documents;
    expect(NC.slice(document?.place.start, document?.place.end)).toBe("<HTML>body</HTML>");
    expect(document).toMatchObject({ type: "SC 13D/A", sequence: 1, filename: "a.htm" });
  });

  test("a PEM wrapping makes no difference", () => {
    const pem = `-----BEGIN PRIVACY-ENHANCED MESSAGE-----\nProc-Type: 2001,MIC-CLEAR\n\n${TXT}-----END PRIVACY-ENHANCED MESSAGE-----\n`;
    expect(submissionStart(pem)).toBe(0);
    expect(apart(pem).value.accessionNumber).toBe("0000000009-99-000001");
    expect(apart(pem).value.documents.length).toBe(2);
  });

  test("a document that is cut off ends where the text does, or where the next begins", () => {
    const cut = TXT.slice(0, TXT.indexOf("exhibit") + 3);
    const { value, problems } = apart(cut);
    expect(value.documents.length).toBe(2);
    expect(problems.map(({ code }) => code)).toEqual(["submission/unterminated-document"]);
    const unclosed = TXT.replace("</TEXT>\n</DOCUMENT>\n", "");
    const [first] = apart(unclosed).value.documents;
    expect(unclosed.slice(first?.place.start, first?.place.end).trim()).toBe("body");
  });

  test("a date that is none is a problem, not a date", () => {
    const { value, problems } = apart(TXT.replace("19990505", "19990231"));
    expect(value.filedOn).toBeNull();
    expect(problems).toEqual([expect.objectContaining({ code: "submission/bad-date" })]);
  });

  test("a million documents without ends take no longer than they have to", () => {
    const start = performance.now();
    const { problems } = apart(`<SEC-DOCUMENT>\n${"<DOCUMENT>".repeat(1_000_000)}`);
    expect(performance.now() - start).toBeLessThan(5000);
    expect(problems.at(-1)?.code).toBe("submission/too-many-documents");
  });

  test("what only mentions a wrapping is none", () => {
    expect(submissionStart("Dear Sirs, see <SEC-DOCUMENT>")).toBe(-1);
    expect(submissionStart("\n  <DOCUMENT>\n<TYPE>SC 13G")).toBe(3);
  });
});
