import { count, eq } from "drizzle-orm";
import { Arg, Args, ArgsType, Ctx, Field, ID, Query, Resolver } from "type-graphql";
import { changesOfLines } from "../../record/changes-of-lines.ts";
import { compareRecords } from "../../record/compare.ts";
import { records } from "../../record/record.table.ts";
import { revisions } from "../../record/revision.table.ts";
import { rowById } from "../../record/row-by-id.ts";
import { historyOf } from "../../record/row-history.ts";
import { mustSeeLive } from "../../record/viewer.ts";
import { Refusal } from "../../refusal.ts";
import { connectionType } from "../list-types.ts";
import { resolveOne } from "../load.ts";
import type { Request } from "../request.ts";
import { AsAtScalar } from "../scalars.ts";
import { numberedArguments, numberedPage } from "./numbered-list.ts";
import { AccountType, ChangeSetType, RevisionType, RowVersionType } from "./record.types.ts";

const listed = {
  number: revisions.number,
  author: revisions.author,
  reason: revisions.reason,
  effectiveAt: revisions.effectiveAt,
  recordedAt: revisions.recordedAt,
};

@ArgsType()
class RevisionArguments extends numberedArguments("Revision", listed) {
  @Field(() => String)
  body!: string;
}

const RevisionConnection = connectionType("Revision", () => RevisionType);

@Resolver()
export class RevisionResolver {
  @Query(() => RevisionConnection, {
    description: "Every change to a body's record, newest first. For officers.",
  })
  async revisions(@Args(() => RevisionArguments) args: RevisionArguments, @Ctx() request: Request) {
    const { store, viewer } = request;
    mustSeeLive(viewer, args.body, "the revisions");
    const [record] = await store.db.select().from(records).where(eq(records.slug, args.body));
    if (!record) throw new Refusal("NOT_FOUND", `There is no policing body "${args.body}".`);
    const ofBody = eq(revisions.bodyId, record.bodyId);
    return await numberedPage(args, {
      name: "revisions",
      listed,
      body: records.slug,
      where: ofBody,
      count: async (where) => (await store.db.select({ n: count() }).from(revisions).where(where))[0]?.n ?? 0,
      rows: async ({ where, order, place, limit, offset }) => {
        const rows = await store.db
          .select({ revision: revisions, place })
          .from(revisions)
          .innerJoin(records, eq(records.bodyId, revisions.bodyId))
          .where(where)
          .orderBy(order)
          .limit(limit)
          .offset(offset);
        return rows.map(({ revision, place }) => ({ ...withId(revision, args.body), place }));
      },
    });
  }

  @Query(() => [RowVersionType], {
    description: "Everything that was ever done to a row, newest first. For officers.",
  })
  async history(@Arg("id", () => ID) id: string, @Ctx() request: Request) {
    if (!request.viewer) throw new Refusal("UNAUTHENTICATED", "Sign in to see the history of a row.");
    const found = await rowById(request.store, id);
    if (!found) throw new Refusal("NOT_FOUND", `There is no row with the id ${id}.`);
    mustSeeLive(request.viewer, found.body, "the history of its rows");
    const steps = await historyOf(request.store, id);
    return steps.map((step) => ({ ...step, revision: withId(step.revision, found.body) }));
  }

  @Query(() => ChangeSetType, { description: "What changed in a body's record between two points." })
  async changes(
    @Arg("body", () => String) body: string,
    @Arg("from", () => AsAtScalar) from: string,
    @Arg("to", () => AsAtScalar) to: string,
    @Ctx() request: Request,
  ) {
    const { store } = request;
    const [{ asOf: before, at: was }, { asOf: after, at: is }] = await Promise.all([
      resolveOne(request, { body, asAt: from }),
      resolveOne(request, { body, asAt: to }),
    ]);
    const changes = await compareRecords(store, is.body_id, before, after);
    const lines = await changesOfLines(store, is.body_id, was.revision, is.revision);
    const asked = { body, from, to };
    return { asked, from: was.read_at, to: is.read_at, totalCount: changes.length, changes, lines };
  }

  @Query(() => AccountType, {
    nullable: true,
    description: "The account that asks; null for an anonymous reader.",
  })
  me(@Ctx() request: Request) {
    return request.viewer;
  }
}

function withId(row: typeof revisions.$inferSelect, body: string): RevisionType {
  return { ...row, id: `${body}:revision:${row.number}` };
}
