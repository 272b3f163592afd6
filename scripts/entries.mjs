// All that the registries list, in one form: what docs/where-is.md and `npm run where` are made of.

import { existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "./ready.mjs";

/** Every registered rule, check, reader and writer with the file that states it. */
export async function entries() {
  const load = (path) => import(`../dist/${path}`);
  const [{ rules }, { checks }, { readers }, { writers }, { commands }] = await Promise.all([
    load("law/registry.js"),
    load("checks/registry.js"),
    load("readers/registry.js"),
    load("writers/registry.js"),
    load("cli/commands.js"),
  ]);
  const { Command } = await import("commander");
  const program = new Command();
  for (const define of commands) define(program);
  return [
    ...rules.map(({ rule, file }) => ({
      kind: "rule",
      name: rule.id,
      title: rule.title,
      alsoCalled: rule.alsoCalled,
      cite: rule.cite.cite,
      file: `src/law/${file}`,
    })),
    ...checks.map((check) => ({
      kind: "check",
      name: check.id,
      title: check.title,
      alsoCalled: [check.catalogue].flat(),
      cite: check.cite.cite,
      file: `src/checks/${check.id}.ts`,
    })),
    ...readers.map((reader) => ({
      kind: "reader",
      name: reader.id,
      title: reader.title,
      alsoCalled: [],
      cite: "",
      file: `src/readers/${reader.folder}/`,
    })),
    ...writers.map((writer) => ({
      kind: "writer",
      name: writer.id,
      title: writer.title,
      alsoCalled: [writer.extension],
      cite: "",
      file: writerFile(writer.id),
    })),
    ...program.commands.map((command) => ({
      kind: "command",
      name: `beneficial ${command.name()}`,
      title: command.summary(),
      alsoCalled: [],
      cite: "",
      file: `src/cli/commands/${command.name()}.ts`,
    })),
  ];
}

/** The entries in which every word occurs: those with all in a name first. */
export function matching(all, words) {
  const wanted = plain(words).split(" ");
  const inText = (text) => wanted.every((word) => plain(text).includes(word));
  const named = ({ name, alsoCalled, title }) => inText([name, title, ...alsoCalled].join(" "));
  const anywhere = ({ cite, file }) => inText(`${cite} ${file}`);
  return [...all.filter(named), ...all.filter((entry) => !named(entry) && anywhere(entry))];
}

const plain = (text) =>
  text
    .toLowerCase()
    .replace(/[-_/]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();

function writerFile(id) {
  return existsSync(join(root, "src", "writers", id)) ? `src/writers/${id}/` : `src/writers/${id}.ts`;
}
