import { rm } from "node:fs/promises";
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { answerRefusals } from "../http/answer-refusals.ts";
import type { Auth } from "../record/auth.ts";
import { parseWith } from "../record/parse-with.ts";
import { type Account, mustKeep } from "../record/viewer.ts";
import { whoAsks } from "../record/who-asks.ts";
import { Refusal } from "../refusal.ts";
import type { Uploads } from "./uploads.ts";

/** A file that was sent, where the server keeps it, and by whom. */
interface Sent<Asked> {
  asked: Asked & { body: string; name: string };
  path: string;
  account: Account;
}

/** An address that takes a file as its request's body. */
interface UploadAddress<Fields extends z.ZodObject> {
  /** "/imports" */
  address: string;
  /** What its query says beside the policing body and the file's name. */
  asked: Fields;
  /** Notes the file; what it throws lets go of it. @returns the id under which the file is asked after */
  take: (sent: Sent<z.output<Fields>>) => Promise<string>;
}

/**
 * Takes files at POST {address}?body=…&name=spend.csv, the file itself as the request's body, from officers of the
 * body. Answers 202 with the id under which the API tells what becomes of it.
 */
export function serveUpload<Fields extends z.ZodObject>(
  server: FastifyInstance,
  auth: Auth,
  uploads: Uploads,
  { address, asked, take }: UploadAddress<Fields>,
): void {
  const query = asked.extend({ body: z.string(), name: z.string().min(1).max(300) });
  server.register(async (scope) => {
    answerRefusals(scope);
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("*", (_request, payload, done) => done(null, payload));
    scope.post(address, { bodyLimit: Number.MAX_SAFE_INTEGER }, async (request, reply) => {
      // Another site's page could post a form here with the officer's cookie; it cannot set this header.
      if (request.headers.cookie !== undefined && request.headers["x-requested-with"] === undefined)
        throw new Refusal(
          "FORBIDDEN",
          'Send the header "X-Requested-With" with an upload, so that no other site can.',
        );
      const named = parseWith(query, request.query, "query") as Sent<z.output<Fields>>["asked"];
      const account = mustKeep(await whoAsks(auth, request.headers), named.body);
      const path = await uploads.keep(request.body as never);
      const id = await take({ asked: named, path, account }).catch(async (thrown) => {
        await rm(path, { force: true });
        throw thrown;
      });
      return reply.status(202).send({ id });
    });
  });
}
