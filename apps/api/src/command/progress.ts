import { groupThousands } from "@frankpledge/domain";

/** How long a person waits before being told how far a command is, and again after that. */
const PATIENCE_MS = 1_000;

/** Tells how far a long command is, once in a second; a short one says nothing. */
export class Progress {
  #told = performance.now();

  /** @param say where the words go, a line each */
  constructor(private readonly say: (words: string) => void) {}

  tell(done: number, rows: number): void {
    const now = performance.now();
    if (now - this.#told < PATIENCE_MS) return;
    this.#told = now;
    this.say(`${groupThousands(done)} of ${groupThousands(rows)} rows…\n`);
  }
}
