import type { FastifyReply, FastifyRequest } from "fastify";

/**
 * Says for whom an answer stands and how long it may be kept: one with a tag for as long as it bears that tag, which
 * is asked each time; one without by nobody, as what is given to an account may hold what is not published.
 * @returns whether the asker has it already, so that 304 is the answer
 */
export function tagAnswer(request: FastifyRequest, reply: FastifyReply, tag: string | null): boolean {
  reply
    .header("vary", "cookie, authorization")
    .header("cache-control", tag === null ? "private, no-store" : "no-cache");
  if (tag === null) return false;
  reply.header("etag", tag);
  return request.headers["if-none-match"] === tag;
}
