import type { GraphQLSchema } from "graphql";
import type { Database } from "../database/database.ts";
import type { Entities } from "./entity.ts";

/** The record as its services are handed it: where it is kept, which entities it keeps, the clock, and the API. */
export interface Store {
  db: Database;
  entities: Entities;
  now: () => Date;
  /** The API over the record, for what is made of its own answers, such as a report that becomes final. */
  schema: () => Promise<GraphQLSchema>;
}
