export { assembleBook, type BookParts } from "./assemble.ts";
export { ownershipFacts } from "./facts/ownership-facts.ts";
export { bookFromOcf } from "./import/ocf/load-cap-table.ts";
export { loadItemTexts, parseItemText } from "./item-texts.ts";
export { bookJsonSchema, type JsonSchema } from "./json-schema/json-schema.ts";
export { type Holding, holdingsOn } from "./ledger/holdings.ts";
export { loadBook, parseBook, parseParts } from "./load.ts";
export { type ConversionPrice, conversionPrice } from "./terms/conversion-price.ts";
export { type TermsOn, termsOn } from "./terms/terms-on.ts";
