import { PGlite, parse, protocol, type QueryOptions, type Results } from "@electric-sql/pglite";
import { Recurring } from "./recurring.ts";

const { serialize } = protocol;

/**
 * The embedded database, with what `PreparingClient` does for PostgreSQL: a statement that recurs is parsed and planned
 * once. It then takes one call into the database in place of five.
 */
export class PreparingPglite extends PGlite {
  readonly #prepared = new Set<string>();
  readonly #recurring = new Recurring((name) => this.#forget(name));

  override async query<Row>(
    text: string,
    values: unknown[] = [],
    options?: QueryOptions,
  ): Promise<Results<Row>> {
    const name = values.every(isPlain) ? this.#recurring.nameOf(text) : undefined;
    if (!name) return await super.query<Row>(text, values, options);
    await this.waitReady;
    // No statement comes between those of a transaction.
    return await this._runExclusiveTransaction(async () => {
      if (!this.#prepared.has(name)) await this.#send(serialize.parse({ name, text }));
      this.#prepared.add(name);
      const answer = await this.#send(
        serialize.bind({ statement: name, values: values.map(textOf) }),
        serialize.describe({ type: "P" }),
        serialize.execute({}),
      );
      const [results] = parse.parseResults(answer.messages, this.parsers, options);
      return (results ?? { rows: [], fields: [] }) as Results<Row>;
    });
  }

  #send(...messages: Uint8Array[]) {
    const all = Buffer.concat([...messages, serialize.sync()]);
    return this._runExclusiveQuery(() => this.execProtocol(all));
  }

  #forget(name: string): void {
    // What waits for its turn already, under this name, comes first.
    void this.exec(`DEALLOCATE ${name}`)
      .catch(() => undefined)
      .finally(() => this.#prepared.delete(name));
  }
}

function isPlain(value: unknown): boolean {
  return value === null || ["string", "number", "bigint", "boolean"].includes(typeof value);
}

/** A value as PostgreSQL reads it whatever its type is. */
function textOf(value: unknown): string | null {
  return value === null ? null : String(value);
}
