import { asc } from "drizzle-orm";
import { records } from "../record/record.table.ts";
import type { Store } from "../record/store.ts";
import { Refusal } from "../refusal.ts";

/** The slugs of the policing bodies that have a record. */
export async function bodySlugs(store: Store): Promise<string[]> {
  const rows = await store.db.select({ slug: records.slug }).from(records).orderBy(asc(records.slug));
  return rows.map(({ slug }) => slug);
}

/** @throws Refusal NOT_FOUND when one of the slugs is no body's */
export async function mustBeBodies(store: Store, slugs: string[]): Promise<void> {
  const known = await bodySlugs(store);
  const stranger = slugs.find((slug) => !known.includes(slug));
  if (stranger === undefined) return;
  const there = known.length > 0 ? `It has ${known.join(", ")}.` : "It has none yet.";
  throw new Refusal("NOT_FOUND", `The record has no policing body "${stranger}". ${there}`);
}
