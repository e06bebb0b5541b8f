import { type SQL, sql } from "drizzle-orm";
import type { AnyEntity, Columns, Entities } from "../record/entity.ts";
import { referencesOf } from "../record/references.ts";
import type { Scope } from "../record/scope.ts";

/** How rows of one entity lead to rows of another. */
export interface Relation {
  to: AnyEntity;
  many: boolean;
  /** The condition that ties a row of `to` to the row it is loaded with. */
  on: (from: Columns, to: Columns, scope: Scope) => SQL;
  /** Another point of the record to load at, when it is not the parent's own. */
  scope?: (from: Columns, scope: Scope) => Scope;
}

/** A field that is worked out from a row rather than kept in it. */
export interface ComputedField {
  /** The row's own fields that it reads. */
  needs?: string[];
  /** What it must be told from other tables, loaded within the row's statement. */
  sql?: (row: Columns, scope: Scope) => SQL;
  /** @param loaded what `sql` gave @param today the day the query is answered for */
  from: (row: Record<string, unknown>, loaded: unknown, today: string) => unknown;
}

interface Shape {
  relations: Map<string, Relation>;
  computed: Map<string, ComputedField>;
}

const shapes = new Map<string, Shape>();

/** What an entity's rows lead to and what is worked out from them. The room that owns a relation adds it. */
export function shapeOf(entity: AnyEntity): Shape {
  const known = shapes.get(entity.name);
  if (known) return known;
  const made: Shape = { relations: new Map(), computed: new Map() };
  shapes.set(entity.name, made);
  return made;
}

/** Rows of `to` whose field names this row. */
export function rowsNaming(to: AnyEntity, field: string): Relation {
  return { to, many: true, on: (from, child) => sql`${child[field]} = ${from.id}` };
}

/** Rows of `to` whose list of ids has this row among others. */
export function rowsListing(to: AnyEntity, field: string): Relation {
  return { to, many: true, on: (from, child) => sql`${child[field]} @> ARRAY[${from.id}]` };
}

/** The relations that an entity's own references give, by the name the domain offers them under. */
export function referenceRelations(entity: AnyEntity, entities: Entities): Map<string, Relation> {
  const own = referencesOf(entity.fields).filter((reference) => reference.path.length === 1);
  const relations = own.map(({ path: [field], to, as, many }): [string, Relation] => [
    as,
    {
      to: entities.named(to),
      many,
      on: (from, row) =>
        many ? sql`${row.id} = ANY(${from[field as string]})` : sql`${row.id} = ${from[field as string]}`,
    },
  ]);
  if (entity.name !== "PolicingBody")
    relations.push([
      "body",
      { to: entities.named("PolicingBody"), many: false, on: (from, row) => sql`${row.id} = ${from.bodyId}` },
    ]);
  return new Map(relations);
}
