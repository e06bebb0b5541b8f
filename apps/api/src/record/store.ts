import type { Database } from "../database/database.ts";
import type { Entities } from "./entity.ts";

/** The record as its services are handed it: where it is kept, which entities it keeps, and the clock. */
export interface Store {
  db: Database;
  entities: Entities;
  now: () => Date;
}
