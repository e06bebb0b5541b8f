import type { SQL } from "drizzle-orm";

/** Which of a version's two intervals decides: that of revisions (officers) or that of releases (the public). */
export type Interval = "revision" | "release";

/** How a statement that has `as_of` in its FROM sees rows; every loaded parent hands it to its children. */
export interface Scope {
  interval: Interval;
  at: SQL;
  revision: SQL;
  today: SQL;
  readAt: SQL;
}
