import { rm } from "node:fs/promises";
import { isRowId } from "@frankpledge/domain";
import { XLSX_MEDIA_TYPE } from "@frankpledge/tabular";
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { takeFile } from "../../intake/take-file.ts";
import type { Auth } from "../../record/auth.ts";
import { parseWith } from "../../record/parse-with.ts";
import type { Store } from "../../record/store.ts";
import { mustKeep, mustSeeLive } from "../../record/viewer.ts";
import { whoAsks } from "../../record/who-asks.ts";
import { Refusal } from "../../refusal.ts";
import { mustComeFromOurPage, receiveFiles } from "../../upload/receive-files.ts";
import type { Largest, Uploads } from "../../upload/uploads.ts";
import { type AskedRound, askedRound } from "../update-link/asked.ts";
import { roundFile } from "./round-file.ts";
import { writeRoundSheet } from "./write-round-sheet.ts";

/** The largest sheet that is taken back: a round has hundreds of rows, not millions. */
const LARGEST_SHEET: Largest = {
  bytes: 16 * 1024 ** 2,
  instead: "split it and hand in the parts",
};

const asked = z.object({
  name: z.string().min(1).max(300),
  trial: z.enum(["true", "false"]).default("true"),
  ifRevision: z.coerce.number().int().nullable().default(null),
});

interface Served {
  store: Store;
  auth: Auth;
  uploads: Uploads;
}

/**
 * Gives officers the sheet of a round at GET /rounds/{id}/sheet.xlsx, and takes it back at POST /rounds/{id}/sheet, the
 * file itself as the request's body: as a trial unless `trial=false`, and then only while the record stands at
 * `ifRevision`.
 */
export function serveRoundSheets(server: FastifyInstance, { store, auth, uploads }: Served): void {
  server.register(async (scope) => {
    receiveFiles(scope);

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
      { bodyLimit: Number.MAX_SAFE_INTEGER },
      async (request) => {
        mustComeFromOurPage(request);
        const { name, trial, ifRevision } = parseWith(asked, request.query, "query");
        const round = await roundOf(store, request.params.id);
        const author = mustKeep(await whoAsks(auth, request.headers), round?.body ?? "");
        if (!round) throw noSuchRound();
        const path = await uploads.keep(request.body, LARGEST_SHEET);
        try {
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
