import type { Database } from "../database/database.ts";
import type { Ask } from "./asking.ts";
import type { Entities } from "./entity.ts";

/** The record as its services are handed it: where it is kept, which entities it keeps, the clock, and the API. */
export interface Store {
  db: Database;
  entities: Entities;
  now: () => Date;
  /** The API over a record, asked by the public, for what is made of its own answers: a report that becomes final. */
  asPublic: (store: Store) => Promise<Ask>;
}
