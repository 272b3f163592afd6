// Mutation testing of the law: npm run mutation; one folder: npx stryker run --mutate 'src/law/13d-1/*.ts'.
//
// Case tables alone are to find the mutants: properties and sweeps over every day are left out (vitest.law.config.ts), being
// slow and in part random. Wording is left alone (scripts/mutation/wording-is-no-law.mjs), since people read it; what is
// computed and decided, with its codes and citations, is not. Static mutants, which are made when a file is loaded and can
// only be tried against every test anew, are left out too.

export default {
  testRunner: "vitest",
  vitest: { configFile: "vitest.law.config.ts", related: false },
  plugins: ["@stryker-mutator/vitest-runner", "./scripts/mutation/wording-is-no-law.mjs"],
  ignorers: ["wording"],
  checkers: [],
  mutate: [
    "src/law/**/*.ts",
    "!src/law/**/*.test.ts",
    "!src/law/**/*.cases.ts",
    "!src/law/**/testing/**",
    "!src/law/**/closures.table.ts",
    "!src/law/index.ts",
    "!src/law/registry.ts",
  ],
  ignoreStatic: process.env.STATIC !== "yes",
  ignorePatterns: ["/*", "!/src", "!/package.json", "!/tsconfig.json", "!/vitest.law.config.ts"],
  coverageAnalysis: "perTest",
  reporters: ["clear-text", "progress", "json"],
  jsonReporter: { fileName: process.env.MUTATION_REPORT ?? "reports/mutation.json" },
  clearTextReporter: { allowColor: false, logTests: false },
  thresholds: { high: 95, low: 85, break: 85 },
  tempDirName: "reports/stryker",
  concurrency: 2,
};
