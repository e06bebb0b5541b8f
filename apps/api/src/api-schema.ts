import type { GraphQLSchema } from "graphql";
import { entities } from "./entities.ts";
import type { Ask } from "./record/asking.ts";
import type { Store } from "./record/store.ts";

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

/** The API over a record, asked by the public. */
export async function asPublic(store: Store): Promise<Ask> {
  const [schema, { askAs }] = await Promise.all([apiSchema(), import("./graph/ask.ts")]);
  return askAs(schema, { store, viewer: null });
}
