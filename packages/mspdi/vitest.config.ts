import { defineProject } from "vitest/config";

export default defineProject({
  test: { name: "mspdi", include: ["**/*.test.{ts,tsx}"], setupFiles: "../../vitest.setup.ts" },
});
