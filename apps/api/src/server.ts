import { sql } from "drizzle-orm";
import Fastify, { type FastifyInstance } from "fastify";
import { lexicographicSortSchema, printSchema } from "graphql";
import { rowsOf } from "./database/database.ts";
import { serveRoundSheets } from "./delivery/round-sheet/serve-round-sheets.ts";
import { serveUpdatePages } from "./delivery/update-page/serve-update-page.ts";
import { serveDownloads } from "./download/serve-downloads.ts";
import { keepAnswers } from "./graph/answer-cache.ts";
import { makeSchema } from "./graph/schema.ts";
import { serveGraphql } from "./graph/serve.ts";
import { serveRowFiles } from "./intake/serve-row-files.ts";
import { serveUploads } from "./money/import/serve-uploads.ts";
import { servePacks } from "./pack/serve-packs.ts";
import type { Auth } from "./record/auth.ts";
import { type MailSettings, mailCarrier } from "./record/post/mail-carrier.ts";
import { Postman } from "./record/post/postman.ts";
import { serveAuth } from "./record/serve-auth.ts";
import type { Store } from "./record/store.ts";
import { resolvers } from "./resolvers.ts";
import { serveFace } from "./serve-face.ts";
import { serveMetrics } from "./serve-metrics.ts";
import { removeAbandoned } from "./upload/remove-abandoned.ts";
import { Uploads } from "./upload/uploads.ts";

/** The largest request that is read: imports come with an address of their own. */
const LARGEST_BODY = 1024 * 1024;

/** What every answer carries that says nothing stricter itself. */
const GUARDING_HEADERS = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "same-origin",
  // Nobody may lay the admin under a page of their own and have an officer's click published.
  "content-security-policy": "frame-ancestors 'none'",
};

/** Where on the machine and in the world the server stands. */
interface Place extends MailSettings {
  /** Where on the same machine the public viewer listens, for the admin's links to it. */
  viewerPort: number;
  /** Where the office's people reach this server, for links in mails. */
  address?: string;
  /** Where the public reads the record, if not on this machine. */
  publicUrl?: string | null;
}

/**
 * The API's server, ready to listen.
 * @param place `dataDir` is where files that are handed in lie until they are taken in, and where mail is written to
 *   without a mail server; `publicUrl` is where the public reads the record, if not on this machine
 */
export async function makeServer(store: Store, auth: Auth, place: Place): Promise<FastifyInstance> {
  const { viewerPort, dataDir, publicUrl, address = "http://localhost:4000" } = place;
  const postman = new Postman(store.db, { carrier: mailCarrier(place), now: store.now, address });
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
    for (const [name, value] of Object.entries(GUARDING_HEADERS))
      if (!reply.hasHeader(name)) reply.header(name, value);
  });

  serveMetrics(server);
  keepAnswers(server, store);
  await serveGraphql(server, schema, { store, postman }, auth);
  serveAuth(server, auth);
  const uploads = new Uploads(dataDir);
  removeAbandoned(server, uploads);
  serveUploads(server, store, auth, uploads);
  serveRowFiles(server, store, auth, uploads);
  serveDownloads(server, store, auth, schema);
  serveRoundSheets(server, { store, auth, uploads });
  serveUpdatePages(server, store);
  servePacks(server, { store, postman }, auth, schema, publicUrl ?? `http://localhost:${viewerPort}`);
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
