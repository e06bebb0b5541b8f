import { chmodSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { privateFolder } from "../database/private-folder.ts";
import type { CommandHost, OpenRecord } from "./host.ts";
import { runCommand } from "./run.ts";
import { type AnswerLine, commandRequest, SOCKET, socketFolder } from "./socket.ts";

/**
 * Takes commands for a database folder that this process has open, so that the command line need not touch it. Only
 * the user that the server runs as can ask.
 * @returns what stops it, once the commands that are running have ended
 */
export async function serveCommands(dataDir: string, record: OpenRecord): Promise<() => Promise<void>> {
  const folder = privateFolder(socketFolder(dataDir));
  const path = join(folder, SOCKET);
  // One that is left over belonged to a server that is gone: the folder is locked by this process.
  rmSync(path, { force: true });
  const server = createServer((request, response) => void answer(request, response, record));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(path, resolve);
  });
  chmodSync(path, 0o600);
  return async () => {
    await new Promise((resolve) => server.close(resolve));
    rmSync(folder, { recursive: true, force: true });
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, record: OpenRecord): Promise<void> {
  const write = (line: AnswerLine) => response.write(`${JSON.stringify(line)}\n`);
  try {
    const { argv, cwd } = commandRequest.parse(JSON.parse(await text(request)));
    const host: CommandHost = {
      cwd,
      record: async () => record,
      database: async () => ({ db: record.store.db, served: true }),
      print: (print) => write({ print }),
      complain: (complain) => write({ complain }),
    };
    write({ exitCode: await runCommand(argv, host) });
  } catch (thrown) {
    write({ complain: `${thrown instanceof Error ? thrown.message : thrown}\n` });
    write({ exitCode: 1 });
  }
  response.end();
}
