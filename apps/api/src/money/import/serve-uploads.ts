import { ledgerSource } from "@frankpledge/domain";
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import type { Auth } from "../../record/auth.ts";
import type { Store } from "../../record/store.ts";
import { serveUpload } from "../../upload/serve-upload.ts";
import type { Uploads } from "../../upload/uploads.ts";
import { beginImport } from "./read-import.ts";
import { readInBackground } from "./read-in-background.ts";

/**
 * Takes files at POST /imports?body=…&source=PAYMENT&name=spend.csv, the file itself as the request's body. Answers
 * with the import's id as soon as it has the file; the reading goes on, and the API tells how far it is.
 */
export function serveUploads(server: FastifyInstance, store: Store, auth: Auth, uploads: Uploads): void {
  serveUpload(server, auth, uploads, {
    address: "/imports",
    asked: z.object({ source: ledgerSource }),
    take: async ({ asked: { body, source, name }, path, account }) => {
      const { id } = await beginImport(store, { body, source, name, path, author: account, kept: true });
      readInBackground(store, id, path);
      return id;
    },
  });
}
