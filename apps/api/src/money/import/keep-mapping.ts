import type { LedgerSource } from "@frankpledge/domain";
import { sql } from "drizzle-orm";
import type { Database } from "../../database/database.ts";
import { headingKeys, normaliseHeading } from "../intake/heading-words.ts";
import type { ColumnRole, KeptMapping } from "../intake/reading.ts";
import { keptMappings } from "./import.table.ts";

/** What a person decided of a publisher's headings. */
export interface MappingDecided {
  columns: { heading: string; role: ColumnRole }[];
  dateOrder?: "DMY" | "MDY" | null;
  decimal?: "POINT" | "COMMA" | null;
}

/** Keeps what was decided, beside what was decided before, for this file and those to come. */
export async function keepMapping(
  db: Database,
  { bodyId, source }: { bodyId: string; source: LedgerSource },
  decided: MappingDecided,
): Promise<void> {
  const keys = headingKeys(decided.columns.map(({ heading }) => heading));
  const mapping: KeptMapping = {
    columns: Object.fromEntries([
      ...decided.columns.map(({ heading, role }) => [normaliseHeading(heading), role] as const),
      // A column without a heading, or with that of another, goes by its place or its count.
      ...decided.columns.map(({ role }, column) => [keys[column] ?? "", role] as const),
    ]),
    ...(decided.dateOrder ? { dateOrder: decided.dateOrder } : {}),
    ...(decided.decimal ? { decimal: decided.decimal } : {}),
  };
  await db.execute(sql`INSERT INTO ${keptMappings} (body_id, source, mapping)
    VALUES (${bodyId}, ${source}, ${JSON.stringify(mapping)}::jsonb)
    ON CONFLICT (body_id, source) DO UPDATE SET mapping = ${keptMappings}.mapping || excluded.mapping
      || jsonb_build_object('columns', (${keptMappings}.mapping -> 'columns') || (excluded.mapping -> 'columns'))`);
}
