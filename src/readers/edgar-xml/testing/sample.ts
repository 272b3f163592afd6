/** What a sample may say otherwise. "" leaves an element out. */
export interface Said {
  readonly issuer?: string;
  readonly issuerCik?: string;
  /** In place of the persons' elements. */
  readonly persons?: string;
  readonly items?: string;
  readonly signatures?: string;
  readonly header?: string;
}

export const element = (name: string, content: string): string =>
  content === "" ? "" : `<${name}>${content}</${name}>\n`;

const address = (prefix = "com:"): string =>
  element(`${prefix}street1`, "1 Pier Road") +
  element(`${prefix}city`, "Salem") +
  element(`${prefix}stateOrCountry`, "MA") +
  element(`${prefix}zipCode`, "01970");

export const person13D = `<reportingPersonInfo>
<reportingPersonCIK>0000000456</reportingPersonCIK>
<reportingPersonName>Roe Capital, L.P.</reportingPersonName>
<memberOfGroup>a</memberOfGroup>
<fundType>WC</fundType>
<fundType>AF</fundType>
<legalProceedings>N</legalProceedings>
<citizenshipOrOrganization>DE</citizenshipOrOrganization>
<soleVotingPower>1200.50</soleVotingPower>
<sharedVotingPower>0</sharedVotingPower>
<soleDispositivePower>1200.50</soleDispositivePower>
<sharedDispositivePower>0.00</sharedDispositivePower>
<aggregateAmountOwned>1200.50</aggregateAmountOwned>
<isAggregateExcludeShares>N</isAggregateExcludeShares>
<percentOfClass>12.20</percentOfClass>
<typeOfReportingPerson>PN</typeOfReportingPerson>
<typeOfReportingPerson>IA</typeOfReportingPerson>
<commentContent>* Based on 9,840 shares.</commentContent>
</reportingPersonInfo>
`;

/** A Schedule 13D in XML, by us. */
export function schedule13D(said: Said = {}): string {
  const { issuer = "Harbor Lighting, Inc.", issuerCik = "0000000123", persons = person13D } = said;
  const items =
    said.items ??
    `<item1><securityTitle>Common Stock</securityTitle><issuerName>${issuer}</issuerName><issuerPrincipalAddress>${address()}</issuerPrincipalAddress></item1>
<item4><transactionPurpose>To light harbors.</transactionPurpose></item4>`;
  const signatures =
    said.signatures ??
    `<signaturePerson><signatureReportingPerson>Roe Capital, L.P.</signatureReportingPerson><signatureDetails><signature>/s/ Jane Roe</signature><title>General Partner</title><date>07/24/2024</date></signatureDetails></signaturePerson>`;
  return `<?xml version="1.0" encoding="UTF-8"?><edgarSubmission xmlns="http://www.sec.gov/edgar/schedule13D" xmlns:com="http://www.sec.gov/edgar/common">
<headerData>
${said.header ?? "<submissionType>SCHEDULE 13D</submissionType>"}
<filerInfo><filer><filerCredentials><cik>0000000456</cik><ccc>XXXXXXXX</ccc></filerCredentials></filer><liveTestFlag>LIVE</liveTestFlag></filerInfo>
</headerData>
<formData>
<coverPageHeader>
<securitiesClassTitle>Common Stock</securitiesClassTitle>
<dateOfEvent>07/23/2024</dateOfEvent>
<previouslyFiledFlag>false</previouslyFiledFlag>
<issuerInfo>
${element("issuerCIK", issuerCik)}<issuerCUSIP>411622 10 1</issuerCUSIP>
${element("issuerName", issuer)}<address>
${address()}</address>
</issuerInfo>
<authorizedPersons><notificationInfo><personName>Jane Roe</personName><personPhoneNum>(978) 555 0100</personPhoneNum><personAddress>${address()}</personAddress></notificationInfo></authorizedPersons>
</coverPageHeader>
<reportingPersons>
${persons}</reportingPersons>
<items1To7>
${items}
</items1To7>
<signatureInfo>
${signatures}
</signatureInfo>
</formData>
</edgarSubmission>
`;
}

/** A Schedule 13G in XML of the second schema generation, by us. */
export function schedule13G(items = "", persons = person13G): string {
  return `<?xml version="1.0" encoding="UTF-8"?><edgarSubmission xmlns="http://www.sec.gov/edgar/schedule13g">
<schemaVersion>X0202</schemaVersion>
<headerData><submissionType>SCHEDULE 13G/A</submissionType><previousAccessionNumber>0000000009-24-000007</previousAccessionNumber></headerData>
<formData>
<coverPageHeader>
<amendmentNo>3</amendmentNo>
<securitiesClassTitle>Common Stock</securitiesClassTitle>
<eventDateRequiresFilingThisStatement>12/31/2025</eventDateRequiresFilingThisStatement>
<issuerInfo>
<issuerCik>0000000123</issuerCik><issuerName>Harbor Lighting, Inc.</issuerName>
<issuerCusips><issuerCusipNumber>411622101</issuerCusipNumber><issuerCusipNumber>411622200</issuerCusipNumber></issuerCusips>
<issuerPrincipalExecutiveOfficeAddress>
<street1 xmlns="http://www.sec.gov/edgar/common">1 Pier Road</street1><city xmlns="http://www.sec.gov/edgar/common">Salem</city>
</issuerPrincipalExecutiveOfficeAddress>
</issuerInfo>
<designateRulesPursuantThisScheduleFiled><designateRulePursuantThisScheduleFiled>Rule 13d-1(b)</designateRulePursuantThisScheduleFiled><designateRulePursuantThisScheduleFiled>Rule 13d-1(c)</designateRulePursuantThisScheduleFiled></designateRulesPursuantThisScheduleFiled>
</coverPageHeader>
${persons}<items>
${items}</items>
<exhibitInfo>Exhibit 99.1 - Joint Filing Agreement</exhibitInfo>
<signatureInformation><reportingPersonName>Roe Advisers</reportingPersonName><signatureDetails><signature>Jane Roe</signature><title>Attorney-in-fact</title><date>01/15/2026</date></signatureDetails></signatureInformation>
<signatureComments>By power of attorney.</signatureComments>
</formData>
</edgarSubmission>
`;
}

const person13G = `<coverPageHeaderReportingPersonDetails>
<reportingPersonName>Roe Advisers</reportingPersonName>
<memberGroup>b</memberGroup>
<citizenshipOrOrganization>X1</citizenshipOrOrganization>
<reportingPersonBeneficiallyOwnedNumberOfShares><soleVotingPower>5</soleVotingPower><sharedVotingPower>6</sharedVotingPower><soleDispositivePower>7</soleDispositivePower><sharedDispositivePower>8</sharedDispositivePower></reportingPersonBeneficiallyOwnedNumberOfShares>
<reportingPersonBeneficiallyOwnedAggregateNumberOfShares>15</reportingPersonBeneficiallyOwnedAggregateNumberOfShares>
<aggregateAmountExcludesCertainSharesFlag>Y</aggregateAmountExcludesCertainSharesFlag>
<classPercent>104.3</classPercent>
<typeOfReportingPerson>IA</typeOfReportingPerson>
<comments>A remark.</comments>
</coverPageHeaderReportingPersonDetails>
`;
