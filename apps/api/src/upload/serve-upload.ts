import { rm } from "node:fs/promises";
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import type { Auth } from "../record/auth.ts";
import { parseWith } from "../record/parse-with.ts";
import { type Account, mustKeep } from "../record/viewer.ts";
import { whoAsks } from "../record/who-asks.ts";
import { mustComeFromOurPage, receiveFiles } from "./receive-files.ts";
import type { Largest, Uploads } from "./uploads.ts";

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
  /** That of any file when it is not said. */
  largest?: Largest;
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
  { address, asked, largest, take }: UploadAddress<Fields>,
): void {
  const query = asked.extend({ body: z.string(), name: z.string().min(1).max(300) });
  server.register(async (scope) => {
    receiveFiles(scope);
    scope.post(address, { bodyLimit: Number.MAX_SAFE_INTEGER }, async (request, reply) => {
      mustComeFromOurPage(request);
      const named = parseWith(query, request.query, "query") as Sent<z.output<Fields>>["asked"];
      const account = mustKeep(await whoAsks(auth, request.headers), named.body);
      const path = await uploads.keep(request.body, largest);
      const id = await take({ asked: named, path, account }).catch(async (thrown) => {
        await rm(path, { force: true });
        throw thrown;
      });
      return reply.status(202).send({ id });
    });
  });
}
