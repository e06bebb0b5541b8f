import { defineProject } from "vitest/config";

export default defineProject({
  // GraphQL refuses to run as two copies, and without this it is loaded both as CommonJS and as a module.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    name: "api",
    include: ["src/**/*.test.ts"],
    setupFiles: "../../vitest.setup.ts",
    globalSetup: "src/testing/global-setup.ts",
    // The files share what they import, which takes longer to load than most of them take to run.
    isolate: false,
    // A file begins with a database and a server of its own, which takes its time on a busy machine.
    hookTimeout: 60_000,
    testTimeout: 30_000,
  },
});
