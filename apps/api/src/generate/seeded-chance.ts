/**
 * Chance that is the same each time it is begun with the same seed, on every machine: whole numbers of 32 bits alone.
 * It decides nothing that must not be guessed.
 */
export class SeededChance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A whole number from 0 to one less than `end`. */
  below(end: number): number {
    // mulberry32: a counter, stirred.
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let stirred = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    stirred ^= stirred + Math.imul(stirred ^ (stirred >>> 7), stirred | 61);
    return Math.floor((((stirred ^ (stirred >>> 14)) >>> 0) / 4_294_967_296) * end);
  }

  /** A whole number between two, both of them possible. */
  between(first: number, last: number): number {
    return first + this.below(last - first + 1);
  }

  /** @throws when there is nothing to pick from */
  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new Error("There is nothing to pick from.");
    return item;
  }

  /** True in so many of a hundred cases. */
  inHundred(cases: number): boolean {
    return this.below(100) < cases;
  }
}
