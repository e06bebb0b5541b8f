import { sql } from "drizzle-orm";
import Fastify, { type FastifyInstance } from "fastify";
import { lexicographicSortSchema, printSchema } from "graphql";
import { rowsOf } from "./database/database.ts";
import { serveDownloads } from "./download/serve-downloads.ts";
import { keepAnswers } from "./graph/answer-cache.ts";
import { makeSchema } from "./graph/schema.ts";
import { serveGraphql } from "./graph/serve.ts";
import { serveUploads } from "./money/import/serve-uploads.ts";
import { Uploads } from "./money/import/uploads.ts";
import { servePacks } from "./pack/serve-packs.ts";
import type { Auth } from "./record/auth.ts";
import { serveAuth } from "./record/serve-auth.ts";
import type { Store } from "./record/store.ts";
import { resolvers } from "./resolvers.ts";
import { serveFace } from "./serve-face.ts";
import { serveMetrics } from "./serve-metrics.ts";

/** The largest request that is read: imports come with an address of their own. */
const LARGEST_BODY = 1024 * 1024;

/**
 * The API's server, ready to listen.
 * @param place where on the same machine the public viewer listens, for the admin's links to it, and where files that
 *   are handed in lie until they are taken in; where the public reads the record, if not there
 */
export async function makeServer(
  store: Store,
  auth: Auth,
  { viewerPort, dataDir, publicUrl }: { viewerPort: number; dataDir: string; publicUrl?: string | null },
): Promise<FastifyInstance> {
  const server = Fastify({ bodyLimit: LARGEST_BODY, forceCloseConnections: true });
  const schema = await makeSchema(store.entities, resolvers);

  server.setErrorHandler((error: Error & { statusCode?: number }, _request, reply) => {
    const status = error.statusCode ?? 500;
    const message =
      status === 413
        ? `The request is larger than ${LARGEST_BODY / 1024} KB; ask for less at once.`
        : status < 500
          ? error.message
          : "Something went wrong on our side; nothing was changed.";
    const code = status < 500 ? "BAD_USER_INPUT" : "INTERNAL_SERVER_ERROR";
    reply.status(status).send({ errors: [{ message, extensions: { code } }] });
  });
  server.setNotFoundHandler((request, reply) => {
    const message = `There is nothing at ${request.url.slice(0, 200)}; the API is at /graphql.`;
    reply.status(404).send({ errors: [{ message, extensions: { code: "NOT_FOUND" } }] });
  });
  server.addHook("onSend", async (_request, reply) => {
    reply
      .header("x-content-type-options", "nosniff")
      .header("referrer-policy", "same-origin")
      // Nobody may lay the admin under a page of their own and have an officer's click published.
      .header("content-security-policy", "frame-ancestors 'none'");
  });

  serveMetrics(server);
  keepAnswers(server, store);
  await serveGraphql(server, schema, store, auth);
  serveAuth(server, auth);
  serveUploads(server, store, auth, new Uploads(dataDir));
  serveDownloads(server, store, auth, schema);
  servePacks(server, store, auth, schema, publicUrl ?? `http://localhost:${viewerPort}`);
  const sdl = printSchema(lexicographicSortSchema(schema));
  server.get("/graphql/schema", (_request, reply) => reply.type("text/plain; charset=utf-8").send(sdl));
  server.get("/healthz", () => ({ status: "alive" }));
  server.get("/readyz", async () => {
    await rowsOf(store.db, sql`SELECT 1`);
    return { status: "ready" };
  });
  await serveFace(server, {
    prefix: "/admin",
    folder: "apps/admin/dist",
    meta: ({ hostname }) => ({ "frankpledge-viewer": `http://${hostname}:${viewerPort}` }),
  });
  await serveFace(server, { prefix: "/graphiql", folder: "packages/graphiql/dist" });
  server.get("/", (_request, reply) => reply.redirect("/admin/"));
  return server;
}
