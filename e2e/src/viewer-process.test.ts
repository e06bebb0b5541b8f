import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type Server } from "node:net";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterEach, expect, test } from "vitest";

const main = fileURLToPath(new URL("../../apps/viewer/dist/main.js", import.meta.url));
const running: ChildProcess[] = [];
afterEach(() => {
  for (const viewer of running.splice(0)) viewer.kill("SIGKILL");
});

function startViewer(settings: Record<string, string>) {
  const viewer = spawn(process.execPath, [main], {
    env: { ...process.env, NODE_ENV: "production", ...settings },
  });
  running.push(viewer);
  let printed = "";
  viewer.stdout.on("data", (chunk) => (printed += chunk));
  viewer.stderr.on("data", (chunk) => (printed += chunk));
  return { viewer, printed: () => printed, ended: once(viewer, "close") };
}

async function listenSomewhere(): Promise<{ server: Server; port: string }> {
  const server = createServer().listen(0);
  await once(server, "listening");
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("It listens on no port.");
  return { server, port: String(address.port) };
}

async function freePort(): Promise<string> {
  const { server, port } = await listenSomewhere();
  server.close();
  await once(server, "close");
  return port;
}

async function untilHealthy(url: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const answer = await fetch(`${url}/healthz`).catch(() => undefined);
    if (answer?.ok) return;
    await setTimeout(50);
  }
  throw new Error("The viewer did not start.");
}

test.each([
  [
    { VIEWER_PORT: "eighty" },
    "The setting VIEWER_PORT cannot be used: it must be a whole number from 1 to 65535.",
  ],
  [{ API_URL: "localhost" }, "The setting API_URL cannot be used: it must be an http or https address"],
])("a bad setting %o stops the start with one line", async (settings, line) => {
  const { ended, printed } = startViewer(settings);
  const [code] = await ended;
  expect(code).toBe(1);
  expect(printed()).toContain(line);
  expect(printed().trim().split("\n")).toHaveLength(1);
});

test("a port in use stops the start with one line", async () => {
  const { server, port } = await listenSomewhere();
  const { ended, printed } = startViewer({ VIEWER_PORT: port });
  const [code] = await ended;
  server.close();
  expect(code).toBe(1);
  expect(printed()).toBe(`Port ${port} is in use: set VIEWER_PORT to a free one.\n`);
});

test("without the API it says so, stays alive, and ends when it is asked to", async () => {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const { viewer, ended, printed } = startViewer({
    VIEWER_PORT: port,
    API_URL: `http://localhost:${await freePort()}`,
  });
  await untilHealthy(url);

  const answer = await fetch(`${url}/hampshire`);
  expect(answer.status).toBe(503);
  expect(answer.headers.get("retry-after")).toBe("30");
  expect(await answer.text()).toContain("The record cannot be read at the moment");
  expect(printed()).toMatch(/^The API at http:\/\/localhost:\d+ does not answer: .*ECONNREFUSED\n$/);
  expect((await fetch(`${url}/accessibility`)).status).toBe(200);

  viewer.kill("SIGTERM");
  const [code] = await ended;
  expect(code).toBe(0);
});
