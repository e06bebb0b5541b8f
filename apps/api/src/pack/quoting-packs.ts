import { and, eq, isNotNull, sql } from "drizzle-orm";
import type { Document } from "../document/document.ts";
import { mapTexts } from "../document/map-texts.ts";
import { WITHDRAWN } from "../record/guard.ts";
import { type Quoting, withoutTexts } from "../record/quoting.ts";
import { packs } from "./pack.table.ts";

/** Reports that are final were made of the rows' texts: what is withdrawn from a row goes from them too. */
export const quotingPacks: Quoting = {
  async blank({ db, bodyId, log }, texts) {
    const without = withoutTexts(texts, WITHDRAWN);
    const final = await db
      .select({ id: packs.id })
      .from(packs)
      .where(and(eq(packs.bodyId as never, bodyId), isNotNull(packs.document)));
    // One by one: each may be as long as a book.
    for (const { id } of final as { id: string }[]) {
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
};
