import { createWriteStream } from "node:fs";
import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { v7 as newId } from "uuid";
import { privateFolder } from "../database/private-folder.ts";
import { Refusal } from "../refusal.ts";

/** How large a file may be that is taken, and what to do with a larger one. */
export interface Largest {
  bytes: number;
  /** "split it and hand in the parts" */
  instead: string;
}

/** A ledger of some millions of lines. */
const LARGEST_FILE: Largest = { bytes: 1024 ** 3, instead: "split it and hand in the parts" };

/**
 * How many days a file waits to be taken in or given up. What is looked at before an office closes for Christmas may
 * be taken in after it; what nobody comes back to may name people, and is not kept for longer.
 */
export const DAYS_TO_WAIT = 14;

const DAY_MS = 86_400_000;

/** Where files lie between being handed in and being taken in, so that they can be read again with other columns. */
export class Uploads {
  readonly #folder: string;

  constructor(dataDir: string) {
    this.#folder = join(dataDir, "uploads");
  }

  /**
   * Keeps what a request carries.
   * @returns its path
   * @throws Refusal when it is too large, or the disk cannot hold it
   */
  async keep(body: unknown, { bytes, instead }: Largest = LARGEST_FILE): Promise<string> {
    const path = join(privateFolder(this.#folder), newId());
    let size = 0;
    try {
      await pipeline(
        // A request without a body has nothing to read from.
        body instanceof Readable ? body : Readable.from([]),
        async function* (chunks: AsyncIterable<Buffer>) {
          for await (const chunk of chunks) {
            size += chunk.length;
            if (size > bytes)
              throw new Refusal("BAD_USER_INPUT", `The file is larger than ${inWords(bytes)}: ${instead}.`);
            yield chunk;
          }
        },
        createWriteStream(path, { mode: 0o600 }),
      );
      return path;
    } catch (thrown) {
      await rm(path, { force: true });
      if ((thrown as NodeJS.ErrnoException).code === "ENOSPC")
        throw new Refusal(
          "CONFLICT",
          "The server's disk is full: nothing was kept of the file. Tell whoever runs it.",
        );
      throw thrown;
    }
  }

  /**
   * Removes the files that waited for longer than `DAYS_TO_WAIT`: nobody took them in, nobody gave them up.
   * @param now the machine's time, by which the files' own is told
   */
  async removeAbandoned(now: number): Promise<void> {
    const names = await readdir(this.#folder).catch((thrown: NodeJS.ErrnoException) => {
      // Nobody has handed in a file yet.
      if (thrown.code === "ENOENT") return [];
      throw thrown;
    });
    for (const name of names) {
      const path = join(this.#folder, name);
      // It may be taken in at this moment.
      const found = await stat(path).catch(() => null);
      if (found && now - found.mtimeMs > DAYS_TO_WAIT * DAY_MS) await rm(path, { force: true });
    }
  }
}

const inWords = (bytes: number): string =>
  bytes >= 1024 ** 3 ? `${bytes / 1024 ** 3} GB` : `${bytes / 1024 ** 2} MB`;
