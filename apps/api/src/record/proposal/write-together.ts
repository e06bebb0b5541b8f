import { getTableColumns, getTableName, sql } from "drizzle-orm";
import type { Database } from "../../database/database.ts";
import type { AnyEntity, Row } from "../entity.ts";
import { columnOf } from "../row-json.ts";

/** What waits to be written of one kind. */
interface Waiting {
  entity: AnyEntity;
  /** The fields that its table has columns for. */
  all: string[];
  closed: string[];
  /** The new versions, by which columns they have: a column that is left out has its default. */
  opened: { has: boolean[]; fields: string[]; versions: Row[] }[];
}

/** Versions that are written together: of each kind one statement that ends those before, and one that adds the new. */
export class WriteTogether {
  readonly #kinds = new Map<string, Waiting>();
  #revision = 0;
  size = 0;

  constructor(private readonly db: Database) {}

  close(entity: AnyEntity, { id }: Row, revision: number): void {
    this.#revision = revision;
    this.#of(entity).closed.push(id);
    this.size += 1;
  }

  insert(entity: AnyEntity, version: Row): void {
    const { all, opened } = this.#of(entity);
    const alike = opened.find(({ has }) =>
      all.every((field, place) => (version[field] !== undefined) === has[place]),
    );
    if (alike) alike.versions.push(version);
    else
      opened.push({
        has: all.map((field) => version[field] !== undefined),
        fields: all.filter((field) => version[field] !== undefined),
        versions: [version],
      });
    this.size += 1;
  }

  /** Takes what waits. @returns what writes it */
  take(): () => Promise<void> {
    const kinds = [...this.#kinds.values()];
    this.#kinds.clear();
    this.size = 0;
    return async () => {
      for (const { entity, closed, opened } of kinds) {
        if (closed.length > 0) await this.#end(entity, closed);
        for (const { fields, versions } of opened) await this.#add(entity, fields, versions);
      }
    };
  }

  async #end({ table }: AnyEntity, ids: readonly string[]): Promise<void> {
    await this.db
      .update(table)
      .set({ closedRevision: this.#revision } as never)
      .where(sql`${table.id} = ANY(${`{${ids.join(",")}}`}::uuid[]) AND ${table.closedRevision} IS NULL`);
  }

  async #add({ table }: AnyEntity, fields: readonly string[], versions: readonly Row[]): Promise<void> {
    const columns = sql.join(
      fields.map((field) => sql`${sql.identifier(columnOf(field))}`),
      sql`, `,
    );
    const name = sql.identifier(getTableName(table as never));
    const names = fields.map((field) => `${JSON.stringify(columnOf(field))}:`);
    const rows = versions.map(
      (version) =>
        `{${fields.map((field, place) => names[place] + JSON.stringify(wellFormed(version[field]))).join(",")}}`,
    );
    await this.db.execute(
      sql`INSERT INTO ${name} (${columns})
        SELECT ${columns} FROM json_populate_recordset(NULL::${name}, ${`[${rows.join(",")}]`}::text::json)`,
    );
  }

  #of(entity: AnyEntity): Waiting {
    const known = this.#kinds.get(entity.name) ?? {
      entity,
      all: Object.keys(getTableColumns(entity.table as never)),
      closed: [],
      opened: [],
    };
    this.#kinds.set(entity.name, known);
    return known;
  }
}

/** Half of a character is none, and is kept as the sign for that, as in any other statement. */
const wellFormed = (value: unknown): unknown => (typeof value === "string" ? value.toWellFormed() : value);
