import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

const NOT_OURS = new Set(["node_modules", "dist", "out", "coverage", ".git", "reports"]);

/** Every file of the repository, from its root, with `/`. */
export function repositoryFiles(folder = root): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !NOT_OURS.has(name) && !name.startsWith("dist."))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? repositoryFiles(path) : [relative(root, path).split(sep).join("/")];
    });
}

export const textOf = (file: string): string => readFileSync(join(root, file), "utf8");

/** The program's own sources, without tests, their cases and what serves tests. */
export const programFiles = (): readonly string[] =>
  repositoryFiles().filter(
    (file) => /^src\/.*\.ts$/.test(file) && !/\.(test|cases)\.ts$/.test(file) && !file.includes("/testing/"),
  );
