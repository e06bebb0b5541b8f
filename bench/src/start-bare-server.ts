import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { productionEnvironment } from "./env.ts";

/** A running bare server. */
export interface BareServer {
  url: string;
  stop(): Promise<void>;
}

/** Starts a server that gives every question one answer. */
export async function startBareServer(answer: string): Promise<BareServer> {
  const folder = await mkdtemp(join(tmpdir(), "frankpledge-bench-"));
  const file = join(folder, "answer.json");
  await writeFile(file, answer);
  const script = fileURLToPath(new URL("./bare-server.ts", import.meta.url));
  const child = spawn(process.execPath, [script, file], {
    env: productionEnvironment,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [url] = await once(child.stdout, "data");
  return {
    url: `${url}`.trim(),
    async stop() {
      const ended = once(child, "close");
      child.kill();
      await ended;
      await rm(folder, { recursive: true });
    },
  };
}
