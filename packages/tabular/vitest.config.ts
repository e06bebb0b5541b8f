import { defineProject } from "vitest/config";

export default defineProject({
  test: { name: "tabular", include: ["**/*.test.{ts,tsx}"], setupFiles: "../../vitest.setup.ts" },
});
