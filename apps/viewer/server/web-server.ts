import type { RequestListener } from "node:http";
import fastifyStatic from "@fastify/static";
import fastify, { type FastifyInstance } from "fastify";
import { securityHeaders } from "./security-headers.ts";

/**
 * The server in front of the pages.
 * @param pages answers every address that is not a file
 * @param filesFolder what the build made for browsers
 */
export async function buildWebServer(pages: RequestListener, filesFolder: string): Promise<FastifyInstance> {
  const server = fastify({ forceCloseConnections: "idle" });

  server.addHook("onRequest", async (_request, reply) => {
    // On the raw response, because the pages write to it past Fastify.
    for (const [name, value] of Object.entries(securityHeaders)) reply.raw.setHeader(name, value);
  });

  await server.register(fastifyStatic, {
    root: filesFolder,
    // A route for each file there is, so that every other address is a page's.
    wildcard: false,
    // The build makes scripts as well; the pages use none, so none are offered.
    globIgnore: ["**/*.js", "**/.vite/**"],
    cacheControl: false,
    setHeaders: (reply, path) => void reply.header("Cache-Control", cacheControl(path)),
  });

  server.get("/healthz", async () => ({ status: "ok" }));

  server.get("/*", (request, reply) => {
    reply.hijack();
    return pages(request.raw, reply.raw);
  });

  return server;
}

/** Files under assets/ have a fingerprint of their content in their name, so they can be kept for ever. */
const cacheControl = (path: string): string =>
  /[\\/]assets[\\/]/.test(path) ? "public, max-age=31536000, immutable" : "public, max-age=86400";
