// Makes a checkout ready to run: installs what package-lock.json lists, builds src/ to dist/. Each only when needed.

import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

/** Installs the packages of the lock file, unless they are installed. */
export function ensureInstalled() {
  if (isInstalled()) return;
  console.error("beneficial: installing the packages that package-lock.json lists …");
  const windows = process.platform === "win32";
  const done = spawnSync(windows ? "npm.cmd" : "npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: windows,
  });
  if (done.status !== 0) {
    console.error("beneficial: npm ci did not succeed; see what it says above, and run it again.");
    process.exit(done.status ?? 1);
  }
}

/** Whether npm's own record of what is installed has every package of the lock file that this machine takes. */
function isInstalled() {
  const record = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(record)) return false;
  const packages = (file) => JSON.parse(readFileSync(file, "utf8")).packages;
  const installed = packages(record);
  return Object.entries(packages(join(root, "package-lock.json"))).every(
    ([path, { version, optional }]) => path === "" || optional || installed[path]?.version === version,
  );
}

/** Compiles src/ to dist/ whole, unless it is up to date. Two builds at once do not disturb each other. */
export function ensureBuilt() {
  const wanted = fingerprint();
  const stamp = join(root, "dist", ".built-from");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  const building = join(root, `dist.building-${process.pid}`);
  const compiler = join(root, "node_modules", "typescript7", "bin", "tsc");
  const done = spawnSync(process.execPath, [compiler, "-p", "tsconfig.build.json", "--outDir", building], {
    cwd: root,
    stdio: ["ignore", 2, 2],
  });
  if (done.status !== 0) {
    rmSync(building, { recursive: true, force: true });
    console.error("beneficial: the build did not succeed; mend what the compiler says above.");
    process.exit(1);
  }
  writeFileSync(join(building, ".built-from"), wanted);
  swapIn(building);
}

function swapIn(building) {
  const dist = join(root, "dist");
  const old = join(root, `dist.old-${process.pid}`);
  try {
    if (existsSync(dist)) renameSync(dist, old);
    renameSync(building, dist);
  } catch {
    // Another build was faster; its result is as good as ours.
    rmSync(building, { recursive: true, force: true });
  }
  rmSync(old, { recursive: true, force: true });
}

/** What the build is made of: every source file's path, size and time, and the compiler's settings. */
function fingerprint() {
  const hash = createHash("sha256");
  const add = (file) => {
    const { size, mtimeMs } = statSync(join(root, file));
    hash.update(`${file}\0${size}\0${mtimeMs}\0`);
  };
  for (const file of ["package.json", "tsconfig.json", "tsconfig.build.json"]) add(file);
  for (const file of sources("src")) add(file);
  return hash.digest("hex");
}

function sources(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return sources(path);
      return path.endsWith(".ts") && !/\.(test|prop\.test|cases)\.ts$/.test(path) ? [path] : [];
    })
    .sort();
}

/** The folder `out/`, there for results. */
export function outFolder() {
  const folder = join(root, "out");
  mkdirSync(folder, { recursive: true });
  return folder;
}
