import type { FastifyInstance } from "fastify";
import { Refusal, type RefusalCode } from "../refusal.ts";

const STATUS: Partial<Record<RefusalCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
};

/** Answers what the addresses of a scope refuse by a status and the one sentence that says why. */
export function answerRefusals(scope: FastifyInstance): void {
  scope.setErrorHandler((thrown, _request, reply) => {
    // What was said of the file is not said of the refusal.
    for (const name of Object.keys(reply.getHeaders())) reply.removeHeader(name);
    if (!(thrown instanceof Refusal)) throw thrown;
    const error = { message: thrown.message, extensions: { code: thrown.code } };
    return reply
      .status(STATUS[thrown.code] ?? 400)
      .header("cache-control", "no-store")
      .send({ errors: [error] });
  });
}
