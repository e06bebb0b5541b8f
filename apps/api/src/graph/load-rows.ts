import { createHash } from "node:crypto";
import { type SQL, sql } from "drizzle-orm";
import { alias, PgDialect, type PgTable } from "drizzle-orm/pg-core";
import type { ResolveTree } from "graphql-parse-resolve-info";
import { z } from "zod";
import { visibleIn } from "../record/as-of.ts";
import type { AnyEntity, Columns, Entities } from "../record/entity.ts";
import { referencesOf, unwrap } from "../record/references.ts";
import type { Scope } from "../record/scope.ts";
import { orderBy, orderTerms } from "./order.ts";
import { MAX_NESTED, positive } from "./page.ts";
import { type Relation, referenceRelations, shapeOf } from "./relation.ts";
import type { Selection } from "./selection.ts";

/** The longest name that the server tells from others: what is longer it cuts. */
const LONGEST_NAME = 63;

/** The key under which a loaded row carries a relation, which may be selected twice under two aliases. */
export function relationKey(responseKey: string): string {
  const key = `$${responseKey}`;
  return key.length <= LONGEST_NAME ? key : `$${createHash("sha256").update(key).digest("base64url")}`;
}
/** The key under which a loaded row carries what a computed field reads. */
export const computedKey = (field: string): string => `#${field}`;
/** The key under which a loaded row carries the day it was read for. */
export const TODAY_KEY = "#today";

/** The fields of every row, and the column each is. */
const ROW_FIELDS: Record<string, string> = { id: "id", slug: "slug", revision: "openedRevision" };
const CLEARANCE_FIELDS = ["clearance", "clearedBy", "clearedAt", "embargoUntil"];

/** Writes SQL as both drivers do. */
const dialect = new PgDialect({ casing: "snake_case" });

/**
 * The columns that were written for the selections of compiled queries: their text alone, which names the point of the
 * record by the columns of `as_of` and holds no value of any request. They go when the queries go.
 */
const written = new WeakMap<Selection, WeakMap<Scope, { row: string; text: string }>>();

/**
 * Turns a selection into one SQL statement's worth of nested JSON: whatever a query asks for below a root field is
 * loaded with that root field. Every child is seen at its parent's point of the record.
 */
export class RowLoader {
  #aliases = 0;

  constructor(private readonly entities: Entities) {}

  /** A fresh name for a table in the statement. */
  aliased(entity: AnyEntity): Columns {
    this.#aliases += 1;
    return alias(entity.table as unknown as PgTable, `t${this.#aliases}`) as unknown as Columns;
  }

  /** The columns of a statement's own row, ready for `SELECT`, written once for each selection and kind of scope. */
  rootColumns(entity: AnyEntity, row: Columns, selection: Selection, scope: Scope): SQL {
    const known = written.get(selection)?.get(scope);
    if (known?.row === aliasName(row)) return sql.raw(known.text);
    const columns = this.columns(entity, row, selection, scope);
    const { sql: text, params } = dialect.sqlToQuery(columns);
    if (params.length > 0) return columns;
    const ofSelection = written.get(selection) ?? new WeakMap();
    written.set(selection, ofSelection.set(scope, { row: aliasName(row), text }));
    return sql.raw(text);
  }

  /** The columns of one row, ready for `SELECT`: what the selection needs, no more. */
  columns(entity: AnyEntity, row: Columns, selection: Selection, scope: Scope): SQL {
    const columns = new Map<string, SQL>([["id", sql`${row.id}`]]);
    const keep = (field: string) => columns.set(field, this.#column(entity, row, field, scope));
    for (const [key, node] of Object.entries(selection)) {
      const computed = shapeOf(entity).computed.get(node.name);
      const relation = this.#relation(entity, node.name);
      const values = relation || computed ? null : valuesWithReferences(entity, node.name);
      if (computed) {
        computed.needs?.forEach(keep);
        columns.set(TODAY_KEY, scope.today);
        if (computed.sql) columns.set(computedKey(node.name), computed.sql(row, scope));
      } else if (relation) columns.set(relationKey(key), this.#related(relation, row, node, scope));
      else if (values) columns.set(relationKey(key), this.#values(values, row, node, scope));
      else keep(node.name);
    }
    const named = [...columns].map(([key, column]) => sql`${column} AS ${sql.identifier(key)}`);
    return sql.join(named, sql`, `);
  }

  #relation(entity: AnyEntity, field: string): Relation | undefined {
    return shapeOf(entity).relations.get(field) ?? referenceRelations(entity, this.entities).get(field);
  }

  #column(entity: AnyEntity, row: Columns, field: string, scope: Scope): SQL {
    if (field === "readAt") return scope.readAt;
    const column = row[ROW_FIELDS[field] ?? field];
    const known = field in ROW_FIELDS || field in entity.fields.shape || CLEARANCE_FIELDS.includes(field);
    if (!column || !known) throw new Error(`${entity.name} has no field "${field}" that could be loaded.`);
    return sql`${column}`;
  }

  #related(relation: Relation, from: Columns, node: ResolveTree, parentScope: Scope): SQL {
    const scope = relation.scope?.(from, parentScope) ?? parentScope;
    const row = this.aliased(relation.to);
    const where = sql`${relation.on(from, row, scope)} AND ${visibleIn(scope, row)}`;
    const columns = this.columns(relation.to, row, node.fieldsByTypeName[relation.to.name] ?? {}, scope);
    const { table } = relation.to;
    const from_ = sql`${table} AS ${sql.identifier(aliasName(row))}`;
    if (!relation.many)
      return sql`(SELECT row_to_json(one.*) FROM (SELECT ${columns} FROM ${from_} WHERE ${where} LIMIT 1) AS one)`;
    // A row beyond the longest list tells that there are more; `cutToLongest` takes it away again.
    const first = positive(node.args.first as number | undefined, "first", MAX_NESTED, MAX_NESTED + 1);
    return sql`(SELECT coalesce(json_agg(row_to_json(many.*)), '[]'::json) FROM (SELECT ${columns} FROM ${from_}
      WHERE ${where} ORDER BY ${orderBy(orderTerms(relation.to, row, null))} LIMIT ${sql.raw(String(first))}) AS many)`;
  }

  /** A list of value objects, each with the rows that it names. */
  #values(values: z.ZodObject, row: Columns, node: ResolveTree, scope: Scope): SQL {
    const type = values.meta()?.id ?? "";
    const selected = Object.entries(node.fieldsByTypeName[type] ?? {});
    const parts = referencesOf(values).flatMap((reference) =>
      selected
        .filter(([, inner]) => inner.name === reference.as)
        .map(([key, inner]) => {
          const to = this.entities.named(reference.to);
          const on = (_: Columns, child: Columns) =>
            sql`${child.id} = (element.value ->> ${reference.path[0]})::uuid`;
          return sql`${textLiteral(relationKey(key))}, ${this.#related({ to, many: false, on }, row, inner, scope)}`;
        }),
    );
    // A list that names nobody is told as it is kept.
    if (parts.length === 0) return sql`coalesce(${row[node.name]}, '[]'::jsonb)`;
    const element = sql`element.value || jsonb_build_object(${sql.join(parts, sql`, `)})`;
    return sql`(SELECT coalesce(jsonb_agg(${element} ORDER BY element.place), '[]'::jsonb)
      FROM jsonb_array_elements(${row[node.name]}) WITH ORDINALITY AS element(value, place))`;
  }
}

/** A text within a statement that is the same whoever asks it; all that a request says is bound instead. */
function textLiteral(text: string): SQL {
  return sql.raw(`'${text.replaceAll("'", "''")}'::text`);
}

/** The name that `aliased` gave a table. */
export function aliasName(row: Columns): string {
  return (row as unknown as Record<symbol, string>)[Symbol.for("drizzle:Name")] as string;
}

/** The value objects a field holds, when they name rows. */
export function valuesWithReferences(entity: AnyEntity, field: string): z.ZodObject | null {
  const shape = entity.fields.shape[field] as z.ZodType | undefined;
  const type = shape && unwrap(shape).type;
  if (!(type instanceof z.ZodArray)) return null;
  const element = unwrap(type.element as z.ZodType).type;
  return element instanceof z.ZodObject && referencesOf(element).length > 0 ? element : null;
}
