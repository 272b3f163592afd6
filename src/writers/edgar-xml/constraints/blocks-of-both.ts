import { edgarTypes } from "../types.ts";
import { atMostOnce, once, type Shape, several } from "./shape.ts";

const types = edgarTypes;

/** The elements that both schedules have alike: addresses, who submits, documents. */

export const address: readonly Shape[] = [
  once("com:street1", types.street),
  atMostOnce("com:street2", types.street),
  once("com:city", types.words30),
  once("com:stateOrCountry", types.place),
  once("com:zipCode", types.zip),
];

export const filer: readonly Shape[] = [
  once("filerCredentials", [once("cik", types.cik), once("ccc", types.ccc)]),
];

export const flags: readonly Shape[] = [atMostOnce("overrideInternetFlag", types.trueFalse)];

export const contact: readonly Shape[] = [
  once("contactName", types.contactName),
  once("contactPhoneNumber", types.phone),
  once("contactEmailAddress", types.email),
];

export const notifications: readonly Shape[] = [several("notificationEmailAddress", types.email, 0, 3)];

export const issuerCusips: readonly Shape[] = [several("issuerCusipNumber", types.cusip, 1, null)];

export const signatureDetails: readonly Shape[] = [
  once("signature", types.words150),
  once("title", types.words150),
  once("date", types.date),
];

export const documents: Shape = atMostOnce("documents", [
  several(
    "com:document",
    [
      once("com:conformedName", types.documentName),
      once("com:conformedDocumentType", types.documentType),
      atMostOnce("com:description", types.documentDescription),
      once("com:contents", types.documentContents),
    ],
    1,
    null,
  ),
]);

/** An item's elements, each at most once, of 20,000 characters unless told otherwise. */
export const texts = (names: readonly string[], asked: Shape["asked"]): readonly Shape[] =>
  names.map((name) => atMostOnce(name, types.text20k, asked));
