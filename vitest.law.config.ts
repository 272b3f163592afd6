import { defineConfig } from "vitest/config";

/** The tests of the law alone, for mutation testing. */
export default defineConfig({ test: { include: ["src/law/**/*.test.ts"] } });
