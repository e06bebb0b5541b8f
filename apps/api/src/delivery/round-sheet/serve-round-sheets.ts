import { randomUUID } from "node:crypto";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isRowId } from "@frankpledge/domain";
import { XLSX_MEDIA_TYPE } from "@frankpledge/tabular";
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { privateFolder } from "../../database/private-folder.ts";
import { answerRefusals } from "../../http/answer-refusals.ts";
import { takeFile } from "../../intake/take-file.ts";
import type { Auth } from "../../record/auth.ts";
import { parseWith } from "../../record/parse-with.ts";
import type { Store } from "../../record/store.ts";
import { mustKeep, mustSeeLive } from "../../record/viewer.ts";
import { whoAsks } from "../../record/who-asks.ts";
import { Refusal } from "../../refusal.ts";
import { type AskedRound, askedRound } from "../update-link/asked.ts";
import { roundFile } from "./round-file.ts";
import { writeRoundSheet } from "./write-round-sheet.ts";

/** The largest sheet that is taken back: a round has hundreds of rows, not millions. */
const LARGEST_SHEET = 16 * 1024 * 1024;

const asked = z.object({
  name: z.string().min(1).max(300),
  trial: z.enum(["true", "false"]).default("true"),
  ifRevision: z.coerce.number().int().nullable().default(null),
});

interface Served {
  store: Store;
  auth: Auth;
  dataDir: string;
}

/**
 * Gives officers the sheet of a round at GET /rounds/{id}/sheet.xlsx, and takes it back at POST /rounds/{id}/sheet, the
 * file itself as the request's body: as a trial unless `trial=false`, and then only while the record stands at
 * `ifRevision`.
 */
export function serveRoundSheets(server: FastifyInstance, { store, auth, dataDir }: Served): void {
  server.register(async (scope) => {
    answerRefusals(scope);
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("*", { parseAs: "buffer" }, (_request, body, done) => done(null, body));

    scope.get<{ Params: { id: string } }>("/rounds/:id/sheet.xlsx", async ({ params, headers }, reply) => {
      const round = await roundOf(store, params.id);
      mustSeeLive(await whoAsks(auth, headers), round?.body ?? "", "the sheet of a round");
      if (!round) throw noSuchRound();
      return reply
        .type(XLSX_MEDIA_TYPE)
        .header("cache-control", "no-store")
        .header("content-disposition", `attachment; filename="updates-${round.slug}.xlsx"`)
        .send(writeRoundSheet(round));
    });

    scope.post<{ Params: { id: string } }>(
      "/rounds/:id/sheet",
      { bodyLimit: LARGEST_SHEET },
      async (request) => {
        // Another site's page could post a form here with the officer's cookie; it cannot set this header.
        if (request.headers.cookie !== undefined && request.headers["x-requested-with"] === undefined)
          throw new Refusal("FORBIDDEN", 'Send the header "X-Requested-With" with an upload.');
        const { name, trial, ifRevision } = parseWith(asked, request.query, "query");
        const round = await roundOf(store, request.params.id);
        const author = mustKeep(await whoAsks(auth, request.headers), round?.body ?? "");
        if (!round) throw noSuchRound();
        const path = join(privateFolder(join(dataDir, "uploads")), randomUUID());
        try {
          await writeFile(path, (request.body as Buffer | undefined) ?? Buffer.alloc(0), { mode: 0o600 });
          return await takeFile(store, {
            kind: roundFile,
            file: { path, name },
            options: { round: round.slug },
            body: round.body,
            author,
            trial: trial === "true",
            ifRevision,
          });
        } finally {
          await rm(path, { force: true });
        }
      },
    );
  });
}

const roundOf = async (store: Store, id: string): Promise<AskedRound | null> =>
  isRowId(id) ? await askedRound(store.db, id) : null;

const noSuchRound = () => new Refusal("NOT_FOUND", "The live record has no such round.");
