import { fileURLToPath } from "node:url";
import { createRequestListener } from "@react-router/node";
import type { ServerBuild } from "react-router";
import { env } from "./env.ts";
import { buildWebServer } from "./web-server.ts";

const built = (path: string): URL => new URL(path, import.meta.url);
const pages: ServerBuild = await import(built("./server/index.js").href);
const server = await buildWebServer(
  createRequestListener({ build: pages }),
  fileURLToPath(built("./client")),
);

try {
  await server.listen({ port: env.VIEWER_PORT, host: "::" });
} catch (error) {
  if (!(error instanceof Error && "code" in error && error.code === "EADDRINUSE")) throw error;
  process.stderr.write(`Port ${env.VIEWER_PORT} is in use: set VIEWER_PORT to a free one.\n`);
  process.exit(1);
}

for (const signal of ["SIGTERM", "SIGINT"]) process.once(signal, () => void server.close());
