import { defineProject } from "vitest/config";

export default defineProject({
  // GraphQL refuses to run as two copies, and without this it is loaded both as CommonJS and as a module.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: { name: "api", include: ["src/**/*.test.ts"], setupFiles: "../../vitest.setup.ts" },
});
