import { OFFICE_TITLES, type Office, SIGN_OFF_WORDS } from "@frankpledge/domain";
import { asc, eq, sql } from "drizzle-orm";
import { users } from "../record/account.table.ts";
import { londonDay } from "../record/london-time.ts";
import { records } from "../record/record.table.ts";
import type { Store } from "../record/store.ts";
import type { Account } from "../record/viewer.ts";
import { Refusal } from "../refusal.ts";
import { livePack } from "./live-pack.ts";

/**
 * The sign-offs of a pack with one more, of the record's last revision; who signs again signs anew. The public reads
 * the office; whose account it was is in the revision that keeps it.
 * @throws Refusal FORBIDDEN, with who may, for an account that does not hold the office
 */
export async function signedBy(
  store: Store,
  { id, body, role, account }: { id: string; body: string; role: Office; account: Account },
): Promise<Record<string, unknown>> {
  if (!account.offices.includes(role)) throw await notTheirOffice(store, body, role);
  const { signOffs } = await livePack(store, id);
  const [record] = await store.db.select().from(records).where(eq(records.slug, body));
  const signed = {
    role,
    by: OFFICE_TITLES[role],
    on: londonDay(store.now()),
    revision: record?.lastRevision ?? 1,
  };
  return { signOffs: [...signOffs.filter((one) => one.role !== role), signed] };
}

async function notTheirOffice(store: Store, body: string, office: Office): Promise<Refusal> {
  const holders = await store.db
    .select({ name: users.name })
    .from(users)
    .where(
      sql`${office} = ANY(${users.offices}) AND ${users.role} <> 'READER'
        AND (cardinality(${users.bodies}) = 0 OR ${body} = ANY(${users.bodies}))`,
    )
    .orderBy(asc(users.name));
  const who =
    holders.length > 0
      ? `That office is held by ${holders.map(({ name }) => name).join(" or ")}.`
      : `No account of ${body} holds that office yet: an administrator gives it with "frankpledge user offices".`;
  return new Refusal("FORBIDDEN", `This is signed off by ${SIGN_OFF_WORDS[office]}. ${who}`);
}
