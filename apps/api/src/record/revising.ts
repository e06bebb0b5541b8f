import { sql } from "drizzle-orm";
import type { z } from "zod";
import type { Database } from "../database/database.ts";
import { Refusal } from "../refusal.ts";
import { type AnyEntity, type Entity, isLedger, labelOf, type Row } from "./entity.ts";
import type { KeptRows } from "./kept-rows.ts";
import { LiveRules } from "./live-rules.ts";
import { londonDay } from "./london-time.ts";
import { newRowId } from "./new-row-id.ts";
import type { Numbered } from "./numbering.ts";
import { parseWith } from "./parse-with.ts";
import { rowById } from "./row-by-id.ts";
import { RowsByStatement } from "./rows-by-statement.ts";
import type { Store } from "./store.ts";
import { strictly } from "./strictly.ts";
import type { Author } from "./viewer.ts";
import type { Writing } from "./writing.ts";

/** What a caller gives to create a row: the entity's fields, and its slug when it is not to be made from the label. */
export type NewRow<Fields extends z.ZodObject> = z.input<Fields> & { slug?: string | null | undefined };

/**
 * The writing half of the record, alive within one revision. The body's lock is held, so what is checked here
 * (references, slugs, the revision an edit was made on) cannot change before the commit.
 */
export class Revising {
  #rows: KeptRows;
  #rules: LiveRules;
  readonly #written = new Set<AnyEntity>();
  /** The day in London. */
  readonly #today: string;

  constructor(
    private readonly store: Store,
    private readonly record: Numbered,
    private readonly author: Author,
  ) {
    this.#today = londonDay(store.now());
    this.#rows = new RowsByStatement(store.db, record.bodyId);
    this.#rules = new LiveRules(store, record.bodyId, this.#rows);
  }

  /** From here on the revision's rows are asked after and written otherwise; the rules stay as they are. */
  writeThrough(rows: KeptRows): void {
    this.#rows = rows;
    this.#rules = new LiveRules(this.store, this.record.bodyId, rows);
  }

  /** Does what must follow from the rows that the revision wrote. */
  async followUp(): Promise<void> {
    await this.#rows.settle();
    // What follows from several kinds alike is done once.
    for (const follow of new Set([...this.#written].map(({ consequence }) => consequence)))
      await follow?.(this);
  }

  get db(): Database {
    return this.store.db;
  }

  get bodyId(): string {
    return this.record.bodyId;
  }

  get revision(): number {
    return this.record.lastRevision;
  }

  /**
   * Adds a row.
   * @throws Refusal BAD_USER_INPUT for values that do not fit or references to rows that are not there; CONFLICT for
   *   a slug that is taken
   */
  async create<Fields extends z.ZodObject>(entity: Entity<Fields>, input: NewRow<Fields>): Promise<Row> {
    const { slug: wanted, ...given } = input as Record<string, unknown> & { slug?: string | null };
    const asGiven = parseWith(strictly(entity), given, entity.name);
    const filledIn = await entity.fillIn?.(this.#settled, asGiven, this.#today);
    const values = { ...asGiven, ...filledIn };
    this.#rules.mustHaveHappened(entity, values, this.#today);
    await this.#rules.mustExist(entity, values);
    const id = entity.name === "PolicingBody" ? this.record.bodyId : newRowId();
    await this.#rules.mustBeUnique(entity, id, values);
    const slug = wanted
      ? await this.#rules.mustBeFree(entity, values, wanted)
      : await this.#rules.freeSlug(entity, values);
    return await this.#insert(entity, { id, slug, ...values, ...asDraft(entity) });
  }

  /**
   * Changes a row. A cleared row becomes a draft again: the public goes on seeing the cleared version.
   * @param patch the fields to change; the others stay
   * @param ifRevision the revision the caller last saw the row at: CONFLICT when it has changed since
   */
  async update<Fields extends z.ZodObject>(
    entity: Entity<Fields>,
    id: string,
    patch: Partial<z.input<Fields>>,
    ifRevision?: number | null,
  ): Promise<Row> {
    const before = await this.#live(entity, id, ifRevision);
    const kept = Object.fromEntries(Object.keys(entity.fields.shape).map((field) => [field, before[field]]));
    const values = parseWith(strictly(entity), { ...kept, ...patch }, entity.name);
    await this.#rules.mustExist(entity, values);
    await this.#rules.mustBeUnique(entity, id, values);
    await this.#rules.mustStay(entity, before, values);
    this.#rules.mustHaveHappened(entity, values, this.#today);
    // A row that moves to another plan must find its address free there.
    if (entity.slugWithin in values && values[entity.slugWithin] !== before[entity.slugWithin])
      await this.#rules.mustBeFree(entity, values, before.slug, id);
    await this.#close(entity, before);
    return await this.#insert(entity, { id, slug: before.slug, ...values, ...asDraft(entity) });
  }

  /** Takes a row off the live record. Its versions stay readable. @returns the row as it last stood */
  async remove(entity: AnyEntity, id: string, ifRevision?: number | null): Promise<Row> {
    const before = await this.#live(entity, id, ifRevision);
    await this.#close(entity, before);
    await this.#rows.settle();
    await this.#rules.mustBeRemovable(entity, before);
    return before;
  }

  /** Takes rows of any kinds off the live record together, in whatever order they name one another. */
  async removeAll(ids: string[]): Promise<number> {
    const removed: { entity: AnyEntity; row: Row }[] = [];
    for (const id of new Set(ids)) {
      const entity = await this.entityOf(id);
      const row = await this.#live(entity, id);
      await this.#close(entity, row);
      removed.push({ entity, row });
    }
    await this.#rows.settle();
    for (const { entity, row } of removed) await this.#rules.mustBeRemovable(entity, row);
    return removed.length;
  }

  /**
   * Clears rows for publication, each row once however often it is named.
   * @param embargoUntil the moment before which no release carries them
   * @throws Refusal when a row is not there, or its kind needs no clearance
   */
  async clear(ids: string[], embargoUntil: Date | null = null): Promise<number> {
    const year = embargoUntil?.getUTCFullYear() ?? 2000;
    if (!(year >= 1000 && year <= 9999))
      throw new Refusal("BAD_USER_INPUT", "An embargo ends in a year from 1000 to 9999.");
    for (const id of new Set(ids)) {
      const entity = await this.entityOf(id);
      if (!entity.clearable)
        throw new Refusal(
          "BAD_USER_INPUT",
          `A row of ${entity.plural} needs no clearance: the next release carries it.`,
        );
      const before = await this.#live(entity, id);
      const clearance = {
        clearance: "CLEARED",
        clearedBy: this.author.name,
        clearedAt: this.store.now(),
        embargoUntil,
      };
      if (before.openedRevision === this.revision) await this.#finish(entity, id, clearance);
      else {
        await this.#close(entity, before);
        await this.#insert(entity, { ...before, ...clearance });
      }
    }
    return new Set(ids).size;
  }

  /**
   * The entity whose row an id is, removed rows included.
   * @throws Refusal NOT_FOUND when this body's record never had it
   */
  async entityOf(id: string): Promise<AnyEntity> {
    await this.#rows.settle();
    const found = await rowById(this.store, id);
    if (found?.bodyId !== this.bodyId) throw noSuchRow("row", id);
    return found.entity;
  }

  /** The revision for a statement that is to see every row written before it. */
  readonly #settled = async (): Promise<Writing> => {
    await this.#rows.settle();
    return this;
  };

  async #live(entity: AnyEntity, id: string, ifRevision?: number | null): Promise<Row> {
    const { table } = entity;
    if (isLedger(table))
      throw new Refusal(
        "BAD_USER_INPUT",
        "A line of a ledger is never changed or removed: correct it, and the line that was wrong is taken back.",
      );
    const row = await this.#rows.live(entity, id);
    if (!row) throw noSuchRow(entity.name, id);
    if (ifRevision !== undefined && ifRevision !== null && row.openedRevision !== ifRevision)
      throw new Refusal(
        "CONFLICT",
        `"${labelOf(entity, row)}" was changed in revision ${row.openedRevision}, after the revision ${ifRevision} that you were editing. Look at the new version, then make your change again.`,
      );
    return row;
  }

  async #insert(entity: AnyEntity, values: Record<string, unknown>): Promise<Row> {
    this.#written.add(entity);
    const version: Record<string, unknown> = {};
    for (const field in values) version[field] = storable(values[field]);
    version.bodyId = this.record.bodyId;
    version.openedRevision = this.revision;
    version.closedRevision = null;
    version.openedRelease = null;
    version.closedRelease = null;
    version.salt = undefined;
    return await this.#rows.insert(entity, version as Row);
  }

  /** Completes a version that this revision itself wrote. The database lets only the same transaction do so. */
  async #finish(entity: AnyEntity, id: string, values: object): Promise<void> {
    const { table } = entity;
    await this.db
      .update(table)
      .set(values as never)
      .where(sql`${table.id} = ${id} AND ${table.openedRevision} = ${this.revision}`);
  }

  async #close(entity: AnyEntity, row: Row): Promise<void> {
    if (row.openedRevision === this.revision)
      throw new Refusal("BAD_USER_INPUT", "One revision cannot write the same row twice.");
    this.#written.add(entity);
    await this.#rows.close(entity, row, this.revision);
  }
}

function asDraft(entity: AnyEntity): object {
  return entity.clearable ? { clearance: "DRAFT", clearedBy: null, clearedAt: null, embargoUntil: null } : {};
}

function noSuchRow(what: string, id: string): Refusal {
  return new Refusal("NOT_FOUND", `The live record of this body has no ${what} with the id ${id}.`);
}

/** Values as they are kept: pence inside value objects become strings of digits. */
function storable(value: unknown): unknown {
  if (typeof value === "bigint") return value.toString();
  if (Array.isArray(value)) return value.map(storable);
  if (value !== null && typeof value === "object" && !(value instanceof Date))
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, storable(inner)]));
  return value;
}
