import type { FastifyInstance, FastifyReply } from "fastify";
import type { GraphQLSchema } from "graphql";
import { answerRefusals } from "../http/answer-refusals.ts";
import { tagAnswer } from "../http/tag-answer.ts";
import { resolveAsAt } from "../record/as-of.ts";
import type { Auth } from "../record/auth.ts";
import type { Store } from "../record/store.ts";
import { whoAsks } from "../record/who-asks.ts";
import { readAddress } from "./address.ts";
import type { About } from "./download.ts";
import { entityTag } from "./entity-tag.ts";
import { type FormatName, formats } from "./format.ts";
import { downloadsOf } from "./offered.ts";
import { serveSchedules } from "./serve-schedules.ts";

/** What policing bodies are assumed to publish their open data under: decision 022. */
const LICENCE = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";

/**
 * Answers GET /downloads/{body}/{name}.{csv|xlsx|json}: all of what was asked for, streamed, at one point of the
 * record. When it cannot be finished the connection is cut, so that nobody takes a part for the whole.
 */
export function serveDownloads(
  server: FastifyInstance,
  store: Store,
  auth: Auth,
  schema: GraphQLSchema,
): void {
  const downloads = downloadsOf(store, schema);
  server.register(async (scope) => {
    answerRefusals(scope);
    serveSchedules(scope, store, auth);
    scope.route<{ Params: { body: string; file: string } }>({
      method: ["GET", "HEAD"],
      url: "/downloads/:body/:file",
      handler: async (request, reply) => {
        const asked = readAddress(request.params, request.url, [...downloads.keys()]);
        const viewer = await whoAsks(auth, request.headers);
        const { asAt, body: slug } = asked;
        const asOf = await resolveAsAt(store.db, viewer, { asAt, body: slug, now: store.now() });
        const [body] = asOf.bodies;
        const make = downloads.get(asked.name);
        if (!body || !make)
          throw new Error("A download is of one body, and its name is one of those offered.");

        const tag = viewer === null ? await entityTag(store, asOf, request.url) : null;
        if (tagAnswer(request, reply, tag)) return reply.code(304).send();

        const download = await make(asOf, asked.query);
        const about: About = {
          body: slug,
          name: asked.name,
          readAt: body.read_at,
          licence: asOf.interval === "release" ? LICENCE : null,
          address: request.url,
        };
        describe(reply, about, asked.format);
        if (request.method === "HEAD") return reply.send();
        return reply.send(await formats[asked.format].write(about, download));
      },
    });
  });
}

/** Says in headers what a file of nothing but rows has no place for. */
function describe(reply: FastifyReply, { body, name, readAt, licence }: About, format: FormatName): void {
  const point = readAt.release === null ? `live-revision-${readAt.revision}` : `release-${readAt.release}`;
  reply
    .type(formats[format].type)
    .header("content-disposition", `attachment; filename="${body}-${name}-${point}.${format}"`)
    .header("frankpledge-revision", String(readAt.revision))
    .header("frankpledge-effective-at", readAt.effectiveAt);
  if (readAt.release !== null) reply.header("frankpledge-release", String(readAt.release));
  if (licence !== null) reply.header("link", `<${licence}>; rel="license"`);
}
