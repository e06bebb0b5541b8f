import { packFields } from "@frankpledge/domain";
import { and, eq, isNull } from "drizzle-orm";
import type { Store } from "../record/store.ts";
import { Refusal } from "../refusal.ts";
import { livePack } from "./live-pack.ts";
import { packs } from "./pack.table.ts";

/**
 * The next edition of a final pack: its words, unsigned, with what it puts right.
 * @throws Refusal CONFLICT for a draft, which is changed itself, and for a pack that a later edition replaces already
 */
export async function correctedPack(
  store: Store,
  id: string,
  correction: string,
): Promise<Record<string, unknown>> {
  const { openedRelease, ...pack } = await livePack(store, id);
  if (openedRelease === null)
    throw new Refusal("CONFLICT", `“${pack.title}” is a draft: change it itself, and no erratum is needed.`);
  const [later] = await store.db
    .select({ edition: packs.edition })
    .from(packs)
    .where(and(eq(packs.replacesId, id), isNull(packs.closedRevision as never)));
  if (later)
    throw new Refusal(
      "CONFLICT",
      `Edition ${later.edition} already puts “${pack.title}” right: change or correct that one.`,
    );
  const words = Object.fromEntries(
    Object.keys(packFields.shape).map((name) => [name, pack[name as keyof typeof pack]]),
  );
  return { ...words, edition: pack.edition + 1, replacesId: id, correction, signOffs: [] };
}
