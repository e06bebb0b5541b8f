import { inspect } from "node:util";

/** Writes a fault that nobody waits for, or that is not for the reader, to the log of the process. */
export function logFault(thrown: unknown): void {
  process.stderr.write(`${inspect(thrown)}\n`);
}
