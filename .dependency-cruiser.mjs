// The import direction of docs/architecture.md, one forbidden step a rule, each with the sentence that says why.
// Lower layers never import higher ones; siblings never import each other.

const layers = {
  base: [],
  model: ["base"],
  law: ["base", "model"],
  book: ["base", "model"],
  readers: ["base", "model"],
  checks: ["base", "model", "law"],
  compare: ["base", "model"],
  drafting: ["base", "model", "law", "book", "checks", "compare"],
  questions: ["base", "model", "law", "book"],
  writers: ["base", "model"],
  edgar: ["base", "model"],
  store: ["base", "model"],
  tracking: ["base", "model", "law", "readers", "checks", "compare", "questions", "edgar", "store"],
};

const reasons = {
  base: "base/ knows nothing of the domain, so that everything may stand on it.",
  model: "model/ holds the nouns without judgement: it may use base/ and nothing else of ours.",
  law: "law/ states what the rules decide from facts alone: it may not know how a book is written or a filing is read.",
  book: "book/ is the holder's own record and knows no law: what a rule makes of the record is decided in law/.",
  readers: "readers/ say what a document says and know no law: whether it is right is decided in checks/.",
  checks: "checks/ judge a Schedule by the law: they may not read documents or know a book's files.",
  compare:
    "compare/ tells two Schedules apart and knows no law: whether a change was due is decided in law/.",
  drafting: "drafting/ joins book and law into a Schedule: how a Schedule looks in a format is for writers/.",
  questions:
    "questions/ ask law/ of a supposed book/: what they find is drawn and printed by others, and files are no concern of theirs.",
  writers: "writers/ put a finished Schedule into a format: they may not decide what it says.",
  edgar: "edgar/ is the SEC's network alone: what to do with what it brings is decided in tracking/.",
  store: "store/ is the database alone: what to store and when is decided in tracking/.",
  tracking:
    "tracking/ joins the network, the store, the readers and the checks: it may not know a face or a book.",
};

const outside = Object.entries(layers).map(([layer, allowed]) => ({
  name: `${layer}-imports-only-what-is-below`,
  comment: reasons[layer],
  severity: "error",
  from: { path: `^src/${layer}/`, pathNot: "\\.test\\.ts$" },
  to: { path: "^src/", pathNot: `^src/(${[layer, ...allowed].join("|")})/` },
}));

export default {
  forbidden: [
    ...outside,
    {
      name: "faces-use-the-public-door",
      comment:
        "cli/, server/ and web/ hold no rule, no parsing and no SQL: they call what src/index.ts offers, and the plain types of base/ and model/.",
      severity: "error",
      from: { path: "^src/(cli|server|web)/", pathNot: "\\.test\\.ts$" },
      to: {
        path: "^src/(law|book|readers|checks|compare|drafting|questions|writers|edgar|store)/",
        pathNot: "^$",
      },
    },
    {
      name: "faces-do-not-know-each-other",
      comment: "Each face can be taken away without the others noticing.",
      severity: "error",
      from: { path: "^src/(cli|server|web)/" },
      to: { path: "^src/(cli|server|web)/", pathNot: "^src/$1/" },
    },
    {
      name: "no-circles",
      comment: "Two files that need each other are one file, or hide a third.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-development-packages",
      comment:
        "What runs at the user's may use only what is installed at the user's: list it under dependencies.",
      severity: "error",
      from: { path: "^src/", pathNot: "\\.test\\.ts$|/testing/" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"], dependencyTypesNot: ["type-only"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
    },
  },
};
