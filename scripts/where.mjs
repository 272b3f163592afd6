// Where something is stated: npm run where -- "60 day". Searches rules, checks, readers and writers by name, nickname,
// citation and sentence.

import { ensureBuilt, ensureInstalled } from "./ready.mjs";

ensureInstalled();
ensureBuilt();
const { entries, matching } = await import("./entries.mjs");

const words = process.argv.slice(2).join(" ").trim();
if (words === "") {
  console.error('say what to look for: npm run where -- "60 day"');
  process.exit(2);
}
const found = matching(await entries(), words);
for (const { name, title, cite, file } of found) {
  console.log(`${file}\n  ${name}: ${title}${cite ? `\n  ${cite}` : ""}`);
}
if (found.length === 0) {
  console.error(`nothing here is called "${words}"; docs/where-is.md lists all there is`);
  process.exitCode = 1;
}
