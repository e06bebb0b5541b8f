import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { ProductHome } from "@frankpledge/e2e/product-home";
import { productionEnvironment } from "../env.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** What a finished process took. */
export interface Took {
  ms: number;
  /** The most memory that it ever held; 0 where the system does not tell. */
  peakMB: number;
}

/** Runs a command of the built product on a home. @throws Error with what it said when it fails */
export async function frankpledge(home: ProductHome, ...args: string[]): Promise<Took> {
  return await timed(process.execPath, ["apps/api/dist/cli.js", ...args], home.settings);
}

/** Runs a program to its end. @throws Error with what it said when it fails */
export async function timed(
  program: string,
  args: string[],
  settings: NodeJS.ProcessEnv = {},
): Promise<Took> {
  const began = performance.now();
  const child = spawn(program, args, {
    cwd: root,
    env: { ...productionEnvironment, ...settings },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (chunk) => {
    said = `${said}${chunk}`.slice(-2_000);
  });
  let peakMB = 0;
  const looking = setInterval(async () => {
    peakMB = Math.max(peakMB, await peakOf(child.pid));
  }, 100);
  const [code] = await once(child, "close").finally(() => clearInterval(looking));
  const ms = performance.now() - began;
  if (code !== 0) throw new Error(`${program} ${args.slice(0, 3).join(" ")} ended with ${code}: ${said}`);
  return { ms, peakMB };
}

/** The high-water mark that Linux keeps for each process, so that looking now and then misses nothing but the end. */
async function peakOf(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) / 1024;
}
