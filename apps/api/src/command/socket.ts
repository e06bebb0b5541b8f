import { createHash } from "node:crypto";
import { existsSync, realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";

/** The longest path that every operating system takes for a socket. */
const LONGEST_PATH = 100;

/** The socket's name within its folder. */
export const SOCKET = "socket";

/**
 * The folder of the socket at which a server that has a database folder open takes commands. It lies within that
 * folder or, where the path would be too long for a socket, within the machine's folder for temporary files.
 */
export function socketFolder(dataDir: string): string {
  const real = existsSync(dataDir) ? realpathSync(dataDir) : dataDir;
  const inside = join(real, "command");
  if (join(inside, SOCKET).length <= LONGEST_PATH) return inside;
  return join(tmpdir(), `frankpledge-${createHash("sha256").update(real).digest("hex").slice(0, 16)}`);
}

/** What is asked of the server: one command, as it was typed, and the folder it was typed in. */
export const commandRequest = z.object({ argv: z.array(z.string()), cwd: z.string() });
export type CommandRequest = z.infer<typeof commandRequest>;

/** A line of the server's answer: a piece of the command's output, or at last its exit code. */
export type AnswerLine = { print: string } | { complain: string } | { exitCode: number };
