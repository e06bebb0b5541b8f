import type { SQL } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import { z } from "zod";
import type { Appended } from "./appended.ts";
import type { Derived } from "./derived.ts";
import type { Quoting } from "./quoting.ts";
import { unwrap } from "./references.ts";
import type { Scope } from "./scope.ts";
import type { Sealed } from "./sealed.ts";
import type { VersionedTable } from "./versioned-table.ts";
import type { Writing } from "./writing.ts";

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

/** Whether rows are lines of a ledger: only ever added, so that they have no versions. */
export const isLedger = (columns: Columns): boolean => columns.closedRevision === undefined;

type FieldOf<Fields extends z.ZodObject> = keyof z.infer<Fields> & string;

/** A condition of a list that is no field of its rows. */
export interface Condition {
  type: "ID" | "Boolean" | "String" | "Int";
  description: string;
  holds: (row: Columns, asked: unknown, scope: Scope) => SQL;
}

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
  /** Fields that no two live rows may share, such as a decision's reference, within what, and what is said then. */
  unique?: { field: FieldOf<Fields>; within: "bodyId" | FieldOf<Fields>; sentence?: string }[];
  /** True when a row that was published is never removed: a baseline stays though a newer one takes its place. */
  staysPublished?: boolean;
  /** Fields that stay as they are once a release carried the row with them, and what is said to who would change one. */
  fixedOncePublished?: { field: FieldOf<Fields>; sentence: (label: string) => string }[];
  /** Fields that date what has happened, or is told of: one that lies years ahead is a slip of typing, which nothing could overtake. */
  happened?: FieldOf<Fields>[];
  /** The order a list has when none is asked for. */
  order: { field: string; descending?: boolean }[];
  /** True when rows stay drafts until a named person clears them. */
  clearable: boolean;
  /** Conditions that a list may be asked for beside those of its own fields. */
  conditions?: Record<string, Condition>;
  /** Of a ledger: the fields that sums are kept by, whose texts many lines share. */
  summedBy?: FieldOf<Fields>[];
  /** True for what is the officers' own tool and is never published. */
  officersOnly?: boolean;
  /**
   * What a new row is given where its values leave it open.
   * @param writing gives the revision for reading in it
   * @param today the day in London
   */
  fillIn?: (
    writing: () => Promise<Writing>,
    values: Record<string, unknown>,
    today: string,
  ) => Promise<Record<string, unknown>>;
  /** What is written into a row once, as a release first carries it. */
  sealed?: Sealed;
  /** What must follow, within the same revision, when rows of the entity were written. */
  consequence?: (writing: Writing) => Promise<void>;
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

/** What the rooms keep beside rows with versions. */
interface Beside {
  /** Entities whose rows are lines of a ledger, only ever added. */
  ledgers: AnyEntity[];
  /** What was only ever added and a release's digest covers: the ledgers among it. */
  appended: Appended[];
  /** What is worked out from all of those. */
  derived: Derived[];
  /** Where texts of the rows stand beside them. */
  quoting: Quoting[];
  /** Tables of work in hand, which no release carries and which may change. */
  working: PgTable[];
}

/** Everything the product keeps. */
export class Entities {
  readonly #byName: Map<string, AnyEntity>;
  readonly ledgers: AnyEntity[];
  readonly appended: Appended[];
  readonly derived: Derived[];
  readonly quoting: Quoting[];
  readonly working: PgTable[];

  /** @param all the entities whose rows have versions */
  constructor(
    readonly all: AnyEntity[],
    { ledgers = [], appended = [], derived = [], quoting = [], working = [] }: Partial<Beside> = {},
  ) {
    this.ledgers = ledgers;
    this.appended = appended;
    this.derived = derived;
    this.quoting = quoting;
    this.working = working;
    this.#byName = new Map([...all, ...ledgers].map((entity) => [entity.name, entity]));
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
    return column?.columnType === "PgText" && !column.enumValues?.length && !isNoWords(entity, field);
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

/** The figures that a row may be without, such as what was counted. */
export function figureFields({ fields }: AnyEntity): string[] {
  return Object.entries(fields.shape).flatMap(([name, field]) => {
    const { type, nullable, meta } = unwrap(field as z.ZodType);
    return nullable && (type instanceof z.ZodNumber || meta.scalar === "Decimal") ? [name] : [];
  });
}

function isNoWords(entity: AnyEntity, field: string): boolean {
  const { scalar } = unwrap(entity.fields.shape[field] as z.ZodType).meta;
  return scalar === "PartialDate" || scalar === "FinancialYear" || scalar === "Decimal";
}

/** What a person would call a row. */
export function labelOf(entity: AnyEntity, row: Record<string, unknown>): string {
  const value = entity.label
    .map((field) => row[field])
    .find((text) => typeof text === "string" && text !== "");
  return typeof value === "string" ? value : String(row.slug);
}
