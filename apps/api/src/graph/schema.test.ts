import { lexicographicSortSchema, printSchema } from "graphql";
import { expect, test } from "vitest";
import { entities } from "../entities.ts";
import { resolvers } from "../resolvers.ts";
import { makeSchema } from "./schema.ts";

// Written anew with `vitest -u`; what reads the file then generates its own types from it.
test("the committed schema is the one the API serves", async () => {
  const schema = lexicographicSortSchema(await makeSchema(entities, resolvers));
  await expect(`${printSchema(schema)}\n`).toMatchFileSnapshot("../../../../packages/schema/schema.graphql");
});
