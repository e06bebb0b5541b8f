import { clearanceState } from "@frankpledge/domain";
import { type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { type ClassType, Field, ID, InputType, Int } from "type-graphql";
import { z } from "zod";
import { type AnyEntity, type Columns, isLedger, textFields } from "../record/entity.ts";
import { unwrap } from "../record/references.ts";
import type { Scope } from "../record/scope.ts";
import { Refusal } from "../refusal.ts";
import { enumOf } from "./enums.ts";
import { DecimalScalar, FinancialYearScalar, MoneyScalar, PartialDateScalar } from "./scalars.ts";

/** What a filter may ask of one field. */
export type Operators = Partial<Record<"eq" | "in" | "contains" | "gte" | "lte" | "isNull" | "has", unknown>>;

/** A filter as a query sends it. */
export type Filter = Record<string, Operators | string | boolean | number | null | undefined>;

const made = new Map<string, ClassType>();

/** The input type of one kind of filter, such as StringFilter. */
export function filterType(name: string, type: unknown, operators: (keyof Operators)[]): ClassType {
  const known = made.get(name);
  if (known) return known;
  const target: ClassType = class {};
  InputType(name)(target);
  for (const operator of operators) {
    const operand = operator === "isNull" ? Boolean : operator === "in" ? [type] : type;
    Field(() => operand as never, { nullable: true })(target.prototype, operator);
  }
  made.set(name, target);
  return target;
}

const idFilter = () => filterType("IDFilter", ID, ["eq", "in", "isNull"]);

/** The filter that a field can have, or null for fields that hold value objects or prose alone. */
function filterFor(field: z.ZodType): ClassType | null {
  const { type, meta } = unwrap(field);
  if (type instanceof z.ZodArray)
    return meta.scalar === "ID" ? filterType("IDListFilter", ID, ["has"]) : null;
  if (meta.scalar === "ID") return idFilter();
  if (meta.scalar === "Money") return filterType("MoneyFilter", MoneyScalar, ["eq", "gte", "lte", "isNull"]);
  if (meta.scalar === "PartialDate")
    return filterType("PartialDateFilter", PartialDateScalar, ["eq", "in", "gte", "lte", "isNull"]);
  if (meta.scalar === "FinancialYear")
    return filterType("FinancialYearFilter", FinancialYearScalar, ["eq", "in", "gte", "lte", "isNull"]);
  // A decimal is kept as text, whose order is not that of numbers.
  if (meta.scalar === "Decimal") return filterType("DecimalFilter", DecimalScalar, ["eq", "isNull"]);
  if (type instanceof z.ZodEnum)
    return filterType(`${type.meta()?.id}Filter`, enumOf(type), ["eq", "in", "isNull"]);
  if (type instanceof z.ZodBoolean) return filterType("BooleanFilter", Boolean, ["eq"]);
  if (type instanceof z.ZodNumber) return filterType("IntFilter", Int, ["eq", "in", "gte", "lte", "isNull"]);
  if (type instanceof z.ZodString)
    return filterType("StringFilter", String, ["eq", "in", "contains", "isNull"]);
  return null;
}

/** The filter input of an entity's root list, and of whatever else is asked of the same rows. */
export function filterInput(entity: AnyEntity): ClassType {
  const name = `${entity.name}Filter`;
  const known = made.get(name);
  if (known) return known;
  const target: ClassType = class {};
  made.set(name, target);
  InputType(name, { description: "Every condition given must hold." })(target);
  const offer = (name: string, type: ClassType) =>
    Field(() => type, { nullable: true })(target.prototype, name);
  if (!entity.conditions?.q)
    Field(() => String, { nullable: true, description: "Words to be found in any text of the row." })(
      target.prototype,
      "q",
    );
  for (const [name, { type, description }] of Object.entries(entity.conditions ?? {}))
    Field(() => ({ ID, Boolean, String, Int })[type], { nullable: true, description })(
      target.prototype,
      name,
    );
  offer("id", idFilter());
  if (!isLedger(entity.table))
    offer("slug", filterType("StringFilter", String, ["eq", "in", "contains", "isNull"]));
  for (const [name, field] of Object.entries(entity.fields.shape)) {
    const type = filterFor(field as z.ZodType);
    if (type) offer(name, type);
  }
  if (entity.clearable) offer("clearance", filterType("ClearanceFilter", enumOf(clearanceState), ["eq"]));
  return target;
}

/** A filter as a condition on a row. */
export function filterCondition(
  entity: AnyEntity,
  row: Columns,
  filter: Filter | null | undefined,
  scope: Scope,
): SQL {
  const conditions = Object.entries(filter ?? {}).flatMap(([field, asked]): SQL[] => {
    if (asked === null || asked === undefined) return [];
    const condition = entity.conditions?.[field];
    if (condition) return [condition.holds(row, asked, scope)];
    if (field === "q") return [mentions(entity, row, asked as string)];
    return comparisons(row[field] as PgColumn, asked as Operators);
  });
  return conditions.length === 0 ? sql`true` : sql.join(conditions, sql` AND `);
}

/** What is asked of one column, as conditions that must all hold. */
export function comparisons(column: PgColumn, asked: Operators): SQL[] {
  return Object.entries(asked)
    .filter(([, operand]) => operand !== null && operand !== undefined)
    .map(([operator, operand]) => comparison(column, operator as keyof Operators, operand));
}

function comparison(column: PgColumn, operator: keyof Operators, operand: unknown): SQL {
  switch (operator) {
    case "eq":
      return sql`${column} = ${operand}`;
    case "in":
      return isOneOf(column, operand as unknown[]);
    case "contains":
      return sql`${column} ILIKE ${containing(operand as string)}`;
    case "gte":
      return sql`${ordered(column)} >= ${operand}`;
    case "lte":
      return sql`${ordered(column)} <= ${operand}`;
    case "isNull":
      return operand ? sql`${column} IS NULL` : sql`${column} IS NOT NULL`;
    case "has":
      return sql`${operand} = ANY(${column})`;
  }
}

/** A column as it is compared: dates are kept as texts, whose order by code points is theirs. */
function ordered(column: PgColumn): SQL {
  return column.columnType === "PgText" ? sql`${column} COLLATE "C"` : sql`${column}`;
}

/** The most values that "in" takes: a statement can be sent so many parameters and no more. */
const MOST_VALUES = 1_000;

function isOneOf(column: PgColumn, values: unknown[]): SQL {
  if (values.length > MOST_VALUES)
    throw new Refusal("BAD_USER_INPUT", `"in" takes at most ${MOST_VALUES} values; ask in several queries.`);
  return values.length === 0 ? sql`false` : sql`${column} IN ${values}`;
}

function mentions(entity: AnyEntity, row: Columns, words: string): SQL {
  const found = textFields(entity).map((field) => sql`${row[field]} ILIKE ${containing(words)}`);
  return sql`(${sql.join(found, sql` OR `)})`;
}

/** A pattern that finds a text anywhere, its own wildcards taken as plain characters. */
function containing(text: string): string {
  return `%${text.replace(/[\\%_]/g, "\\$&")}%`;
}
