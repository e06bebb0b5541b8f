import type { FastifyInstance } from "fastify";
import type { Auth } from "../../record/auth.ts";
import type { Store } from "../../record/store.ts";
import { mustSeeLive } from "../../record/viewer.ts";
import { whoAsks } from "../../record/who-asks.ts";
import { Refusal } from "../../refusal.ts";
import { askedRound } from "../update-link/asked.ts";
import { writeRoundSheet } from "./write-round-sheet.ts";

const STATUS: Record<string, number> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, NOT_FOUND: 404 };

const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Gives officers the sheet of a round at GET /rounds/{id}/sheet.xlsx. */
export function serveRoundSheets(server: FastifyInstance, store: Store, auth: Auth): void {
  server.get<{ Params: { id: string } }>("/rounds/:id/sheet.xlsx", async ({ params, headers }, reply) => {
    try {
      const viewer = await whoAsks(auth, headers);
      const round = UUID.test(params.id) ? await askedRound(store.db, params.id) : null;
      mustSeeLive(viewer, round?.body ?? "", "the sheet of a round");
      if (!round) throw new Refusal("NOT_FOUND", "The live record has no such round.");
      return reply
        .type(WORKBOOK)
        .header("cache-control", "no-store")
        .header("content-disposition", `attachment; filename="updates-${round.slug}.xlsx"`)
        .send(writeRoundSheet(round));
    } catch (thrown) {
      if (!(thrown instanceof Refusal)) throw thrown;
      const error = { message: thrown.message, extensions: { code: thrown.code } };
      return reply.status(STATUS[thrown.code] ?? 400).send({ errors: [error] });
    }
  });
}
