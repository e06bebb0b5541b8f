import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { environmentFile, generateEnvironment } from "./graphql-env.generate.ts";

test("graphql-env.d.ts follows from schema.graphql (if not: pnpm --filter @frankpledge/schema generate)", () => {
  // Compared as a whole, not by diff: the file has lines of thousands of characters.
  expect(readFileSync(environmentFile, "utf8") === generateEnvironment()).toBe(true);
});
