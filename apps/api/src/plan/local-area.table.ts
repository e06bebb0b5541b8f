import { text } from "drizzle-orm/pg-core";
import { versionedTable } from "../record/versioned-table.ts";

export const localAreas = versionedTable("local_areas", { name: text().notNull(), source: text() });
