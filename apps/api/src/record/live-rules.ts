import { slug as slugOf } from "@frankpledge/domain";
import { type SQL, sql } from "drizzle-orm";
import { type Database, rowsOf } from "../database/database.ts";
import { Refusal } from "../refusal.ts";
import { type AnyEntity, type Entities, labelOf, type Row } from "./entity.ts";
import type { KeptRows } from "./kept-rows.ts";
import { referencesOf, textsAt } from "./references.ts";
import { stemOf } from "./slug-stem.ts";
import type { Store } from "./store.ts";

const slugField = slugOf();

/**
 * What must hold of a body's live record when a row is written: what a row names is there, what must be single is
 * single, and an address leads to one row for ever. Asked within a revision, whose lock keeps the answers true.
 */
export class LiveRules {
  private readonly db: Database;
  private readonly entities: Entities;
  /** The number behind the last slug made of a stem: of many rows of one name, not each counts from the first. */
  readonly #counted = new Map<string, number>();

  constructor(
    { db, entities }: Store,
    private readonly bodyId: string,
    private readonly rows: KeptRows,
  ) {
    this.db = db;
    this.entities = entities;
  }

  /** @throws Refusal BAD_USER_INPUT when the values name a row that the live record does not have */
  async mustExist(entity: AnyEntity, values: Record<string, unknown>): Promise<void> {
    for (const reference of referencesOf(entity.fields)) {
      const ids = [...new Set(textsAt(values, reference.path))];
      if (ids.length === 0) continue;
      const missing = await this.rows.missing(this.entities.named(reference.to), ids);
      if (missing) {
        const sentence = `The record of this body has no ${reference.to} with the id ${missing}.`;
        throw new Refusal("BAD_USER_INPUT", sentence, { [reference.path.join(".")]: sentence });
      }
    }
  }

  /** @throws Refusal CONFLICT when a row is not to be taken off the record, or others still name it */
  async mustBeRemovable(entity: AnyEntity, row: Row): Promise<void> {
    if (entity.staysPublished) await this.#mustBeUnpublished(entity, row);
    await this.#mustBeUnreferenced(entity, row);
    await this.#mustBeUnnamedByLogs(entity, row);
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
    for (const other of this.entities.all) {
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

  /** What was only ever added, such as the allocation of a ledger's lines, may name a row as well. */
  async #mustBeUnnamedByLogs(entity: AnyEntity, row: Row): Promise<void> {
    for (const { name, table, named } of this.entities.appended) {
      const naming = named?.(entity.name, row.id);
      if (!naming) continue;
      const [count] = await rowsOf<{ n: number }>(
        this.db,
        sql`SELECT count(*)::int AS n FROM ${table} WHERE ${naming}`,
      );
      if (count?.n)
        throw new Refusal(
          "CONFLICT",
          `"${labelOf(entity, row)}" still has money of the ledger: ${count.n} ${name === "Allocation" ? "lines are linked to it" : "lines name it"}. Link them elsewhere first.`,
        );
    }
  }

  /** @throws Refusal CONFLICT when another live row has what only one may have, such as a decision's reference */
  async mustBeUnique(entity: AnyEntity, id: string, values: Record<string, unknown>): Promise<void> {
    for (const unique of entity.unique ?? []) {
      const { field, sentence: own } = unique;
      const value = values[field];
      if (value === null || !(await this.rows.anotherHas(entity, unique, id, values))) continue;
      const sentence = own ?? `Another of the ${entity.plural} already has the ${field} "${value}".`;
      throw new Refusal("CONFLICT", sentence, { [field]: sentence });
    }
  }

  /**
   * What is dated ahead within the year after this is let be: an office enters a quarter before it has quite ended.
   * @param today the day in London
   * @throws Refusal BAD_USER_INPUT when a field that dates what has happened lies further ahead
   */
  mustHaveHappened(entity: AnyEntity, values: Record<string, unknown>, today: string): void {
    for (const field of entity.happened ?? []) {
      const told = values[field];
      const isFarAhead = Number(String(told).slice(0, 4)) > Number(today.slice(0, 4)) + 1;
      if (!isFarAhead) continue;
      const sentence = `"${told}" lies years ahead: look at the year.`;
      throw new Refusal("BAD_USER_INPUT", sentence, { [field]: sentence });
    }
  }

  /** @throws Refusal CONFLICT when a field would change that was published and is to stay from then on */
  async mustStay(entity: AnyEntity, before: Row, values: Record<string, unknown>): Promise<void> {
    for (const { field, sentence: said } of entity.fixedOncePublished ?? []) {
      const kept = before[field];
      if (kept === null || kept === values[field]) continue;
      if (!(await this.rows.wasPublishedWith(entity, before.id, field, kept))) continue;
      const sentence = said(labelOf(entity, before));
      throw new Refusal("CONFLICT", sentence, { [field]: sentence });
    }
  }

  /**
   * @param ownId the row that may have the slug already
   * @returns the slug
   * @throws Refusal BAD_USER_INPUT when it is none, CONFLICT when it is taken
   */
  async mustBeFree(
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

  /** A slug for a new row, made of what names it, with a number behind it where that is taken. */
  async freeSlug(entity: AnyEntity, values: Record<string, unknown>): Promise<string> {
    const from = entity.slugFrom?.map((field) => values[field]).find((text) => typeof text === "string");
    const stem = stemOf(String(from ?? labelOf(entity, { ...values, slug: entity.name })));
    const scope = `${entity.name} ${values[entity.slugWithin]} ${stem}`;
    for (let n = this.#counted.get(scope) ?? 1; ; n++) {
      const slug = n === 1 ? stem : `${stem}-${n}`;
      if (await this.#isTaken(entity, values, slug)) continue;
      if (n > 1) this.#counted.set(scope, n);
      return slug;
    }
  }

  /** A slug addresses a row for ever, so one that a removed row bore is not given again. */
  async #isTaken(
    entity: AnyEntity,
    values: Record<string, unknown>,
    slug: string,
    ownId: string | null = null,
  ): Promise<boolean> {
    return Boolean(entity.isReserved?.(slug)) || (await this.rows.anotherBears(entity, slug, values, ownId));
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
