import { defineProject } from "vitest/config";

export default defineProject({
  test: { name: "browser", include: ["**/*.test.{ts,tsx}"], setupFiles: "../../vitest.setup.ts" },
});
