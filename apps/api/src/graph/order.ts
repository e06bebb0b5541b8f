import { type SQL, sql } from "drizzle-orm";
import { type ClassType, Field, InputType, registerEnumType } from "type-graphql";
import { z } from "zod";
import type { AnyEntity, Columns } from "../record/entity.ts";
import { unwrap } from "../record/references.ts";
import { OrderDirection } from "./enums.ts";

/** One step of an order as a query sends it. */
export interface OrderStep {
  field: string;
  direction: string;
}

/** The order input of an entity's root list. */
export function orderInput(entity: AnyEntity): ClassType {
  const scalar = Object.entries(entity.fields.shape)
    .filter(([, field]) => {
      const { type } = unwrap(field as z.ZodType);
      return !(type instanceof z.ZodArray || type instanceof z.ZodObject);
    })
    .map(([name]) => name);
  const clearance = entity.clearable ? ["clearance", "embargoUntil"] : [];
  const values = Object.fromEntries(
    ["id", "slug", "revision", ...scalar, ...clearance].map((name) => [name, name]),
  );
  registerEnumType(values, { name: `${entity.name}OrderField` });
  const target: ClassType = class {};
  InputType(`${entity.name}Order`, { description: "Rows without a value come last in either direction." })(
    target,
  );
  Field(() => values as never)(target.prototype, "field");
  Field(() => OrderDirection as never, { defaultValue: "ASC" })(target.prototype, "direction");
  return target;
}

/** One step of an order within a statement. */
export interface OrderTerm {
  value: SQL;
  descending: boolean;
}

/** The order of a list as terms; the row's id comes last, so that no two rows share a place. */
export function orderTerms(
  entity: AnyEntity,
  row: Columns,
  asked: OrderStep[] | null | undefined,
): OrderTerm[] {
  const steps =
    asked && asked.length > 0
      ? asked.map(({ field, direction }) => ({ field, descending: direction === "DESC" }))
      : entity.order.map(({ field, descending }) => ({ field, descending: descending ?? false }));
  const terms = steps.map(({ field, descending }) => ({ value: sortable(row, field), descending }));
  return [...terms, { value: sql`${row.id}::text COLLATE "C"`, descending: false }];
}

/** A column as it is compared: text without regard to case, by code points, alike on every server. */
function sortable(row: Columns, field: string): SQL {
  const column = row[field === "revision" ? "openedRevision" : field];
  if (column?.columnType === "PgText") return sql`lower(${column}) COLLATE "C"`;
  return column?.columnType === "PgUUID" ? sql`${column}::text COLLATE "C"` : sql`${column}`;
}

export function orderBy(terms: OrderTerm[]): SQL {
  return sql.join(
    terms.map(({ value, descending }) =>
      descending ? sql`${value} DESC NULLS LAST` : sql`${value} ASC NULLS LAST`,
    ),
    sql`, `,
  );
}

/** Whether a row comes after the one whose order values are given, nulls last in either direction. */
export function isAfter(terms: OrderTerm[], values: unknown[]): SQL {
  const alternatives = terms.map((term, place) => {
    const equal = terms
      .slice(0, place)
      .map((before, index) => sql`${before.value} IS NOT DISTINCT FROM ${bound(values[index])}`);
    const value = values[place];
    const beyond =
      value === null
        ? sql`false`
        : sql`(${term.value} ${sql.raw(term.descending ? "<" : ">")} ${bound(value)} OR ${term.value} IS NULL)`;
    return sql`(${sql.join([...equal, beyond], sql` AND `)})`;
  });
  return sql`(${sql.join(alternatives, sql` OR `)})`;
}

/** A value of a cursor, whose type the server takes from what it is compared with. */
function bound(value: unknown): SQL {
  if (typeof value === "number") return sql`${value}::int`;
  return typeof value === "boolean" ? sql`${value}::boolean` : sql`${value}`;
}
