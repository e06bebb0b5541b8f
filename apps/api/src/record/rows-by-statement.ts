import { eq, isNull, sql } from "drizzle-orm";
import { type Database, rowsOf } from "../database/database.ts";
import type { AnyEntity, Row } from "./entity.ts";
import type { KeptRows, Unique } from "./kept-rows.ts";

/** A body's rows, each asked after and written as it comes. */
export class RowsByStatement implements KeptRows {
  constructor(
    private readonly db: Database,
    private readonly bodyId: string,
  ) {}

  async live({ table }: AnyEntity, id: string): Promise<Row | undefined> {
    const [row] = (await this.db
      .select()
      .from(table)
      .where(
        sql`${table.id} = ${id} AND ${table.bodyId} = ${this.bodyId} AND ${isNull(table.closedRevision)}`,
      )) as Row[];
    return row;
  }

  async missing({ table }: AnyEntity, ids: readonly string[]): Promise<string | undefined> {
    const found = await rowsOf<{ id: string }>(
      this.db,
      sql`SELECT ${table.id} AS id FROM ${table} WHERE ${table.id} IN ${ids}
        AND ${table.bodyId} = ${this.bodyId} AND ${table.closedRevision} IS NULL`,
    );
    return ids.find((id) => !found.some((row) => row.id === id));
  }

  async anotherHas(
    { table }: AnyEntity,
    { field, within }: Unique,
    id: string,
    values: Record<string, unknown>,
  ): Promise<boolean> {
    const scope = within === "bodyId" ? this.bodyId : values[within];
    const taken = await rowsOf(
      this.db,
      sql`SELECT 1 FROM ${table} WHERE ${table[within]} = ${scope} AND ${table[field]} = ${values[field]}
        AND ${table.id} <> ${id} AND ${table.closedRevision} IS NULL`,
    );
    return taken.length > 0;
  }

  async anotherBears(
    { table, slugWithin }: AnyEntity,
    slug: string,
    values: Record<string, unknown>,
    ownId: string | null,
  ): Promise<boolean> {
    const within =
      slugWithin === "everywhere"
        ? sql`true`
        : slugWithin === "bodyId"
          ? sql`${table.bodyId} = ${this.bodyId}`
          : sql`${table[slugWithin]} = ${values[slugWithin]}`;
    const taken = await rowsOf(
      this.db,
      sql`SELECT 1 FROM ${table} WHERE ${within} AND ${table.slug} = ${slug}
        AND ${table.id} IS DISTINCT FROM ${ownId}::uuid LIMIT 1`,
    );
    return taken.length > 0;
  }

  async wasPublishedWith({ table }: AnyEntity, id: string, field: string, value: unknown): Promise<boolean> {
    const carried = await rowsOf(
      this.db,
      sql`SELECT 1 FROM ${table} WHERE ${table.id} = ${id} AND ${table[field]} = ${value}
        AND ${table.openedRelease} IS NOT NULL LIMIT 1`,
    );
    return carried.length > 0;
  }

  async close({ table }: AnyEntity, row: Row, revision: number): Promise<void> {
    await this.db
      .update(table)
      .set({ closedRevision: revision } as never)
      .where(sql`${eq(table.id, row.id)} AND ${isNull(table.closedRevision)}`);
  }

  async insert({ table }: AnyEntity, version: Row): Promise<Row> {
    const rows = (await this.db
      .insert(table)
      .values(version as never)
      .returning()) as Row[];
    return rows[0] as Row;
  }

  async settle(): Promise<void> {}
}
