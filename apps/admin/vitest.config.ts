import { defineProject } from "vitest/config";

export default defineProject({
  test: { name: "admin", include: ["**/*.test.{ts,tsx}"], setupFiles: "../../vitest.setup.ts" },
});
