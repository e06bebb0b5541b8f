import { Readable } from "node:stream";
import { writeSchedule } from "@frankpledge/mspdi";
import type { FastifyInstance } from "fastify";
import { planAsSchedule } from "../delivery/schedule/plan-as-schedule.ts";
import { resolveAsAt } from "../record/as-of.ts";
import type { Auth } from "../record/auth.ts";
import type { Store } from "../record/store.ts";
import { whoAsks } from "../record/who-asks.ts";
import { Refusal } from "../refusal.ts";
import { pointAsked } from "./address.ts";
import { rowsAt } from "./rows-at.ts";

/**
 * Answers GET /downloads/{body}/schedules/{plan}.xml?release=5: a plan's projects, milestones and dependencies at one
 * point of the record, as Microsoft Project and ProjectLibre open them.
 */
export function serveSchedules(server: FastifyInstance, store: Store, auth: Auth): void {
  server.route<{ Params: { body: string; file: string } }>({
    method: ["GET", "HEAD"],
    url: "/downloads/:body/schedules/:file",
    handler: async (request, reply) => {
      const { body, file } = request.params;
      const asAt = pointAsked(new URL(request.url, "http://api").searchParams);
      const viewer = await whoAsks(auth, request.headers);
      const asOf = await resolveAsAt(store.db, viewer, { asAt, body, now: store.now() });
      const plan = /^(.+)\.xml$/.exec(file)?.[1] ?? "";
      const schedule = await planAsSchedule(
        (entity) => rowsAt(store, asOf, entity),
        plan,
        asOf.bodies[0]?.today ?? "",
      );
      if (!schedule)
        throw new Refusal(
          "NOT_FOUND",
          `There is no schedule “${file.slice(0, 80)}”: its name is the plan's address and .xml.`,
        );
      reply
        .type("application/xml; charset=utf-8")
        .header("vary", "cookie, authorization")
        .header("cache-control", viewer === null ? "no-cache" : "private, no-store")
        .header("content-disposition", `attachment; filename="${body}-${plan}.xml"`);
      if (request.method === "HEAD") return reply.send();
      return reply.send(Readable.from(writeSchedule(schedule), { objectMode: false }));
    },
  });
}
