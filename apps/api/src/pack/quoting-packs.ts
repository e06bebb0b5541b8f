import { and, eq, isNotNull, sql } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import type { Document } from "../document/document.ts";
import { mapTexts } from "../document/map-texts.ts";
import { FIGURE, WITHDRAWN } from "../record/guard.ts";
import { type Quoting, withoutTexts } from "../record/quoting.ts";
import { packs } from "./pack.table.ts";

/** Reports that are final were made of the rows' texts: what is withdrawn from a row goes from them too. */
export const quotingPacks: Quoting = {
  async blank({ db, bodyId, log }, texts) {
    const without = withoutTexts(texts, WITHDRAWN);
    // One by one: each may be as long as a book.
    for (const id of await keptReports(db, bodyId)) {
      const [kept] = await db
        .select({ document: packs.document })
        .from(packs)
        .where(and(eq(packs.id as never, id), isNotNull(packs.document)));
      const blanked = mapTexts(kept?.document as Document, without);
      const json = JSON.stringify(blanked);
      if (json === JSON.stringify(kept?.document)) continue;
      await log("Pack", id, "document");
      await db.execute(
        sql`SELECT frankpledge_blank_quotes('packs', ${id}, 'document', ${json}::text::jsonb)`,
      );
    }
  },
  async forget({ db, bodyId, log }) {
    for (const id of await keptReports(db, bodyId)) {
      const whole = `document.${FIGURE}`;
      await log("Pack", id, whole);
      await db.execute(sql`SELECT frankpledge_blank('packs', ${id}, ${whole})`);
    }
  },
};

/** The reports of a body that are kept as they were made. */
async function keptReports(db: Database, bodyId: string): Promise<string[]> {
  const kept = await db
    .select({ id: packs.id })
    .from(packs)
    .where(and(eq(packs.bodyId as never, bodyId), isNotNull(packs.document)));
  return kept.map(({ id }) => id as string);
}
