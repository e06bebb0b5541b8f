import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { productionEnvironment } from "./env.ts";

/** A server for comparison, as a process of its own. */
export interface RunningServer {
  url: string;
  stop(): Promise<void>;
}

/**
 * Starts a script of the bench that serves something and prints its address when it is ready.
 * @param name the script, seen from this folder
 * @throws Error when it ends before it is ready; it has said why
 */
export async function startScript(name: string, given: readonly string[]): Promise<RunningServer> {
  const script = fileURLToPath(new URL(name, import.meta.url));
  const child = spawn(process.execPath, [script, ...given], {
    env: productionEnvironment,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "close");
  const url = await Promise.race([once(child.stdout, "data").then(String), ended.then(() => null)]);
  if (url === null) throw new Error(`${name} did not start.`);
  return {
    url: url.trim(),
    async stop() {
      child.kill();
      await ended;
    },
  };
}
