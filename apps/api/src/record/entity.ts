import type { SQL } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { z } from "zod";
import { unwrap } from "./references.ts";
import type { VersionedTable } from "./versioned-table.ts";

/** A row as the tables keep it: the version columns and the entity's own. */
export type Row = Record<string, unknown> & {
  id: string;
  bodyId: string;
  slug: string;
  openedRevision: number;
  closedRevision: number | null;
};

/** The columns of a versioned table by field name; an alias of the table serves as well. */
export type Columns = VersionedTable & Record<string, PgColumn>;

type FieldOf<Fields extends z.ZodObject> = keyof z.infer<Fields> & string;

/**
 * What the record is told of an entity: its fields (from the domain), its table, and the little that is particular
 * to it. Everything that is done to rows (create, read as at, publish, compare, verify) is written once against this.
 */
export interface Entity<Fields extends z.ZodObject = z.ZodObject> {
  /** The domain's name, "Commitment", and its plural as root lists bear it, "commitments". */
  name: string;
  plural: string;
  fields: Fields;
  table: Columns;
  /** Within what a slug names one row: the body, one of the entity's references, or everywhere. */
  slugWithin: string;
  /** The fields that name a row to a person; the first that is not empty counts. */
  label: FieldOf<Fields>[];
  /** The fields that a slug is made from when none is given; those of the label unless told otherwise. */
  slugFrom?: FieldOf<Fields>[];
  /** Slugs that would take another page's address. */
  isReserved?: (slug: string) => boolean;
  /** Fields that no two live rows may share, such as a decision's reference, and within what. */
  unique?: { field: FieldOf<Fields>; within: "bodyId" | FieldOf<Fields> }[];
  /** True when a row that was published is never removed: a baseline stays though a newer one takes its place. */
  staysPublished?: boolean;
  /** The order a list has when none is asked for. */
  order: { field: string; descending?: boolean }[];
  /** True when rows stay drafts until a named person clears them. */
  clearable: boolean;
  /**
   * Why a row that may otherwise be published is held back, as SQL that gives a sentence or null (S2.2). While it
   * is held back the public keeps seeing the version published before, if there was one.
   */
  heldBack?: (columns: Columns) => SQL;
}

/**
 * Names an entity to the record.
 * @param definition `label` lists the fields to name a row by, the first that is not empty counts
 */
export function defineEntity<Fields extends z.ZodObject>(
  definition: Omit<Entity<Fields>, "table" | "clearable" | "slugWithin"> & {
    table: unknown;
    slugWithin?: string;
  },
): Entity<Fields> {
  const table = definition.table as Columns;
  return { slugWithin: "bodyId", ...definition, table, clearable: "clearance" in table };
}

/** An entity whatever its fields are. */
export type AnyEntity = Entity<z.ZodObject>;

/** Every entity the product keeps. */
export class Entities {
  readonly #byName: Map<string, AnyEntity>;

  constructor(readonly all: AnyEntity[]) {
    this.#byName = new Map(all.map((entity) => [entity.name, entity]));
  }

  /** @throws when no entity bears the name: a fault in the program, not in its input */
  named(name: string): AnyEntity {
    const entity = this.#byName.get(name);
    if (!entity) throw new Error(`No entity is named ${name}.`);
    return entity;
  }
}

/** The fields that hold words of a person's own: one line or prose, and none of a fixed set. */
export function textFields(entity: AnyEntity): string[] {
  return Object.keys(entity.fields.shape).filter((field) => {
    const column = entity.table[field];
    return column?.columnType === "PgText" && !column.enumValues?.length && !isDate(entity, field);
  });
}

/** Every text of a person's own that a row holds, those inside its value objects included: "title", "papers.contact". */
export function textPaths(fields: z.ZodObject): string[] {
  return Object.entries(fields.shape).flatMap(([name, field]): string[] => {
    const outer = unwrap(field as z.ZodType);
    const { type, meta } = outer.type instanceof z.ZodArray ? unwrap(outer.type.element as z.ZodType) : outer;
    if (outer.meta.scalar || meta.scalar) return [];
    if (type instanceof z.ZodObject) return textPaths(type).map((inner) => `${name}.${inner}`);
    return type instanceof z.ZodString ? [name] : [];
  });
}

function isDate(entity: AnyEntity, field: string): boolean {
  const { scalar } = unwrap(entity.fields.shape[field] as z.ZodType).meta;
  return scalar === "PartialDate" || scalar === "FinancialYear";
}

/** What a person would call a row. */
export function labelOf(entity: AnyEntity, row: Record<string, unknown>): string {
  const value = entity.label
    .map((field) => row[field])
    .find((text) => typeof text === "string" && text !== "");
  return typeof value === "string" ? value : String(row.slug);
}
