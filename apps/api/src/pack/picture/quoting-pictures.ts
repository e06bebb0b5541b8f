import { and, eq, inArray, sql } from "drizzle-orm";
import { WITHDRAWN } from "../../record/guard.ts";
import type { Quoting } from "../../record/quoting.ts";
import { pictures } from "./picture.table.ts";

/** A picture whose name is withdrawn from a report goes itself, and is no longer as it was handed in for no other reason. */
export const quotingPictures: Quoting = {
  table: pictures,
  async blank({ db, bodyId, log }, texts) {
    if (texts.length === 0) return;
    const named = await db
      .select({ id: pictures.id })
      .from(pictures)
      .where(and(eq(pictures.bodyId, bodyId), inArray(pictures.hash, [...texts])));
    for (const { id } of named) {
      await log("Picture", id, "content");
      await db.execute(
        sql`SELECT frankpledge_blank_quotes('pictures', ${id}, 'content', to_jsonb(${WITHDRAWN}::text))`,
      );
    }
  },
  faults: (
    bodyId,
  ) => sql`SELECT 'The picture "' || file_name || '" is not the one that was handed in.' AS fault FROM ${pictures}
    WHERE body_id = ${bodyId} AND content <> ${WITHDRAWN} AND encode(sha256(decode(content, 'base64')), 'hex') <> hash`,
};
