/** What a sample may say otherwise; every part is XML. */
export interface Said {
  readonly form?: string;
  readonly head?: string;
  readonly owners?: string;
  readonly nonDerivative?: string;
  readonly derivative?: string;
  readonly footnotes?: string;
  readonly tail?: string;
}

export const cell = (name: string, value: string | null, ...notes: readonly string[]): string =>
  `<${name}>${value === null ? "" : `<value>${value}</value>`}${notes.map((id) => `<footnoteId id="${id}"/>`).join("")}</${name}>`;

export const owner = (name = "ROE JANE Q", cik = "456"): string => `<reportingOwner>
  <reportingOwnerId><rptOwnerCik>${cik}</rptOwnerCik><rptOwnerCcc>secret#1</rptOwnerCcc><rptOwnerName>${name}</rptOwnerName></reportingOwnerId>
  <reportingOwnerAddress><rptOwnerNonUSAddressFlag>0</rptOwnerNonUSAddressFlag><rptOwnerStreet1>1 Pier Road</rptOwnerStreet1><rptOwnerStreet2>Suite 2</rptOwnerStreet2><rptOwnerCity>Salem</rptOwnerCity><rptOwnerNonUSStateTerritory>Elsewhere</rptOwnerNonUSStateTerritory><rptOwnerState>MA</rptOwnerState><rptOwnerCountry>X1</rptOwnerCountry><rptOwnerZipCode>01970</rptOwnerZipCode><rptOwnerStateDescription>MASSACHUSETTS</rptOwnerStateDescription><rptOwnerGoodAddress>1</rptOwnerGoodAddress></reportingOwnerAddress>
  <reportingOwnerRelationship><isDirector>1</isDirector><isOfficer>true</isOfficer><isTenPercentOwner>0</isTenPercentOwner><isOther>1</isOther><officerTitle>Chief Mate</officerTitle><otherText>Founder</otherText></reportingOwnerRelationship>
</reportingOwner>`;

const nature = `<ownershipNature>${cell("directOrIndirectOwnership", "I", "F2")}${cell("natureOfOwnership", "By Roe &amp; Co.", "F1")}</ownershipNature>`;
const after = `<postTransactionAmounts>${cell("sharesOwnedFollowingTransaction", "1,200.5", "F1")}</postTransactionAmounts>`;
const coding = (form: string, code: string) =>
  `<transactionCoding><transactionFormType>${form}</transactionFormType><transactionCode>${code}</transactionCode><equitySwapInvolved>0</equitySwapInvolved><footnoteId id="F2"/></transactionCoding>`;

export const sale: string = `<nonDerivativeTransaction>${cell("securityTitle", "Common Stock", "F1")}${cell("transactionDate", "2024-03-04")}${cell("deemedExecutionDate", "2024-03-05", "F1")}${coding("4", "S")}${cell("transactionTimeliness", "L")}<transactionAmounts>${cell("transactionShares", "300", "F1", "F2")}${cell("transactionPricePerShare", "12.3400", "F2")}${cell("transactionAcquiredDisposedCode", "D")}</transactionAmounts>${after}${nature}</nonDerivativeTransaction>`;

export const holding: string = `<nonDerivativeHolding>${cell("securityTitle", "Common Stock")}<transactionCoding><transactionFormType>3</transactionFormType></transactionCoding><postTransactionAmounts>${cell("valueOwnedFollowingTransaction", "5000.00")}</postTransactionAmounts>${nature}</nonDerivativeHolding>`;

export const option: string = `<derivativeTransaction>${cell("securityTitle", "Stock Option (right to buy)")}${cell("conversionOrExercisePrice", "2.50", "F2")}${cell("transactionDate", "2024-03-04")}${coding("4", "M")}<transactionAmounts>${cell("transactionTotalValue", "99.5")}${cell("transactionPricePerShare", null, "F1")}${cell("transactionAcquiredDisposedCode", "A")}</transactionAmounts>${cell("exerciseDate", null, "F1")}${cell("expirationDate", "2030-01-31")}<underlyingSecurity>${cell("underlyingSecurityTitle", "Common Stock")}${cell("underlyingSecurityShares", "300")}</underlyingSecurity>${after}${nature}</derivativeTransaction>`;

export const note: string = `<derivativeHolding>${cell("securityTitle", "Convertible Note")}${cell("conversionOrExercisePrice", "10")}${cell("exerciseDate", "2024-01-02")}${cell("expirationDate", "2026-01-02")}<underlyingSecurity>${cell("underlyingSecurityTitle", "Common Stock")}${cell("underlyingSecurityValue", "250000")}</underlyingSecurity>${after}${nature}</derivativeHolding>`;

/** A Form 4/A that has every element of the forms, unless a part is said otherwise. */
export const insiderXml = (said: Said = {}): string => `<?xml version="1.0"?>
<ownershipDocument>
  <schemaVersion>X0508</schemaVersion>
  <documentType>${said.form ?? "4/A"}</documentType>
  ${said.head ?? "<periodOfReport>2024-03-04</periodOfReport><dateOfOriginalSubmission>2024-03-06</dateOfOriginalSubmission><noSecuritiesOwned>0</noSecuritiesOwned><notSubjectToSection16>1</notSubjectToSection16><form3HoldingsReported>1</form3HoldingsReported><form4TransactionsReported>0</form4TransactionsReported>"}
  <issuer><issuerCik>0000000123</issuerCik><issuerName>Harbor Holdings, Inc.</issuerName><issuerTradingSymbol>HBR</issuerTradingSymbol><issuerForeignTradingSymbol>HBRL</issuerForeignTradingSymbol></issuer>
  ${said.owners ?? owner()}
  <aff10b5One>1</aff10b5One>
  <nonDerivativeTable>${said.nonDerivative ?? sale + holding}</nonDerivativeTable>
  <derivativeTable>${said.derivative ?? option + note}</derivativeTable>
  <footnotes>${said.footnotes ?? '<footnote id="F1">Held by Roe &amp; Co.</footnote><footnote id="F2">A range of prices.</footnote>'}</footnotes>
  ${said.tail ?? "<remarks>Exhibit 24 - Power of Attorney</remarks><ownerSignature><signatureName>/s/ Jane Roe</signatureName><signatureDate>2024-03-07</signatureDate></ownerSignature>"}
</ownershipDocument>`;
