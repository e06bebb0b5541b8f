import { existsSync } from "node:fs";
import { type IncomingMessage, request } from "node:http";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { privateFolder } from "../database/private-folder.ts";
import type { CommandHost } from "./host.ts";
import { type AnswerLine, type CommandRequest, SOCKET, socketFolder } from "./socket.ts";

/**
 * Has the server that has a database folder open run a command, and passes on what it writes.
 * @returns the exit code; null when no server takes commands for the folder
 */
export async function askServer(
  dataDir: string,
  command: CommandRequest,
  { print, complain }: Pick<CommandHost, "print" | "complain">,
): Promise<number | null> {
  const folder = socketFolder(dataDir);
  if (!existsSync(join(folder, SOCKET))) return null;
  const response = await post(join(privateFolder(folder), SOCKET), JSON.stringify(command));
  if (!response) return null;
  try {
    for await (const text of createInterface({ input: response })) {
      const line = JSON.parse(text) as AnswerLine;
      if ("print" in line) print(line.print);
      else if ("complain" in line) complain(line.complain);
      else return line.exitCode;
    }
  } catch {}
  complain("The server stopped before the command ended. Look at what was done before trying again.\n");
  return 1;
}

/** The server's answer; null when nobody listens. */
function post(socketPath: string, body: string): Promise<IncomingMessage | null> {
  return new Promise((resolve, reject) => {
    const asking = request({ socketPath, method: "POST", agent: false }, resolve);
    asking.once("error", (problem: NodeJS.ErrnoException) => {
      if (problem.code === "ECONNREFUSED" || problem.code === "ENOENT") resolve(null);
      else reject(problem);
    });
    asking.end(body);
  });
}
