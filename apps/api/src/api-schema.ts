import type { GraphQLSchema } from "graphql";
import { entities } from "./entities.ts";

let schema: Promise<GraphQLSchema> | undefined;

/** The API's executable schema, made when it is first asked for: most commands of the command line need none. */
export function apiSchema(): Promise<GraphQLSchema> {
  schema ??= makeApiSchema();
  return schema;
}

async function makeApiSchema(): Promise<GraphQLSchema> {
  const [{ makeSchema }, { resolvers }] = await Promise.all([
    import("./graph/schema.ts"),
    import("./resolvers.ts"),
  ]);
  return await makeSchema(entities, resolvers);
}
