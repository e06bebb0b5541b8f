import { createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { v7 as newId } from "uuid";
import { privateFolder } from "../database/private-folder.ts";
import { Refusal } from "../refusal.ts";

/** The largest file that is taken: a ledger of some millions of lines. */
const LARGEST_FILE = 1024 * 1024 * 1024;

/** Where files lie between being handed in and being taken in, so that they can be read again with other columns. */
export class Uploads {
  readonly #folder: string;

  constructor(dataDir: string) {
    this.#folder = join(dataDir, "uploads");
  }

  /** @throws Refusal when it is too large, or the disk cannot hold it */
  async keep(body: Readable): Promise<string> {
    const path = join(privateFolder(this.#folder), newId());
    let size = 0;
    try {
      await pipeline(
        body,
        async function* (chunks: AsyncIterable<Buffer>) {
          for await (const chunk of chunks) {
            size += chunk.length;
            if (size > LARGEST_FILE)
              throw new Refusal(
                "BAD_USER_INPUT",
                "The file is larger than 1 GB: split it and hand in the parts.",
              );
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
}
