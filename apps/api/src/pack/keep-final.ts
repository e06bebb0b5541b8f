import { missingForFinal, OFFICE_TITLES, type packFields } from "@frankpledge/domain";
import { and, eq, inArray, ne, sql } from "drizzle-orm";
import type { z } from "zod";
import { rowsOf } from "../database/database.ts";
import { priorities } from "../plan/priority.table.ts";
import { WITHDRAWN } from "../record/guard.ts";
import { camelRow } from "../record/row-json.ts";
import type { Writing } from "../record/writing.ts";
import { Refusal } from "../refusal.ts";
import { packs } from "./pack.table.ts";
import { pictures } from "./picture/picture.table.ts";

type Pack = z.output<typeof packFields> & { id: string; clearance: "DRAFT" | "CLEARED" };

/**
 * What holds for every pack that a revision wrote: one that was published is final and is corrected by an erratum
 * alone; what was signed is not changed under the signature; its pictures were handed in; and only a pack that lacks
 * nothing is cleared.
 */
export async function keepFinal({ db, bodyId, revision }: Writing): Promise<void> {
  const written = sql`${packs.bodyId} = ${bodyId} AND (${packs.openedRevision} = ${revision} OR ${packs.closedRevision} = ${revision})`;
  const [published] = await rowsOf<{ title: string; release: number }>(
    db,
    sql`SELECT ${packs.title} AS title, ${packs.openedRelease} AS release FROM ${packs}
      WHERE ${packs.openedRelease} IS NOT NULL AND ${packs.id} IN (SELECT ${packs.id} FROM ${packs} WHERE ${written})
      LIMIT 1`,
  );
  if (published)
    throw new Refusal(
      "CONFLICT",
      `“${published.title}” is final since published version ${published.release}: put it right by an erratum, which is a new edition that names it.`,
    );
  const versions = await rowsOf<{ row: Record<string, unknown> }>(
    db,
    sql`SELECT to_jsonb(${packs}) AS row FROM ${packs} WHERE ${written}`,
  );
  const rows = versions.map(({ row }) => camelRow(row));
  const after = rows.filter(({ openedRevision }) => openedRevision === revision);
  for (const row of after) {
    const now = row as unknown as Pack;
    const before = rows.find(({ id, closedRevision }) => id === row.id && closedRevision === revision);
    if (before) mustBeUnsigned(before as unknown as Pack, now);
    await mustHavePictures(db, bodyId, now);
    if (now.clearance === "CLEARED") await mustBeReady(db, now);
  }
}

/** A picture that a section names was handed in, and was not withdrawn since. */
async function mustHavePictures(db: Writing["db"], bodyId: string, { title, sections }: Pack): Promise<void> {
  const hashes = sections.flatMap(({ pictures: shown }) => (shown ?? []).map(({ picture }) => picture));
  if (hashes.length === 0) return;
  const kept = await db
    .select({ hash: pictures.hash })
    .from(pictures)
    .where(and(eq(pictures.bodyId, bodyId), inArray(pictures.hash, hashes), ne(pictures.content, WITHDRAWN)));
  const known = new Set([WITHDRAWN, ...kept.map(({ hash }) => hash)]);
  const missing = hashes.find((hash) => !known.has(hash));
  if (missing)
    throw new Refusal(
      "BAD_USER_INPUT",
      `“${title}” names a picture that was not handed in (${missing.slice(0, 12)}…): hand it in first.`,
    );
}

/** The fields that may change under a signature: the signatures themselves, and what the record keeps of a row. */
const BESIDE = ["signOffs", "clearance", "clearedBy", "clearedAt", "embargoUntil"];

function mustBeUnsigned(before: Pack, after: Pack): void {
  const kept = after.signOffs.filter(({ role, on, revision }) =>
    before.signOffs.some((old) => old.role === role && old.on === on && old.revision === revision),
  );
  const said = (row: Pack) =>
    JSON.stringify(
      Object.entries(row).filter(
        ([name]) => !BESIDE.includes(name) && !/^(opened|closed)(Revision|Release)$|^salt$/.test(name),
      ),
    );
  if (kept.length > 0 && said(before) !== said(after))
    throw new Refusal(
      "CONFLICT",
      `“${before.title}” is signed off (${kept.map(({ role }) => OFFICE_TITLES[role]).join(", ")}): take the sign-offs back before you change what was signed.`,
    );
}

async function mustBeReady(db: Writing["db"], pack: Pack): Promise<void> {
  const found = await rowsOf<{ id: string; title: string | null }>(
    db,
    sql`SELECT ${priorities.id} AS id, ${priorities.title} AS title FROM ${priorities}
      WHERE ${priorities.planId} = ${pack.planId} AND ${priorities.closedRevision} IS NULL
      ORDER BY ${priorities.position}`,
  );
  const missing = missingForFinal(pack, found);
  if (missing.length > 0)
    throw new Refusal("BAD_USER_INPUT", `“${pack.title}” cannot be final yet. ${missing.join(" ")}`);
}
