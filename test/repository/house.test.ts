import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { programFiles, repositoryFiles, root, textOf } from "./sources.ts";

const folders = readdirSync(join(root, "src"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

test.each(folders)("src/%s has a README of the four headings", (folder) => {
  const headings = textOf(`src/${folder}/README.md`).match(/^## .*$/gm);
  expect(headings).toEqual([
    "## What is here",
    "## What is not",
    "## How to add one",
    "## Where its tests are",
  ]);
});

test("every folder of src is on the map of the architecture", () => {
  const map = textOf("docs/architecture.md");
  for (const folder of folders) expect(map).toContain(`| \`${folder}/\` |`);
});

test("nothing names a machine's folder or a package registry's host", () => {
  const machine = new RegExp(
    ["(?<!\\.)/wor", "k/|/ho", "me/\\w|registry\\.npm", "js\\.org|deb\\.deb", "ian\\.org"].join(""),
  );
  const texts = repositoryFiles().filter((file) =>
    /\.(ts|mjs|cjs|json|md|yaml|yml|html|sh)$|^(beneficial|\.npmrc|\.ci\/run)$/.test(file),
  );
  expect(texts.filter((file) => machine.test(textOf(file)))).toEqual([]);
});

test("the lock file says what to install and not from where", () => {
  expect(textOf("package-lock.json")).not.toContain('"resolved"');
});

test("the lock file has every package that another asks for, those of other platforms too", () => {
  interface Locked {
    readonly dependencies?: Readonly<Record<string, string>>;
    readonly optionalDependencies?: Readonly<Record<string, string>>;
  }
  const { packages } = JSON.parse(textOf("package-lock.json")) as {
    readonly packages: Readonly<Record<string, Locked>>;
  };
  const names = new Set(
    Object.keys(packages).map((path) => path.slice(path.lastIndexOf("node_modules/") + 13)),
  );
  const asked = Object.values(packages).flatMap(({ dependencies, optionalDependencies }) =>
    Object.keys({ ...dependencies, ...optionalDependencies }),
  );
  expect(asked.filter((name) => !names.has(name))).toEqual([]);
});

test("files are small: a table of data alone may be longer than 250 lines", () => {
  const long = programFiles().filter(
    (file) => !file.endsWith(".table.ts") && textOf(file).split("\n").length > 250,
  );
  expect(long).toEqual([]);
});

test("nothing is left for later", () => {
  const later = /\b(TODO|FIXME|XXX|HACK)\b/;
  expect(programFiles().filter((file) => later.test(textOf(file)))).toEqual([]);
});

test("no file or folder is named for everything and nothing", () => {
  const vague = /(^|\/)(utils?|helpers?|misc|common|managers?|stuff)(\/|\.ts$|-)/;
  expect(programFiles().filter((file) => vague.test(file))).toEqual([]);
});
