export { type Decoded, decode, type Encoding } from "./decode.ts";
export { readInsiderReport } from "./form345/read.ts";
export { read } from "./read.ts";
export { refusalOf } from "./refusal.ts";
export { type RegisteredReader, readers } from "./registry.ts";
export type { Format, SourceDocument } from "./source.ts";
