export * from "./decimal.ts";
export * from "./did-you-mean.ts";
export * from "./place.ts";
export * from "./plain-date.ts";
export * from "./problem.ts";
export * from "./rational.ts";
export * from "./unreachable.ts";
export * from "./user-error.ts";
