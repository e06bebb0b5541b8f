/**
 * The sums of the lines so far: since the last printed total, on the sheet and in the file. A printed total repeats
 * one of them, or what came together since an earlier total of its kind.
 */
export class RunningSums {
  file = 0n;
  private sheetStart = 0n;
  private boundaries: bigint[] = [0n];
  private linesSinceTotal = 0;

  addLine(pence: bigint): void {
    this.file += pence;
    this.linesSinceTotal++;
  }

  beginSheet(): void {
    this.sheetStart = this.file;
    this.boundaries = [this.file];
    this.linesSinceTotal = 0;
  }

  get section(): bigint {
    return this.file - (this.boundaries.at(-1) ?? 0n);
  }

  get sheet(): bigint {
    return this.file - this.sheetStart;
  }

  get lines(): number {
    return this.linesSinceTotal;
  }

  /** The sum of what was read that a printed total repeats; null when it repeats none. */
  matching(printed: bigint): bigint | null {
    if (printed === this.sheet || printed === this.file) return printed;
    return this.boundaries.some((boundary) => this.file - boundary === printed) ? printed : null;
  }

  /** The next section begins below a printed total. */
  passTotal(): void {
    this.boundaries.push(this.file);
    if (this.boundaries.length > 200) this.boundaries.splice(1, 100);
    this.linesSinceTotal = 0;
  }
}
