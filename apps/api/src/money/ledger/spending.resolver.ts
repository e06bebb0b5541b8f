import { type SQL, sql } from "drizzle-orm";
import { alias, type PgTable } from "drizzle-orm/pg-core";
import { Arg, Ctx, Field, Int, ObjectType, Query, Resolver } from "type-graphql";
import { rowsOf } from "../../database/database.ts";
import { type Filter, filterCondition, filterInput } from "../../graph/filter.ts";
import { resolve } from "../../graph/load.ts";
import { ReadAtType } from "../../graph/read-at.type.ts";
import type { Request } from "../../graph/request.ts";
import { AsAtScalar, MoneyScalar } from "../../graph/scalars.ts";
import { visibleIn } from "../../record/as-of.ts";
import type { AnyEntity, Columns } from "../../record/entity.ts";
import { partsAt } from "./ledger-conditions.ts";
import { payment } from "./payment.entity.ts";
import { posting } from "./posting.entity.ts";

@ObjectType("Spending", { description: "How many lines of a ledger a question finds, and what they sum to." })
class SpendingType {
  @Field(() => Int)
  count!: number;

  @Field(() => MoneyScalar, { description: "Nil where none is found." })
  sum!: string;

  @Field(() => Int, { description: "How many of them have no date." })
  undated!: number;

  @Field(() => Int, { description: "Of how many the supplier's name is withheld." })
  withheld!: number;

  @Field(() => Int, {
    description: "How many are not yet linked to a project, nor placed outside the plan's.",
  })
  notLinked!: number;

  @Field(() => ReadAtType)
  readAt!: ReadAtType;
}

@Resolver()
export class SpendingResolver {
  @Query(() => SpendingType, {
    description: "The count and the sum of a body's payments to suppliers that a filter finds.",
  })
  spending(
    @Arg("body", () => String) body: string,
    @Arg("filter", () => filterInput(payment), { nullable: true }) filter: Filter | null,
    @Arg("asAt", () => AsAtScalar, { nullable: true }) asAt: string | null,
    @Ctx() request: Request,
  ) {
    return summed(request, payment, { body, filter, asAt });
  }

  @Query(() => SpendingType, {
    description: "The count and the sum of the lines of a body's general ledger that a filter finds.",
  })
  postingSpending(
    @Arg("body", () => String) body: string,
    @Arg("filter", () => filterInput(posting), { nullable: true }) filter: Filter | null,
    @Arg("asAt", () => AsAtScalar, { nullable: true }) asAt: string | null,
    @Ctx() request: Request,
  ) {
    return summed(request, posting, { body, filter, asAt });
  }
}

/** Sums exactly the lines that the ledger's list gives for the same question. */
async function summed(
  request: Request,
  ledger: AnyEntity,
  { body, filter, asAt }: { body: string; filter: Filter | null; asAt: string | null },
): Promise<SpendingType> {
  const asOf = await resolve(request, { body, asAt });
  const scope = asOf.scope();
  const line = alias(ledger.table as unknown as PgTable, "line") as unknown as Columns;
  const counted = (condition: SQL) => sql`(count(*) FILTER (WHERE ${condition}))::int`;
  const [found] = await rowsOf<Omit<SpendingType, "readAt" | "notLinked"> & { not_linked: number }>(
    request.store.db,
    sql`SELECT count(*)::int AS count, coalesce(sum(line.amount), 0)::text AS sum,
        ${counted(sql`${line.paidOn} IS NULL`)} AS undated, ${counted(sql`${line.supplierRedacted}`)} AS withheld,
        ${counted(sql`NOT EXISTS (SELECT FROM ${partsAt(line, scope)})`)} AS not_linked
      FROM ${asOf.relation()} JOIN ${ledger.table} AS line ON line.body_id = as_of.body_id
      WHERE ${visibleIn(scope, line)} AND ${filterCondition(ledger, line, filter, scope)}`,
  );
  const [read] = asOf.bodies;
  if (!found || !read) throw new Error("A sum has a row, and is of one body.");
  const { not_linked: notLinked, ...sums } = found;
  return { ...sums, notLinked, readAt: read.read_at };
}
