import { isPlainText } from "@frankpledge/domain";
import { type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { type ClassType, Field, InputType, registerEnumType } from "type-graphql";
import { z } from "zod";
import { type AnyEntity, type Columns, isLedger } from "../record/entity.ts";
import { unwrap } from "../record/references.ts";
import { type Cursor, notACursor } from "./cursor.ts";
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
    ["id", ...(isLedger(entity.table) ? [] : ["slug"]), "revision", ...scalar, ...clearance].map((name) => [
      name,
      name,
    ]),
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
  /** The type that a cursor's value of it has on the server. */
  type: "text" | "int" | "bigint" | "boolean" | "timestamptz";
  /** Whether a row may be without a value; one that may not can use an index in either direction. */
  nullable: boolean;
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
  const terms = steps.map(({ field, descending }) => ({
    ...(isNumbered(entity, field)
      ? asCounted(row[field])
      : sortable(row[field === "revision" ? "openedRevision" : field])),
    descending,
  }));
  return [
    ...terms,
    { value: sql`${row.id}::text COLLATE "C"`, type: "text", nullable: false, descending: false },
  ];
}

const isNumbered = (entity: AnyEntity, field: string): boolean => {
  const type = entity.fields.shape[field] as z.ZodType | undefined;
  return Boolean(type && unwrap(type).meta.numbered);
};

/**
 * A code as a person counts: each number in it filled up with noughts to twenty digits, so that M2 comes before M10.
 * Collations that do so are not on every server.
 */
function asCounted(column: PgColumn | undefined): Omit<OrderTerm, "descending"> {
  const { value, ...rest } = sortable(column);
  const filled = sql`regexp_replace(${value}, '([0-9]+)', '0000000000000000000\\1', 'g')`;
  return { ...rest, value: sql`regexp_replace(${filled}, '[0-9]*([0-9]{20})', '\\1', 'g')` };
}

/** A column as it is compared: text without regard to the case of plain letters, by code points, alike on every server. */
export function sortable(column: PgColumn | undefined): Omit<OrderTerm, "descending"> {
  const nullable = !column?.notNull;
  switch (column?.columnType) {
    case "PgText":
      return { value: sql`lower(${column} COLLATE "C")`, type: "text", nullable };
    case "PgUUID":
      return { value: sql`${column}::text COLLATE "C"`, type: "text", nullable };
    case "PgBigInt64":
      return { value: sql`${column}`, type: "bigint", nullable };
    case "PgSmallInt":
    case "PgInteger":
      return { value: sql`${column}`, type: "int", nullable };
    case "PgBoolean":
      return { value: sql`${column}`, type: "boolean", nullable };
    case "PgTimestamp":
      return { value: sql`${column}`, type: "timestamptz", nullable };
    default:
      throw new Error(`Rows cannot be ordered by a column of the type ${column?.columnType}.`);
  }
}

export function orderBy(terms: OrderTerm[]): SQL {
  return sql.join(
    terms.map(
      ({ value, nullable, descending }) =>
        sql`${value} ${sql.raw(`${descending ? "DESC" : "ASC"}${nullable ? " NULLS LAST" : ""}`)}`,
    ),
    sql`, `,
  );
}

/**
 * Whether a row comes after the one whose order values are given, nulls last in either direction.
 * @throws Refusal BAD_USER_INPUT when the values are not of this order
 */
export function isAfter(terms: OrderTerm[], values: Cursor["values"]): SQL {
  if (values.length !== terms.length) throw notACursor();
  const given = terms.map((term, place) => bound(values[place] ?? null, term));
  const alternatives = terms.map((term, place) => {
    const equal = terms
      .slice(0, place)
      .map((before, index) => sql`${before.value} IS NOT DISTINCT FROM ${given[index]}`);
    const beyond =
      values[place] === null
        ? sql`false`
        : sql`(${term.value} ${sql.raw(term.descending ? "<" : ">")} ${given[place]} OR ${term.value} IS NULL)`;
    return sql`(${sql.join([...equal, beyond], sql` AND `)})`;
  });
  return sql`(${sql.join(alternatives, sql` OR `)})`;
}

/** A value of a cursor as the type it is compared with. A cursor may be forged, so it must fit. */
function bound(value: Cursor["values"][number], { type }: OrderTerm): SQL {
  const fits =
    value === null ||
    (type === "int" && Number.isInteger(value) && Math.abs(value as number) < 2 ** 31) ||
    (type === "bigint" && Number.isSafeInteger(value)) ||
    (type === "boolean" && typeof value === "boolean") ||
    (type === "text" && typeof value === "string" && isPlainText(value)) ||
    (type === "timestamptz" && z.iso.datetime({ offset: true }).safeParse(value).success);
  if (!fits) throw notACursor();
  return sql`${value}::${sql.raw(type)}`;
}
