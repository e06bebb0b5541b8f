import { LRUCache } from "lru-cache";

/** How many statements a connection keeps prepared: those it was asked last. The server has each in its memory. */
const MOST_PREPARED = 64;

/** How often a connection must have been asked a statement before it is prepared. */
const RECURS = 2;

/** The statements that recur on one connection, each under a name that no other ever has. */
export class Recurring {
  #named = 0;
  readonly #seen = new LRUCache<string, number>({ max: 4 * MOST_PREPARED });
  readonly #names: LRUCache<string, string>;

  /** @param forget told the name of a statement that has not been asked for long and need not be kept */
  constructor(forget: (name: string) => void) {
    this.#names = new LRUCache({ max: MOST_PREPARED, dispose: forget });
  }

  /**
   * The name that a statement is to be prepared under.
   * @returns undefined for one that is to be run as it comes: it was not asked before, or it is no query
   */
  nameOf(text: string): string | undefined {
    if (!/^(select|with)\b/i.test(text)) return undefined;
    const known = this.#names.get(text);
    if (known) return known;
    const times = (this.#seen.get(text) ?? 0) + 1;
    this.#seen.set(text, times);
    if (times < RECURS) return undefined;
    this.#named += 1;
    const name = `recurring_${this.#named}`;
    this.#names.set(text, name);
    return name;
  }
}
