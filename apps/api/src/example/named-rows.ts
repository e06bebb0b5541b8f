/**
 * The ids of rows that later steps of a body's history return to, by the name they are known by here, such as
 * "plan hampshire-2013". Ids are generated anew at each loading.
 */
export class NamedRows {
  readonly #ids = new Map<string, string>();

  /** Keeps the id of a row that was just created. */
  keep(name: string, row: { id: string }): void {
    if (this.#ids.has(name)) throw new Error(`The example names two rows "${name}".`);
    this.#ids.set(name, row.id);
  }

  has(name: string): boolean {
    return this.#ids.has(name);
  }

  /** @throws when no row bears the name: a slip in the example */
  id(name: string): string {
    const id = this.#ids.get(name);
    if (id === undefined) throw new Error(`The example has no row "${name}" at this point.`);
    return id;
  }

  ids(names: readonly string[]): string[] {
    return names.map((name) => this.id(name));
  }
}
