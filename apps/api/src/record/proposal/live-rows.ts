import { isNull, sql } from "drizzle-orm";
import { canonicalJson } from "../digest.ts";
import { type AnyEntity, type Entity, isLedger, type Row } from "../entity.ts";
import type { Store } from "../store.ts";

/** Fields with the values that a live row must have to be the one that is meant; `slug` is one of them. */
export type Condition = Record<string, unknown>;

/** A body's live rows as they stand when they are first asked for, each kind read once and found by any of its fields. */
export class LiveRows {
  readonly #rows = new Map<string, Promise<Row[]>>();
  readonly #found = new Map<string, Map<string, Row[]>>();

  /** @param beforeReading what must be done for a reading to see all */
  constructor(
    private readonly store: Store,
    readonly bodyId: string,
    private readonly beforeReading: () => Promise<void> = async () => {},
  ) {}

  /** The live rows of a kind. @throws Error for the lines of a ledger, which have no live version */
  async of(entity: AnyEntity | Entity<never>): Promise<Row[]> {
    const { name, table } = entity as AnyEntity;
    if (isLedger(table)) throw new Error(`The lines of ${name} are not proposed.`);
    const rows = this.#rows.get(name) ?? this.#read(table);
    this.#rows.set(name, rows);
    return await rows;
  }

  async #read(table: AnyEntity["table"]): Promise<Row[]> {
    await this.beforeReading();
    return (await this.store.db
      .select()
      .from(table)
      .where(sql`${table.bodyId} = ${this.bodyId} AND ${isNull(table.closedRevision)}`)) as Row[];
  }

  /** The live rows of a kind that have these values. */
  async where(entity: AnyEntity | Entity<never>, condition: Condition): Promise<Row[]> {
    const fields = Object.keys(condition).sort();
    const name = `${entity.name}: ${fields.join(" ")}`;
    const index = this.#found.get(name) ?? indexed(await this.of(entity), fields);
    this.#found.set(name, index);
    return index.get(keyOf(condition, fields)) ?? [];
  }
}

function indexed(rows: readonly Row[], fields: readonly string[]): Map<string, Row[]> {
  const index = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row, fields);
    const alike = index.get(key);
    if (alike) alike.push(row);
    else index.set(key, [row]);
  }
  return index;
}

/** Texts are compared as people do: without regard to case and to how wide the gaps are. */
const keyOf = (values: Condition, fields: readonly string[]): string =>
  fields.map((field) => canonicalJson(likened(values[field]))).join(" ");

const likened = (value: unknown): unknown =>
  typeof value === "string" ? value.trim().replace(/\s+/g, " ").toLowerCase() : value;
