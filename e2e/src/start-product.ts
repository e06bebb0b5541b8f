import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { copyProductHome, openProductHome, type ProductHome } from "./product-home.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

export interface ProductOptions {
  /** A home from an earlier start; without one the product gets a new home, removed when it stops. */
  home?: ProductHome;
  /** The settings of a home at rest, of which the product gets a copy, removed when it stops. */
  copyOf?: ProductHome["settings"];
  /** What the record holds at first; the example takes its time to load. */
  example?: "documents" | "none";
  /** Most tests of the API don't need the viewer. */
  viewer?: boolean;
  /** Settings beyond the usual ones. */
  settings?: Record<string, string>;
}

export interface Product {
  apiUrl: string;
  viewerUrl: string;
  administrator: { email: string; password: string };
  /** All that the product has printed so far. */
  output(): string;
  /** Asks it to end, as a service manager does. */
  stop(): Promise<void>;
  /** Ends it as a power cut does. The home stays if it was given. */
  kill(): Promise<void>;
}

/** Loading the example takes about twenty seconds, and many times that on a busy machine. */
const READY_WITHIN_MS = 300_000;

const administrator = { email: "first.administrator@example.org", password: "correct horse battery staple" };

export async function startProduct(options: ProductOptions = {}): Promise<Product> {
  const { example = "documents", viewer = true } = options;
  const home = options.home ?? (await (options.copyOf ? copyProductHome(options.copyOf) : openProductHome()));
  const [apiPort, viewerPort] = await findFreePorts(2);
  const apiUrl = `http://localhost:${apiPort}`;
  const viewerUrl = `http://localhost:${viewerPort}`;
  const env = {
    ...process.env,
    NODE_ENV: "production",
    PORT: `${apiPort}`,
    VIEWER_PORT: `${viewerPort}`,
    API_URL: apiUrl,
    FRANKPLEDGE_ADMIN_EMAIL: administrator.email,
    FRANKPLEDGE_ADMIN_PASSWORD: administrator.password,
    FRANKPLEDGE_EXAMPLE: example,
    ...home.settings,
    ...options.settings,
  };

  const printed: string[] = [];
  const children: ChildProcess[] = [];
  const end = async (signal: NodeJS.Signals) => {
    for (const child of children.toReversed()) await endProcess(child, signal);
    if (!options.home) await home.remove();
  };
  const startChild = async (path: string, readyUrl: string) => {
    const child = spawn(process.execPath, [path], { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
    children.push(child);
    child.stdout.on("data", (chunk) => printed.push(`${chunk}`));
    child.stderr.on("data", (chunk) => printed.push(`${chunk}`));
    await waitUntilReady(child, readyUrl);
  };

  try {
    await startChild("apps/api/dist/main.js", `${apiUrl}/readyz`);
    if (viewer) await startChild("apps/viewer/dist/main.js", viewerUrl);
  } catch (problem) {
    await end("SIGKILL");
    throw new Error(`The product did not start: ${problem}\n${printed.join("")}`);
  }
  return {
    apiUrl,
    viewerUrl,
    administrator,
    output: () => printed.join(""),
    stop: () => end("SIGTERM"),
    kill: () => end("SIGKILL"),
  };
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

async function waitUntilReady(child: ChildProcess, url: string): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline) {
    if (hasEnded(child)) throw new Error(`it ended with ${child.exitCode ?? child.signalCode}`);
    const answer = await fetch(url, { signal: AbortSignal.timeout(5_000) }).catch(() => undefined);
    if (answer?.ok) return;
    await setTimeout(10);
  }
  throw new Error(`${url} did not answer within ${READY_WITHIN_MS / 1000} seconds`);
}

async function endProcess(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (hasEnded(child)) return;
  const ended = new Promise((resolve) => child.once("close", resolve));
  child.kill(signal);
  await ended;
}

/** Ports that nobody listens on now; all are held until all are known, so they differ. */
async function findFreePorts(count: number): Promise<number[]> {
  const probes = Array.from({ length: count }, () => createServer());
  const ports = await Promise.all(
    probes.map(
      (probe) =>
        new Promise<number>((resolve, reject) => {
          probe.once("error", reject);
          probe.listen(0, () => {
            const address = probe.address();
            resolve(typeof address === "object" && address ? address.port : 0);
          });
        }),
    ),
  );
  await Promise.all(probes.map((probe) => new Promise((resolve) => probe.close(resolve))));
  return ports;
}
