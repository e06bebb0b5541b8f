import type { Database } from "../database/database.ts";

/** A revision in the making, as those see it who write what follows from it. */
export interface Writing {
  readonly db: Database;
  readonly bodyId: string;
  /** Its number. */
  readonly revision: number;
}
