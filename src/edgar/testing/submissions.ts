/** A submission as EDGAR takes it, with nothing in it but what is looked at before it is sent. */
export const submissionXml = ({
  flag = "TEST",
  ccc = "<ccc>abc$1234</ccc>",
  form = "SCHEDULE 13D",
} = {}): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<edgarSubmission xmlns="http://www.sec.gov/edgar/schedule13D">
  <headerData>
    <submissionType>${form}</submissionType>
    <filerInfo>
      <filer>
        <filerCredentials>
          <cik>0001000002</cik>
          ${ccc}
        </filerCredentials>
      </filer>
      <liveTestFlag>${flag}</liveTestFlag>
    </filerInfo>
  </headerData>
  <formData><issuerName>Söhne &amp; Co</issuerName></formData>
</edgarSubmission>
`;
