import { rm } from "node:fs/promises";
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { answerRefusals } from "../../http/answer-refusals.ts";
import type { Auth } from "../../record/auth.ts";
import type { Store } from "../../record/store.ts";
import { mustSeeLive } from "../../record/viewer.ts";
import { whoAsks } from "../../record/who-asks.ts";
import { Refusal } from "../../refusal.ts";
import { serveUpload } from "../../upload/serve-upload.ts";
import type { Uploads } from "../../upload/uploads.ts";
import { keepPicture, readPicture } from "./keep-picture.ts";
import { LARGEST_PICTURE } from "./prepare-picture.ts";

/**
 * Takes pictures for reports at POST /pictures?body=…&name=lamps.jpg, as any other file is handed in, and shows the
 * officers of a body those that they handed in, at GET /pictures/{body}/{hash}. The public has a picture only by a
 * report that shows it.
 */
export function servePictures(server: FastifyInstance, store: Store, auth: Auth, uploads: Uploads): void {
  serveUpload(server, auth, uploads, {
    address: "/pictures",
    asked: z.object({}),
    largest: LARGEST_PICTURE,
    take: async ({ asked: { body, name }, path, account }) => {
      const hash = await keepPicture(store, { body, path, name, author: account });
      await rm(path, { force: true });
      return hash;
    },
  });
  server.register(async (scope) => {
    answerRefusals(scope);
    scope.get<{ Params: { body: string; hash: string } }>("/pictures/:body/:hash", async (request, reply) => {
      const { body, hash } = request.params;
      mustSeeLive(await whoAsks(auth, request.headers), body, "its pictures");
      const picture = await readPicture(store.db, body, hash);
      if (!picture) throw new Refusal("NOT_FOUND", "There is no such picture, or it was withdrawn.");
      return reply
        .type(picture.mediaType)
        .header("cache-control", "private, no-cache")
        .header("content-security-policy", "default-src 'none'; frame-ancestors 'none'")
        .send(picture.bytes);
    });
  });
}
