import { slug as slugOf } from "@frankpledge/domain";
import { eq, isNull, type SQL, sql } from "drizzle-orm";
import { v7 as newId } from "uuid";
import type { z } from "zod";
import { type Database, rowsOf } from "../database/database.ts";
import { Refusal } from "../refusal.ts";
import { type AnyEntity, type Entity, labelOf, type Row } from "./entity.ts";
import type { Numbered } from "./numbering.ts";
import { parseWith } from "./parse-with.ts";
import { referencesOf, textsAt } from "./references.ts";
import { rowById } from "./row-by-id.ts";
import { stemOf } from "./slug-stem.ts";
import type { Store } from "./store.ts";
import type { Author } from "./viewer.ts";

const slugField = slugOf();

/** What a caller gives to create a row: the entity's fields, and its slug when it is not to be made from the label. */
export type NewRow<Fields extends z.ZodObject> = z.input<Fields> & { slug?: string | null | undefined };

/**
 * The writing half of the record, alive within one revision. The body's lock is held, so what is checked here
 * (references, slugs, the revision an edit was made on) cannot change before the commit.
 */
export class Revising {
  constructor(
    private readonly store: Store,
    private readonly record: Numbered,
    private readonly author: Author,
  ) {}

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
    const values = parseWith(entity.fields.strict(), given, entity.name);
    await this.#mustExist(entity, values);
    const id = entity.name === "PolicingBody" ? this.record.bodyId : newId();
    await this.#mustBeUnique(entity, id, values);
    const slug = wanted
      ? await this.#mustBeFree(entity, values, wanted)
      : await this.#freeSlug(entity, values);
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
    const values = parseWith(entity.fields.strict(), { ...kept, ...patch }, entity.name);
    await this.#mustExist(entity, values);
    await this.#mustBeUnique(entity, id, values);
    // A row that moves to another plan must find its address free there.
    if (entity.slugWithin in values && values[entity.slugWithin] !== before[entity.slugWithin])
      await this.#mustBeFree(entity, values, before.slug, id);
    await this.#close(entity, before);
    return await this.#insert(entity, { id, slug: before.slug, ...values, ...asDraft(entity) });
  }

  /** Takes a row off the live record. Its versions stay readable. @returns the row as it last stood */
  async remove(entity: AnyEntity, id: string, ifRevision?: number | null): Promise<Row> {
    const before = await this.#live(entity, id, ifRevision);
    await this.#close(entity, before);
    await this.#mustBeRemovable(entity, before);
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
    for (const { entity, row } of removed) await this.#mustBeRemovable(entity, row);
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
    const found = await rowById(this.store, id);
    if (found?.bodyId !== this.bodyId) throw noSuchRow("row", id);
    return found.entity;
  }

  async #live(entity: AnyEntity, id: string, ifRevision?: number | null): Promise<Row> {
    const { table } = entity;
    const [row] = (await this.store.db
      .select()
      .from(table)
      .where(
        sql`${table.id} = ${id} AND ${table.bodyId} = ${this.record.bodyId} AND ${isNull(table.closedRevision)}`,
      )) as Row[];
    if (!row) throw noSuchRow(entity.name, id);
    if (ifRevision !== undefined && ifRevision !== null && row.openedRevision !== ifRevision)
      throw new Refusal(
        "CONFLICT",
        `"${labelOf(entity, row)}" was changed in revision ${row.openedRevision}, after the revision ${ifRevision} that you were editing. Look at the new version, then make your change again.`,
      );
    return row;
  }

  async #insert(entity: AnyEntity, values: Record<string, unknown>): Promise<Row> {
    const version = {
      ...(storable(values) as object),
      bodyId: this.record.bodyId,
      openedRevision: this.revision,
      closedRevision: null,
      openedRelease: null,
      closedRelease: null,
      salt: undefined,
    };
    const rows = (await this.store.db
      .insert(entity.table)
      .values(version as never)
      .returning()) as Row[];
    return rows[0] as Row;
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
    const { table } = entity;
    if (row.openedRevision === this.revision)
      throw new Refusal("BAD_USER_INPUT", "One revision cannot write the same row twice.");
    await this.store.db
      .update(table)
      .set({ closedRevision: this.revision } as never)
      .where(sql`${eq(table.id, row.id)} AND ${isNull(table.closedRevision)}`);
  }

  async #mustExist(entity: AnyEntity, values: Record<string, unknown>): Promise<void> {
    for (const reference of referencesOf(entity.fields)) {
      const ids = [...new Set(textsAt(values, reference.path))];
      if (ids.length === 0) continue;
      const { table } = this.store.entities.named(reference.to);
      const found = await rowsOf<{ id: string }>(
        this.store.db,
        sql`SELECT ${table.id} AS id FROM ${table} WHERE ${table.id} IN ${ids}
          AND ${table.bodyId} = ${this.record.bodyId} AND ${table.closedRevision} IS NULL`,
      );
      const missing = ids.find((id) => !found.some((row) => row.id === id));
      if (missing) {
        const sentence = `The record of this body has no ${reference.to} with the id ${missing}.`;
        throw new Refusal("BAD_USER_INPUT", sentence, { [reference.path.join(".")]: sentence });
      }
    }
  }

  async #mustBeRemovable(entity: AnyEntity, row: Row): Promise<void> {
    if (entity.staysPublished) await this.#mustBeUnpublished(entity, row);
    await this.#mustBeUnreferenced(entity, row);
  }

  async #mustBeUnpublished(entity: AnyEntity, row: Row): Promise<void> {
    const { table } = entity;
    const published = await rowsOf(
      this.db,
      sql`SELECT 1 FROM ${table} WHERE ${table.id} = ${row.id} AND ${table.openedRelease} IS NOT NULL LIMIT 1`,
    );
    if (published.length > 0)
      throw new Refusal(
        "CONFLICT",
        `"${labelOf(entity, row)}" has been published, and of the ${entity.plural} none is hidden again.`,
      );
  }

  /** A removed row must leave no row behind that names it, neither on the live record nor in what stays public. */
  async #mustBeUnreferenced(entity: AnyEntity, row: Row): Promise<void> {
    for (const other of this.store.entities.all) {
      for (const naming of namings(other, entity, row.id)) {
        const { table } = other;
        const live = sql`${table.closedRevision} IS NULL`;
        const named = async (where: SQL): Promise<number> => {
          const [count] = await rowsOf<{ n: number }>(
            this.db,
            sql`SELECT count(*)::int AS n FROM ${table} WHERE ${table.bodyId} = ${this.bodyId} AND ${naming} AND ${where}`,
          );
          return count?.n ?? 0;
        };
        const rows = await named(live);
        if (rows > 0)
          throw new Refusal(
            "CONFLICT",
            `"${labelOf(entity, row)}" is still named by ${rows} of the ${other.plural}; change or remove those first.`,
          );
        // While a row's change is a draft or held back, the public keeps the version before it, and what that names.
        if (!other.clearable && !other.heldBack) continue;
        const staying = sql`${table.openedRelease} IS NOT NULL AND ${table.closedRelease} IS NULL
          AND ${table.id} IN (SELECT ${table.id} FROM ${table} WHERE ${table.bodyId} = ${this.bodyId} AND ${live})`;
        const kept = await named(staying);
        if (kept > 0)
          throw new Refusal(
            "CONFLICT",
            `"${labelOf(entity, row)}" is still named by the published version of ${kept} of the ${other.plural}; publish their change first.`,
          );
      }
    }
  }

  async #mustBeUnique(entity: AnyEntity, id: string, values: Record<string, unknown>): Promise<void> {
    for (const { field, within } of entity.unique ?? []) {
      const { table } = entity;
      const value = values[field];
      if (value === null) continue;
      const scope = within === "bodyId" ? this.bodyId : values[within];
      const taken = await rowsOf(
        this.db,
        sql`SELECT 1 FROM ${table} WHERE ${table[within]} = ${scope} AND ${table[field]} = ${value}
          AND ${table.id} <> ${id} AND ${table.closedRevision} IS NULL`,
      );
      if (taken.length === 0) continue;
      const sentence = `Another of the ${entity.plural} already has the ${field} "${value}".`;
      throw new Refusal("CONFLICT", sentence, { [field]: sentence });
    }
  }

  async #mustBeFree(
    entity: AnyEntity,
    values: Record<string, unknown>,
    wanted: string,
    ownId: string | null = null,
  ): Promise<string> {
    const parsed = slugField.safeParse(wanted);
    const sentence = !parsed.success
      ? (parsed.error.issues[0]?.message ?? "")
      : (await this.#isTaken(entity, values, wanted, ownId))
        ? `The slug "${wanted}" is taken; choose another.`
        : null;
    if (sentence !== null)
      throw new Refusal(parsed.success ? "CONFLICT" : "BAD_USER_INPUT", sentence, { slug: sentence });
    return wanted;
  }

  async #freeSlug(entity: AnyEntity, values: Record<string, unknown>): Promise<string> {
    const from = entity.slugFrom?.map((field) => values[field]).find((text) => typeof text === "string");
    const stem = stemOf(String(from ?? labelOf(entity, { ...values, slug: entity.name })));
    for (let n = 1; ; n++) {
      const slug = n === 1 ? stem : `${stem}-${n}`;
      if (!(await this.#isTaken(entity, values, slug))) return slug;
    }
  }

  async #isTaken(
    entity: AnyEntity,
    values: Record<string, unknown>,
    slug: string,
    ownId: string | null = null,
  ): Promise<boolean> {
    if (entity.isReserved?.(slug)) return true;
    const { table, slugWithin } = entity;
    const within =
      slugWithin === "everywhere"
        ? sql`true`
        : slugWithin === "bodyId"
          ? sql`${table.bodyId} = ${this.record.bodyId}`
          : sql`${table[slugWithin]} = ${values[slugWithin]}`;
    // A slug addresses a row for ever, so one that a removed row bore is not given again.
    const taken = await rowsOf(
      this.store.db,
      sql`SELECT 1 FROM ${table} WHERE ${within} AND ${table.slug} = ${slug}
        AND ${table.id} IS DISTINCT FROM ${ownId}::uuid LIMIT 1`,
    );
    return taken.length > 0;
  }
}

/** The conditions under which a row of `other` names a row: each of its references, and for a body's own row its body. */
function namings(other: AnyEntity, entity: AnyEntity, id: string): SQL[] {
  const { table } = other;
  if (entity.name === "PolicingBody") return other === entity ? [] : [sql`true`];
  return referencesOf(other.fields)
    .filter((reference) => reference.to === entity.name)
    .map(({ path: [field = "", inner], many }) => {
      const column = table[field];
      if (inner) return sql`${column} @> ${JSON.stringify([{ [inner]: id }])}::jsonb`;
      return many ? sql`${id} = ANY(${column})` : sql`${column} = ${id}`;
    });
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
