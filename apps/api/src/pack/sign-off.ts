import type { SignOffRole } from "@frankpledge/domain";
import { eq } from "drizzle-orm";
import { londonDay } from "../record/london-time.ts";
import { records } from "../record/record.table.ts";
import type { Store } from "../record/store.ts";
import { livePack } from "./live-pack.ts";

/** The sign-offs of a pack with one more, of the record's last revision; who signs again signs anew. */
export async function signedBy(
  store: Store,
  { id, body, role, by }: { id: string; body: string; role: SignOffRole; by: string },
): Promise<Record<string, unknown>> {
  const { signOffs } = await livePack(store, id);
  const [record] = await store.db.select().from(records).where(eq(records.slug, body));
  const signed = { role, by, on: londonDay(store.now()), revision: record?.lastRevision ?? 1 };
  return { signOffs: [...signOffs.filter((one) => one.role !== role), signed] };
}
