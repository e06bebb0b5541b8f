import type { ChildProcess } from "node:child_process";
import { createServer } from "node:net";
import { setTimeout } from "node:timers/promises";
import { build } from "./build.ts";
import { exitCode, start } from "./running-process.ts";

const apiPort = Number(process.env.PORT || 4000);
const viewerPort = Number(process.env.VIEWER_PORT || 3000);
const apiUrl = process.env.API_URL || `http://localhost:${apiPort}`;
const env = { ...process.env, NODE_ENV: "production", API_URL: apiUrl };

const children: ChildProcess[] = [];
let stopping = false;

/** Ends the children, the last started first, so that the API can finish what the viewer still asks of it. */
async function stop(code: number): Promise<never> {
  stopping = true;
  for (const child of children.toReversed()) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    const ended = exitCode(child);
    child.kill("SIGTERM");
    const late = new AbortController();
    void setTimeout(10_000, undefined, { signal: late.signal }).then(
      () => child.kill("SIGKILL"),
      () => undefined,
    );
    await ended;
    late.abort();
  }
  process.exit(code);
}

function fail(sentence: string): Promise<never> {
  console.error(sentence);
  return stop(1);
}

async function requireFreePort(port: number, setting: string): Promise<void> {
  const probe = createServer();
  const problem = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
    probe.once("error", resolve);
    probe.listen(port, () => probe.close(() => resolve(undefined)));
  });
  if (problem?.code === "EADDRINUSE") {
    await fail(`Port ${port} is in use: stop what uses it, or set ${setting} to another port.`);
  }
}

/** A child that ends by itself has said why; the others cannot do without it. */
function startChild(path: string): void {
  const child = start(process.execPath, [path], { stdio: ["ignore", "inherit", "inherit"], env });
  children.push(child);
  void exitCode(child).then((code) => (stopping ? undefined : stop(code || 1)));
}

/** Waits until the address gives an answer that will do. While stopping it waits for ever: stop() ends the process. */
async function waitFor(url: string, willDo: (answer: Response) => boolean): Promise<void> {
  for (;;) {
    const answer = stopping ? undefined : await fetch(url).catch(() => undefined);
    if (!stopping && answer && willDo(answer)) return;
    await setTimeout(100);
  }
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => void (stopping ? undefined : stop(0)));
}

if (!Number.isInteger(apiPort)) await fail("PORT is not a number.");
if (!Number.isInteger(viewerPort)) await fail("VIEWER_PORT is not a number.");
await requireFreePort(apiPort, "PORT");
await requireFreePort(viewerPort, "VIEWER_PORT");

console.log("Building what has changed…");
if (!(await build())) await fail("The build failed; the reason is above.");

console.log("Starting the API…");
startChild("apps/api/dist/main.js");
await waitFor(`http://localhost:${apiPort}/readyz`, (answer) => answer.ok);

console.log("Starting the public viewer…");
startChild("apps/viewer/dist/main.js");
await waitFor(`http://localhost:${viewerPort}/`, () => true);

console.log(`
Public viewer    http://localhost:${viewerPort}
Officers' admin  http://localhost:${apiPort}/admin
GraphQL API      http://localhost:${apiPort}/graphql
`);
