import { defineProject } from "vitest/config";

export default defineProject({
  test: {
    name: "e2e",
    include: ["src/**/*.test.ts"],
    setupFiles: "../vitest.setup.ts",
    globalSetup: "src/load-example.ts",
    // A product takes seconds to start, and longer while the other tests run beside it.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
