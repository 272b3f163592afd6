import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { root, textOf } from "./sources.ts";

interface Door {
  readonly types: string;
}

const doors = Object.entries(JSON.parse(textOf("package.json")).exports as Record<string, Door | string>)
  .filter((entry): entry is [string, Door] => typeof entry[1] !== "string")
  .map(([door, { types }]) => [door, types.replace("./dist/", "src/").replace(/\.d\.ts$/, ".ts")] as const);

const program = ts.createProgram(
  doors.map(([, file]) => join(root, file)),
  {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2023,
    allowImportingTsExtensions: true,
    noEmit: true,
    strict: true,
    types: [],
  },
);
const checker = program.getTypeChecker();

test.each(doors)("every function that %s offers has a docstring", (_, file) => {
  const source = program.getSourceFile(join(root, file));
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`${file} offers nothing`);
  const undocumented = checker
    .getExportsOfModule(module)
    .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol))
    .filter((symbol) => symbol.flags & ts.SymbolFlags.Function)
    .filter((symbol) => ts.displayPartsToString(symbol.getDocumentationComment(checker)) === "")
    .map((symbol) => symbol.name);
  expect(undocumented).toEqual([]);
});
