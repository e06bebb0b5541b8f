import type { RequestListener } from "node:http";
import fastifyStatic from "@fastify/static";
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import { paths } from "../app/paths.ts";
import { securityHeaders } from "./security-headers.ts";

/**
 * The server in front of the pages.
 * @param pages answers every address that is not a file
 * @param filesFolder what the build made for browsers
 */
export async function buildWebServer(pages: RequestListener, filesFolder: string): Promise<FastifyInstance> {
  /** Has the page made that says why a request is refused. What the request carries is never read. */
  const refuse = (status: 400 | 405, { raw: request }: FastifyRequest, reply: FastifyReply) => {
    reply.hijack();
    request.method = request.method === "HEAD" ? "HEAD" : "GET";
    request.url = paths.refusal(status);
    return pages(request, reply.raw);
  };

  const server = fastify({
    forceCloseConnections: "idle",
    // An address that Fastify cannot decode; no hook runs for it.
    frameworkErrors: (_error, request, reply) => {
      secure(reply);
      refuse(400, request, reply);
    },
  });

  server.addHook("onRequest", async (request, reply) => {
    secure(reply);
    if (request.method === "GET" || request.method === "HEAD") return;
    reply.raw.setHeader("Allow", "GET, HEAD");
    refuse(405, request, reply);
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

/** On the raw response, because the pages write to it past Fastify. */
function secure(reply: FastifyReply): void {
  for (const [name, value] of Object.entries(securityHeaders)) reply.raw.setHeader(name, value);
}

/** Files under assets/ have a fingerprint of their content in their name, so they can be kept for ever. */
const cacheControl = (path: string): string =>
  /[\\/]assets[\\/]/.test(path) ? "public, max-age=31536000, immutable" : "public, max-age=86400";
