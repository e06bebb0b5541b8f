import { isRowId, type LedgerSource, ledgerSource } from "@frankpledge/domain";
import { sql } from "drizzle-orm";
import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from "type-graphql";
import { rowsOf } from "../../database/database.ts";
import { enumOf } from "../../graph/enums.ts";
import { resolve } from "../../graph/load.ts";
import type { Request } from "../../graph/request.ts";
import { AsAtScalar } from "../../graph/scalars.ts";
import { releases } from "../../record/release.table.ts";
import { ledgers } from "./ledgers.ts";

const sourceEnum = enumOf(ledgerSource);

@ObjectType("TakenBackLine", {
  description: "A line that was published, and was then taken back or corrected.",
})
class TakenBackLineType {
  @Field(() => Int, { description: "The last published version that has it." })
  lastRelease!: number;

  @Field(() => Int, { description: "The first published version that no longer has it." })
  takenBackIn!: number;

  @Field(() => ID, {
    nullable: true,
    description: "The line that stands in its place; null where none does.",
  })
  standsInId!: string | null;
}

/** Says where a line of a published version went, so that its address is never without an answer. */
@Resolver()
export class TakenBackResolver {
  @Query(() => TakenBackLineType, {
    nullable: true,
    description: "What became of a line that was published; null while it stands, and for what never was.",
  })
  async takenBackLine(
    @Arg("body", () => String) body: string,
    @Arg("source", () => sourceEnum as never) source: LedgerSource,
    @Arg("id", () => ID) id: string,
    @Arg("asAt", () => AsAtScalar, { nullable: true }) asAt: string | null,
    @Ctx() request: Request,
  ): Promise<TakenBackLineType | null> {
    if (!isRowId(id)) return null;
    const asOf = await resolve(request, { body, asAt });
    const { table } = ledgers[source];
    // A correction is written by the revision that takes back what it corrects, and may itself be corrected later.
    const [found] = await rowsOf<{ last_release: number; taken_back_in: number; stands_in: string | null }>(
      request.store.db,
      sql`WITH RECURSIVE line AS (
          SELECT first.id, first.body_id, first.opened_revision, first.reversed_revision, as_of.revision AS up_to
          FROM ${asOf.relation()} JOIN ${table} AS first ON first.body_id = as_of.body_id
          WHERE first.id = ${id}::uuid AND first.reversal_of_id IS NULL AND first.reversed_revision <= as_of.revision
        ), follower AS (
          SELECT id, body_id, reversed_revision, up_to FROM line
          UNION ALL
          SELECT next.id, next.body_id, next.reversed_revision, follower.up_to FROM follower
          JOIN ${table} AS next ON next.body_id = follower.body_id
            AND next.opened_revision = follower.reversed_revision AND next.correction_of_id = follower.id
          WHERE follower.reversed_revision <= follower.up_to
        ), version AS (
          SELECT max(number) FILTER (WHERE ${releases.revision} >= line.opened_revision
              AND ${releases.revision} < line.reversed_revision) AS last_release,
            min(number) FILTER (WHERE ${releases.revision} >= line.reversed_revision
              AND ${releases.revision} <= line.up_to) AS taken_back_in
          FROM line JOIN ${releases} ON ${releases.bodyId} = line.body_id
        )
        SELECT last_release, taken_back_in, (SELECT id FROM follower
          WHERE reversed_revision IS NULL OR reversed_revision > up_to) AS stands_in
        FROM version WHERE last_release IS NOT NULL AND taken_back_in IS NOT NULL`,
    );
    if (!found) return null;
    const { last_release: lastRelease, taken_back_in: takenBackIn, stands_in: standsInId } = found;
    return { lastRelease, takenBackIn, standsInId };
  }
}
