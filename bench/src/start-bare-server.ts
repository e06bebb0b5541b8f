import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type RunningServer, startScript } from "./start-script.ts";

/** Starts a server that gives every question one answer. */
export async function startBareServer(answer: string): Promise<RunningServer> {
  const folder = await mkdtemp(join(tmpdir(), "frankpledge-bench-"));
  const file = join(folder, "answer.json");
  await writeFile(file, answer);
  const server = await startScript("./bare-server.ts", [file]);
  return {
    url: server.url,
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true });
    },
  };
}
