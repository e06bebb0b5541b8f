import { eq, type SQL, sql } from "drizzle-orm";
import { Arg, Args, ArgsType, Ctx, Field, Mutation, Query, Resolver } from "type-graphql";
import { resolveAsAt } from "../../record/as-of.ts";
import { previewRelease } from "../../record/preview.ts";
import { publishRelease } from "../../record/publish.ts";
import { records } from "../../record/record.table.ts";
import { releaseLeaves, releases } from "../../record/release.table.ts";
import { mustKeep, mustSeeLive, seesLive } from "../../record/viewer.ts";
import { withdrawals } from "../../record/withdrawal.table.ts";
import { Refusal } from "../../refusal.ts";
import type { Cursor } from "../cursor.ts";
import { connectionType } from "../list-types.ts";
import type { Request } from "../request.ts";
import { AsAtScalar } from "../scalars.ts";
import { type NumberedQuestion, numberedArguments, numberedPage } from "./numbered-list.ts";
import { ReleasePreviewType, ReleaseType } from "./record.types.ts";

const listed = {
  number: releases.number,
  title: releases.title,
  effectiveAt: releases.effectiveAt,
  publishedAt: releases.publishedAt,
  reconstructed: releases.reconstructed,
  revision: releases.revision,
};

@ArgsType()
class ReleaseArguments extends numberedArguments("Release", listed) {
  @Field(() => String, { nullable: true, description: "A policing body's slug; every body's when left out." })
  body?: string | null;

  @Field(() => AsAtScalar, {
    nullable: true,
    description: "What had been published by then; all when left out.",
  })
  asAt?: string | null;
}

const ReleaseConnection = connectionType("Release", () => ReleaseType);

@Resolver()
export class ReleaseResolver {
  @Query(() => ReleaseConnection, { description: "What each body has published, newest first." })
  async releases(@Args(() => ReleaseArguments) args: ReleaseArguments, @Ctx() request: Request) {
    const { db } = request.store;
    if (args.body) await mustExist(request, args.body);
    const ofBody = sql`${args.body ? eq(records.slug, args.body) : sql`true`} AND ${await publishedBy(request, args)}`;
    return await numberedPage(args, {
      name: "releases",
      listed,
      body: records.slug,
      where: ofBody,
      count: async (where) =>
        (
          await db
            .select({ n: sql<number>`count(*)::int` })
            .from(releases)
            .innerJoin(records, sameBody)
            .where(where)
        )[0]?.n ?? 0,
      rows: (question) => readReleases(request, question),
    });
  }

  @Query(() => ReleasePreviewType, {
    description: "What publishing now would change for the public. For officers.",
  })
  async releasePreview(@Arg("body", () => String) body: string, @Ctx() request: Request) {
    mustSeeLive(request.viewer, body, "what is not yet published");
    const { number, changes, lines, heldBack } = await previewRelease(request.store, body);
    const held = heldBack.map(({ entity, row, label, reason }) => ({
      entity: entity.name,
      id: row.id,
      label,
      reason,
    }));
    return { number, changes, lines, totalCount: changes.length, heldBack: held };
  }

  @Mutation(() => ReleaseType)
  async publishRelease(
    @Arg("body", () => String) body: string,
    @Arg("title", () => String) title: string,
    @Ctx() request: Request,
  ) {
    const author = mustKeep(request.viewer, body);
    const number = await publishRelease(request.store, { body, title, author });
    const where = sql`${eq(records.slug, body)} AND ${eq(releases.number, number)}`;
    const [release] = await readReleases(request, {
      where,
      order: sql`1`,
      place: sql`'[]'::json`,
      limit: 1,
      offset: 0,
    });
    return release;
  }
}

const sameBody = eq(records.bodyId, releases.bodyId);

/** The releases there were at a point of the record: what the public could read then, whoever asks. */
async function publishedBy(request: Request, { asAt, body }: ReleaseArguments): Promise<SQL> {
  if (!asAt || (asAt === "live" && request.viewer)) return sql`true`;
  const { db, now } = request.store;
  const then = await resolveAsAt(db, null, { asAt, body, now: now() });
  return sql`EXISTS (SELECT FROM ${then.relation()}
    WHERE as_of.body_id = ${releases.bodyId} AND ${releases.number} <= as_of.at)`;
}

/** A body that has published nothing does not exist for the public. */
async function mustExist({ store, viewer }: Request, body: string): Promise<void> {
  const [record] = await store.db.select().from(records).where(eq(records.slug, body));
  if (!record || (record.lastRelease === 0 && !seesLive(viewer, body)))
    throw new Refusal("NOT_FOUND", `There is no policing body "${body}".`);
}

/** Whether what was withdrawn is of a ledger's line that a release carried: its leaves are of many lines each. */
function carriedLine({ store }: Request): SQL {
  const carried = store.entities.ledgers.map(
    ({ table }) => sql`EXISTS (SELECT FROM ${table} WHERE ${table.id} = ${withdrawals.rowId}
      AND ${table.openedRevision} <= ${releases.revision})`,
  );
  return sql`(${sql.join([sql`false`, ...carried], sql` OR `)})`;
}

async function readReleases(
  request: Request,
  { where, order, place, limit, offset }: NumberedQuestion,
): Promise<(ReleaseType & { place: Cursor["values"] })[]> {
  const line = (
    change: "opened" | "closed",
    name: string,
  ) => sql`FROM ${releaseLeaves} AS ${sql.identifier(name)}
    WHERE ${sql.identifier(name)}.row_id = ${withdrawals.rowId} AND ${sql.identifier(name)}.change = ${change}
      AND ${sql.identifier(name)}.release <= ${releases.number}`;
  const withdrawn = sql<number>`(SELECT count(*)::int FROM ${withdrawals}
    WHERE ${withdrawals.bodyId} = ${releases.bodyId} AND ${withdrawals.field} <> 'slug'
      AND (${carriedLine(request)} OR EXISTS (SELECT ${line("opened", "opened")} AND NOT EXISTS (
        SELECT ${line("closed", "closed")} AND closed.row_revision = opened.row_revision))))`;
  const rows = await request.store.db
    .select({ release: releases, body: records.slug, withdrawals: withdrawn, place })
    .from(releases)
    .innerJoin(records, sameBody)
    .where(where)
    .orderBy(order)
    .limit(limit)
    .offset(offset);
  return rows.map(({ release, body, withdrawals, place }) => ({
    ...release,
    id: `${body}:release:${release.number}`,
    body,
    withdrawals,
    place,
  }));
}
