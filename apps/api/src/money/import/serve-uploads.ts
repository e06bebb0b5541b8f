import { rm } from "node:fs/promises";
import { ledgerSource } from "@frankpledge/domain";
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import type { Auth } from "../../record/auth.ts";
import { parseWith } from "../../record/parse-with.ts";
import type { Store } from "../../record/store.ts";
import { mustKeep } from "../../record/viewer.ts";
import { whoAsks } from "../../record/who-asks.ts";
import { Refusal } from "../../refusal.ts";
import { readInBackground } from "./kept-file.ts";
import { beginImport } from "./read-import.ts";
import type { Uploads } from "./uploads.ts";

const asked = z.object({ body: z.string(), source: ledgerSource, name: z.string().min(1).max(300) });

const STATUS: Record<string, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
};

/**
 * Takes files at POST /imports?body=…&source=PAYMENT&name=spend.csv, the file itself as the request's body. Answers
 * with the import's id as soon as it has the file; the reading goes on, and the API tells how far it is.
 */
export function serveUploads(server: FastifyInstance, store: Store, auth: Auth, uploads: Uploads): void {
  server.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("*", (_request, payload, done) => done(null, payload));
    scope.setErrorHandler((thrown, _request, reply) => {
      if (!(thrown instanceof Refusal)) throw thrown;
      const error = { message: thrown.message, extensions: { code: thrown.code } };
      reply.status(STATUS[thrown.code] ?? 400).send({ errors: [error] });
    });
    scope.post("/imports", { bodyLimit: Number.MAX_SAFE_INTEGER }, async (request, reply) => {
      // Another site's page could post a form here with the officer's cookie; it cannot set this header.
      if (request.headers.cookie !== undefined && request.headers["x-requested-with"] === undefined)
        throw new Refusal(
          "FORBIDDEN",
          'Send the header "X-Requested-With" with an upload, so that no other site can.',
        );
      const { body, source, name } = parseWith(asked, request.query, "query");
      const account = mustKeep(await whoAsks(auth, request.headers), body);
      const path = await uploads.keep(request.body as never);
      const file = { body, source, name, path, author: account, kept: true };
      const begun = await beginImport(store, file).catch(async (thrown) => {
        await rm(path, { force: true });
        throw thrown;
      });
      readInBackground(store, begun.id, path);
      return reply.status(202).send({ id: begun.id });
    });
  });
}
