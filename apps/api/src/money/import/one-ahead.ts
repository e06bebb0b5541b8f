/** Work that goes on while the next is made ready: one piece at a time, in the order it is handed over. */
export class OneAhead {
  #under: Promise<void> = Promise.resolve();

  /** Begins a piece once the one before is done. @throws what that one threw */
  async over(work: () => Promise<void>): Promise<void> {
    await this.#under;
    this.#under = work();
    // What it throws is told to who hands over the next, or asks whether all is done.
    this.#under.catch(() => undefined);
  }

  /** Waits for the last piece. @throws what it threw */
  async done(): Promise<void> {
    await this.#under;
  }

  /** Waits until nothing is under way any more, whatever came of it. */
  async settled(): Promise<void> {
    await this.#under.catch(() => undefined);
  }
}
