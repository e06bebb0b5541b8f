import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The folder that holds the apps. */
const root = fileURLToPath(new URL("../..", import.meta.url));

/** How a program ended, and what it wrote. */
export interface Ended {
  exitCode: number | null;
  output: string;
  complaint: string;
}

/**
 * Runs one of the API's built programs until it ends by itself.
 * @param program `cli` for the command line, `main` for the server
 * @param settings where the record is kept, and whatever else is not as usual
 */
export async function runProgram(
  program: "cli" | "main",
  settings: Record<string, string>,
  ...argv: string[]
): Promise<Ended> {
  const child = spawn(process.execPath, [`apps/api/dist/${program}.js`, ...argv], {
    cwd: root,
    env: { ...process.env, NODE_ENV: "production", FRANKPLEDGE_EXAMPLE: "none", ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  let complaint = "";
  child.stdout.on("data", (chunk) => {
    output += chunk;
  });
  child.stderr.on("data", (chunk) => {
    complaint += chunk;
  });
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  return { exitCode, output, complaint };
}
