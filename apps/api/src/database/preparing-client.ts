import pg from "pg";
import { Recurring } from "./recurring.ts";

/** What node-postgres notes of the statements that a connection has prepared, by name. */
interface Prepared {
  connection: { parsedStatements: Record<string, string> };
}

/**
 * A connection that has PostgreSQL parse and plan a statement once, when it recurs, and then only binds its parameters.
 * Whoever writes a statement need do nothing for it but bind what differs: the text itself is what it is known by.
 */
export class PreparingClient extends pg.Client {
  readonly #recurring = new Recurring((name) => this.#forget(name));

  // biome-ignore lint/suspicious/noExplicitAny: node-postgres offers a dozen forms of this method; only one is changed
  override query(asked: any, ...rest: any[]): any {
    const name = typeof asked?.text === "string" && !asked.name && this.#recurring.nameOf(asked.text);
    return super.query(name ? { ...asked, name } : asked, ...(rest as []));
  }

  #forget(name: string): void {
    // What waits for the connection already, under this name, comes first.
    void super
      .query(`DEALLOCATE ${name}`)
      .catch(() => undefined)
      .finally(() => delete (this as unknown as Prepared).connection.parsedStatements[name]);
  }
}
