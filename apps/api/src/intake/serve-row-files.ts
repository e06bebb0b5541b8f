import { PassThrough } from "node:stream";
import { XLSX_MEDIA_TYPE } from "@frankpledge/tabular";
import { eq } from "drizzle-orm";
import type { FastifyInstance, FastifyReply } from "fastify";
import { z } from "zod";
import { emptyPlan, writePlanWorkbook } from "../delivery/plan-file/plan-workbook.ts";
import { type SheetWritten, writePlanSheets } from "../delivery/plan-file/write-plan.ts";
import { answerRefusals } from "../http/answer-refusals.ts";
import { measuresAsCsv, writeMeasures } from "../performance/measures-file/write-measures.ts";
import type { Auth } from "../record/auth.ts";
import { LiveRows } from "../record/proposal/live-rows.ts";
import { records } from "../record/record.table.ts";
import type { Store } from "../record/store.ts";
import { mustSeeLive } from "../record/viewer.ts";
import { whoAsks } from "../record/who-asks.ts";
import { Refusal } from "../refusal.ts";
import { serveUpload } from "../upload/serve-upload.ts";
import type { Uploads } from "../upload/uploads.ts";
import { keepRowFile } from "./row-file.ts";

/**
 * Takes files of rows at POST /row-files?body=…&kind=plan&name=plan.xlsx, and gives officers files to fill in:
 * /downloads/{body}/plan-template.xlsx, plan-workbook.xlsx?plan=…, measures-template.csv and measures-workbook.csv.
 */
export function serveRowFiles(server: FastifyInstance, store: Store, auth: Auth, uploads: Uploads): void {
  serveUpload(server, auth, uploads, {
    address: "/row-files",
    asked: z.object({ kind: z.string() }),
    take: ({ asked: { body, kind, name }, path, account }) =>
      keepRowFile(store, { body, kind, name, path, author: account }),
  });

  server.register(async (scope) => {
    answerRefusals(scope);
    const give = (
      file: string,
      answer: (live: LiveRows, reply: FastifyReply, plan: string) => Promise<FastifyReply>,
    ) =>
      scope.get<{ Params: { body: string }; Querystring: { plan?: string } }>(
        `/downloads/:body/${file}`,
        async (request, reply) => {
          const { body } = request.params;
          mustSeeLive(await whoAsks(auth, request.headers), body, "its live record");
          const [record] = await store.db.select().from(records).where(eq(records.slug, body));
          if (!record) throw new Refusal("NOT_FOUND", `There is no policing body "${body.slice(0, 80)}".`);
          reply
            .header("cache-control", "private, no-store")
            .header("content-disposition", `attachment; filename="${body}-${file}"`);
          return await answer(new LiveRows(store, record.bodyId), reply, request.query.plan ?? "");
        },
      );
    give("plan-template.xlsx", async (_live, reply) =>
      reply.type(XLSX_MEDIA_TYPE).send(asWorkbook(emptyPlan())),
    );
    give("plan-workbook.xlsx", async (live, reply, plan) =>
      reply.type(XLSX_MEDIA_TYPE).send(asWorkbook(await writePlanSheets(live, plan))),
    );
    give("measures-template.csv", async (_live, reply) =>
      reply.type("text/csv; charset=utf-8").send(measuresAsCsv([])),
    );
    give("measures-workbook.csv", async (live, reply) =>
      reply.type("text/csv; charset=utf-8").send(measuresAsCsv(await writeMeasures(live))),
    );
  });
}

function asWorkbook(sheets: readonly SheetWritten[]): PassThrough {
  const out = new PassThrough();
  writePlanWorkbook(sheets, out).catch((thrown: Error) => out.destroy(thrown));
  return out;
}
