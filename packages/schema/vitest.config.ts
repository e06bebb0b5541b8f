import { defineProject } from "vitest/config";

export default defineProject({
  test: { name: "schema", include: ["**/*.test.{ts,tsx}"], setupFiles: "../../vitest.setup.ts" },
});
