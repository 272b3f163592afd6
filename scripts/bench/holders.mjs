// How long the holders table of an issuer takes as the database grows, without texts: node scripts/bench/holders.mjs --schedules 100000

process.argv.push("--without-texts");
await import("./search.mjs");
