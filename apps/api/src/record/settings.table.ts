import { pgTable, text } from "drizzle-orm/pg-core";

/** What every copy of the API must agree on and nobody sets by hand, such as the secret that signs sessions. */
export const settings = pgTable("settings", { key: text().primaryKey(), value: text().notNull() });
