import type { packFields } from "@frankpledge/domain";
import { and, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import type { Store } from "../record/store.ts";
import { Refusal } from "../refusal.ts";
import { packs } from "./pack.table.ts";

/** A pack as it stands on the live record. */
export type LivePack = z.output<typeof packFields> & { openedRelease: number | null };

/** @throws Refusal NOT_FOUND when the live record has no such pack */
export async function livePack(store: Store, id: string): Promise<LivePack> {
  const [row] = await store.db
    .select()
    .from(packs)
    .where(and(eq(packs.id as never, id), isNull(packs.closedRevision as never)));
  if (!row) throw new Refusal("NOT_FOUND", "The live record has no such pack.");
  return row as unknown as LivePack;
}
