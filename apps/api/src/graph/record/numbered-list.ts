import { type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { GraphQLDateTime } from "graphql-scalars";
import { ArgsType, type ClassType, Field, InputType, Int, registerEnumType } from "type-graphql";
import type { Pinned } from "../../record/as-of.ts";
import { type Cursor, readCursor, writeCursor } from "../cursor.ts";
import { OrderDirection } from "../enums.ts";
import { comparisons, filterType, type Operators } from "../filter.ts";
import { PageArguments } from "../list-types.ts";
import { isAfter, type OrderStep, type OrderTerm, orderBy, sortable } from "../order.ts";
import { makePage, pageOf } from "../page.ts";

/** The columns by which a numbered list, of releases or of revisions, is filtered and ordered, by their names. */
type Listed = Readonly<Record<string, PgColumn>>;

/** What is asked of a numbered list. */
export abstract class NumberedArguments extends PageArguments {
  filter?: Record<string, Operators | null> | null;
  orderBy?: OrderStep[] | null;
}

/** The arguments that every numbered list has: a page of it, a filter and an order. */
export function numberedArguments(name: string, listed: Listed): abstract new () => NumberedArguments {
  const Filter: ClassType = class {};
  InputType(`${name}Filter`, { description: "Every condition given must hold." })(Filter);
  for (const [field, column] of Object.entries(listed)) {
    // An input must be known before the schema is built, so it is made as this file is read.
    const type = filterOf(column);
    Field(() => type, { nullable: true })(Filter.prototype, field);
  }

  const fields = Object.fromEntries(Object.keys(listed).map((field) => [field, field]));
  registerEnumType(fields, { name: `${name}OrderField` });
  const Order: ClassType = class {};
  InputType(`${name}Order`, { description: "Rows without a value come last in either direction." })(Order);
  Field(() => fields as never)(Order.prototype, "field");
  Field(() => OrderDirection as never, { defaultValue: "ASC" })(Order.prototype, "direction");

  @ArgsType()
  abstract class Arguments extends NumberedArguments {
    @Field(() => Filter, { nullable: true })
    declare filter?: Record<string, Operators | null> | null;

    @Field(() => [Order], { nullable: true })
    declare orderBy?: OrderStep[] | null;
  }
  return Arguments;
}

function filterOf({ columnType }: PgColumn): ClassType {
  switch (columnType) {
    case "PgInteger":
      return filterType("IntFilter", Int, ["eq", "in", "gte", "lte", "isNull"]);
    case "PgBoolean":
      return filterType("BooleanFilter", Boolean, ["eq"]);
    case "PgTimestamp":
      return filterType("DateTimeFilter", GraphQLDateTime, ["eq", "gte", "lte"]);
    default:
      return filterType("StringFilter", String, ["eq", "in", "contains", "isNull"]);
  }
}

/** How a page of a numbered list is read. */
export interface NumberedQuestion {
  where: SQL;
  order: SQL;
  /** The row's place in the order, which its cursor holds. */
  place: SQL<Cursor["values"]>;
  limit: number;
  offset: number;
}

/** A page of releases or revisions, the newest first unless it is ordered otherwise. */
export async function numberedPage<Row extends { place: Cursor["values"] }>(
  args: NumberedArguments & { body?: string | null; asAt?: string | null },
  list: {
    /** Its root field: a cursor of one list is none of another. */
    name: string;
    listed: Listed & { number: PgColumn };
    /** The slug of the body, by which those of one number stand. */
    body: PgColumn;
    /** Which there are to be listed, whatever is asked. */
    where: SQL;
    count: (where: SQL) => Promise<number>;
    rows: (question: NumberedQuestion) => Promise<Row[]>;
  },
) {
  const { first, offset } = pageOf(args);
  const { listed } = list;
  const asked = JSON.stringify([list.name, args.body ?? null, args.asAt ?? null, args.orderBy ?? []]);
  const cursor = args.after ? readCursor(args.after, asked) : null;
  const conditions = Object.entries(args.filter ?? {}).flatMap(([field, operators]) =>
    operators ? comparisons(listed[field] as PgColumn, operators) : [],
  );
  const where = sql.join([list.where, ...conditions], sql` AND `);
  const steps = [...(args.orderBy ?? []), { field: "number", direction: "DESC" }];
  const terms: OrderTerm[] = [
    ...steps.map(({ field, direction }) => ({
      ...sortable(listed[field]),
      descending: direction === "DESC",
    })),
    { ...sortable(list.body), descending: false },
  ];
  const values = sql.join(
    terms.map(({ value }) => value),
    sql`, `,
  );
  const [totalCount, rows] = await Promise.all([
    list.count(where),
    list.rows({
      where: cursor ? sql`${where} AND ${isAfter(terms, cursor.values)}` : where,
      order: orderBy(terms),
      place: sql<Cursor["values"]>`json_build_array(${values})`,
      limit: first + 1,
      offset,
    }),
  ]);
  const page = makePage(rows, { first, begun: cursor !== null || offset > 0 }, ({ place }) =>
    writeCursor({ asked, values: place, ...NOWHERE }),
  );
  return { ...page, totalCount, readAt: [] };
}

/** These lists are of the points of the record themselves, and are read at none. */
const NOWHERE: Pinned = { interval: "release", at: [] };
