import { defineConfig } from "vitest/config";

/** The case tables of the law alone, for mutation testing: no properties and no sweeps, which are slow and partly random. */
export default defineConfig({
  test: {
    include: ["src/law/**/*.test.ts"],
    exclude: ["**/*.prop.test.ts", "**/*.sweep.test.ts"],
    isolate: false,
  },
});
