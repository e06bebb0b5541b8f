import { defineProject } from "vitest/config";

export default defineProject({
  test: { name: "viewer", include: ["**/*.test.{ts,tsx}"], setupFiles: "../../vitest.setup.ts" },
});
