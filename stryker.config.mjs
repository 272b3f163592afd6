// Mutation testing of the law: npm run mutation. Words are left alone, since wording is read by people and not by tests;
// what is computed and decided is not.

export default {
  testRunner: "vitest",
  vitest: { configFile: "vitest.law.config.ts" },
  mutate: [
    "src/law/**/*.ts",
    "!src/law/**/*.test.ts",
    "!src/law/**/*.cases.ts",
    "!src/law/**/testing/**",
    "!src/law/**/*.table.ts",
    "!src/law/index.ts",
    "!src/law/registry.ts",
  ],
  mutator: { excludedMutations: ["StringLiteral"] },
  ignoreStatic: true,
  coverageAnalysis: "perTest",
  reporters: ["clear-text", "progress", "json"],
  jsonReporter: { fileName: "reports/mutation.json" },
  clearTextReporter: { allowColor: false, logTests: false },
  thresholds: { high: 95, low: 85, break: 85 },
  tempDirName: "reports/stryker",
  concurrency: 2,
};
