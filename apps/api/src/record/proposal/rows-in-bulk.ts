import { type SQL, sql } from "drizzle-orm";
import { type Database, rowsOf } from "../../database/database.ts";
import type { AnyEntity, Row } from "../entity.ts";
import type { KeptRows, Unique } from "../kept-rows.ts";
import { RowsByStatement } from "../rows-by-statement.ts";
import type { LiveRows } from "./live-rows.ts";
import { WriteTogether } from "./write-together.ts";

/** How many versions wait to be written together: enough that a statement's own cost is small, and few for memory. */
const WRITTEN_AT_ONCE = 1_000;

/** How many such lots the database may be behind. */
const LOTS_UNDER_WAY = 4;

/** Who has something: the id of the row, or all of them where several had it one after another. */
type Holders = Map<string, string | string[]>;

/**
 * A body's rows for a revision that writes many: what is asked of a kind is read whole when it is first asked and kept
 * up with what is written, and versions are written some thousand at a time. The body's lock is held, so that nobody
 * else writes meanwhile.
 */
export class RowsInBulk implements KeptRows {
  readonly #written = new Set<string>();
  readonly #ids = new Map<string, Set<string>>();
  readonly #slugs = new Map<string, Holders>();
  readonly #singles = new Map<Unique, Holders>();
  readonly #waiting: WriteTogether;
  readonly #one: RowsByStatement;
  /** The last of the lots that were given to the database, which writes one after another. */
  #underWay: Promise<void> = Promise.resolve();
  #lots = 0;

  constructor(
    private readonly db: Database,
    private readonly bodyId: string,
    private readonly found: LiveRows,
  ) {
    this.#waiting = new WriteTogether(db);
    this.#one = new RowsByStatement(db, bodyId);
  }

  async live(entity: AnyEntity, id: string): Promise<Row | undefined> {
    if (!this.#written.has(id)) return (await this.found.where(entity, { id }))[0];
    await this.settle();
    return await this.#one.live(entity, id);
  }

  async missing(entity: AnyEntity, ids: readonly string[]): Promise<string | undefined> {
    const known = await this.#idsOf(entity);
    return ids.find((id) => !known.has(id));
  }

  async anotherHas(
    entity: AnyEntity,
    unique: Unique,
    id: string,
    values: Record<string, unknown>,
  ): Promise<boolean> {
    const key = this.#keyOf(unique.within, values, values[unique.field]);
    return key !== null && isOther((await this.#singlesOf(entity, unique)).get(key), id);
  }

  async anotherBears(
    entity: AnyEntity,
    slug: string,
    values: Record<string, unknown>,
    ownId: string | null,
  ): Promise<boolean> {
    const key = this.#keyOf(entity.slugWithin, values, slug);
    return key !== null && isOther((await this.#slugsOf(entity)).get(key), ownId);
  }

  /** What is written since was published by nobody, so nothing need be settled. */
  async wasPublishedWith(entity: AnyEntity, id: string, field: string, value: unknown): Promise<boolean> {
    return await this.#one.wasPublishedWith(entity, id, field, value);
  }

  async close(entity: AnyEntity, row: Row, revision: number): Promise<void> {
    this.#written.add(row.id);
    this.#ids.get(entity.name)?.delete(row.id);
    for (const unique of entity.unique ?? []) {
      const key = this.#keyOf(unique.within, row, row[unique.field]);
      if (key !== null) letGo(this.#singles.get(unique), key, row.id);
    }
    this.#waiting.close(entity, row, revision);
    await this.#settleWhenMany();
  }

  async insert(entity: AnyEntity, version: Row): Promise<Row> {
    this.#written.add(version.id);
    this.#ids.get(entity.name)?.add(version.id);
    const slug = this.#keyOf(entity.slugWithin, version, version.slug);
    if (slug !== null) hold(this.#slugs.get(entity.name), slug, version.id);
    for (const unique of entity.unique ?? []) {
      const key = this.#keyOf(unique.within, version, version[unique.field]);
      if (key !== null) hold(this.#singles.get(unique), key, version.id);
    }
    this.#waiting.insert(entity, version);
    await this.#settleWhenMany();
    return version;
  }

  async settle(): Promise<void> {
    await this.#underWay;
    await this.#waiting.take()();
  }

  /** The database writes what is ready while the next rows are being looked at. */
  async #settleWhenMany(): Promise<void> {
    if (this.#waiting.size < WRITTEN_AT_ONCE) return;
    if (this.#lots >= LOTS_UNDER_WAY) await this.#underWay;
    const [before, write] = [this.#underWay, this.#waiting.take()];
    this.#lots += 1;
    this.#underWay = before.then(write).finally(() => {
      this.#lots -= 1;
    });
    // What goes wrong is told to whoever waits for it next, as `settle` does before the revision ends.
    this.#underWay.catch(() => {});
  }

  async #idsOf(entity: AnyEntity): Promise<Set<string>> {
    const known = this.#ids.get(entity.name);
    if (known) return known;
    await this.settle();
    const { table } = entity;
    const rows = await rowsOf<{ id: string }>(
      this.db,
      sql`SELECT ${table.id} AS id FROM ${table} WHERE ${table.bodyId} = ${this.bodyId} AND ${table.closedRevision} IS NULL`,
    );
    const ids = new Set(rows.map(({ id }) => id));
    this.#ids.set(entity.name, ids);
    return ids;
  }

  /** Of all versions: a slug addresses a row for ever. */
  async #slugsOf(entity: AnyEntity): Promise<Holders> {
    const known = this.#slugs.get(entity.name);
    if (known) return known;
    const { table, slugWithin } = entity;
    const among = slugWithin === "everywhere" ? sql`true` : sql`${table.bodyId} = ${this.bodyId}`;
    const holders = await this.#holders(entity, slugWithin, sql`${table.slug}`, among);
    this.#slugs.set(entity.name, holders);
    return holders;
  }

  async #singlesOf(entity: AnyEntity, unique: Unique): Promise<Holders> {
    const known = this.#singles.get(unique);
    if (known) return known;
    const { table } = entity;
    const among = sql`${table.bodyId} = ${this.bodyId} AND ${table.closedRevision} IS NULL`;
    const holders = await this.#holders(entity, unique.within, sql`${table[unique.field]}`, among);
    this.#singles.set(unique, holders);
    return holders;
  }

  async #holders({ table }: AnyEntity, within: string, value: SQL, among: SQL): Promise<Holders> {
    await this.settle();
    const scope = within === "everywhere" ? sql`''` : sql`${table[within]}::text`;
    const rows = await rowsOf<{ scope: string | null; value: string | null; id: string }>(
      this.db,
      sql`SELECT DISTINCT ${scope} AS scope, ${value}::text AS value, ${table.id} AS id FROM ${table} WHERE ${among}`,
    );
    const holders: Holders = new Map();
    for (const { scope, value, id } of rows)
      if (scope !== null && value !== null) hold(holders, `${scope} ${value}`, id);
    return holders;
  }

  /** A value and within what it counts; null where either is not there, which nothing equals. */
  #keyOf(within: string, values: Record<string, unknown>, value: unknown): string | null {
    const scope = within === "everywhere" ? "" : within === "bodyId" ? this.bodyId : values[within];
    const isThere = (part: unknown) => part !== null && part !== undefined;
    return isThere(scope) && isThere(value) ? `${scope} ${value}` : null;
  }
}

function isOther(holders: string | string[] | undefined, id: string | null): boolean {
  if (holders === undefined) return false;
  return typeof holders === "string" ? holders !== id : holders.some((holder) => holder !== id);
}

function hold(holders: Holders | undefined, key: string, id: string): void {
  const before = holders?.get(key);
  const all = before === undefined ? [] : typeof before === "string" ? [before] : before;
  if (!all.includes(id)) holders?.set(key, before === undefined ? id : [...all, id]);
}

function letGo(holders: Holders | undefined, key: string, id: string): void {
  const before = holders?.get(key);
  if (before === id) holders?.delete(key);
  else if (Array.isArray(before))
    holders?.set(
      key,
      before.filter((holder) => holder !== id),
    );
}
