import { createHash, randomUUID } from "node:crypto";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { LRUCache } from "lru-cache";
import { publishedState } from "../record/published-state.ts";
import type { Store } from "../record/store.ts";
import { together } from "../record/together.ts";

/** How much of the memory the kept answers may take. */
const LARGEST_CACHE = 64 * 1024 * 1024;

/** Tells this build from any other: answers are kept for as long as the process that made them. */
const BUILD = randomUUID();

/**
 * Keeps the answers that anonymous readers are given at /graphql. Such an answer can change only with the software, a
 * release or a withdrawal, so it is kept under what was published, and asked for again by its ETag. Nothing is lost
 * when it is forgotten: a second copy of the API has a cache of its own.
 */
export function keepAnswers(server: FastifyInstance, store: Store): void {
  const answers = new LRUCache<string, string>({
    maxSize: LARGEST_CACHE,
    sizeCalculation: (answer) => answer.length + 1,
  });
  const keys = new WeakMap<FastifyRequest, string>();
  const currentState = together(() => publishedState(store.db));
  let lastState = "";

  server.addHook("preHandler", async (request, reply) => {
    if (request.routeOptions.url === "/graphql") reply.header("cache-control", "no-store");
    if (!isAnonymousQuestion(request)) return;
    const state = await currentState();
    // What a release replaced nobody asks for again, and what was withdrawn must not be kept.
    if (state !== lastState) answers.clear();
    lastState = state;
    const key = keyOf(state, request);
    const etag = `"${key}"`;
    reply.header("etag", etag).header("cache-control", "no-cache").header("vary", "cookie, authorization");
    const kept = answers.get(key);
    if (kept === undefined) keys.set(request, key);
    else if (request.headers["if-none-match"] === etag) return reply.code(304).send();
    else return reply.type("application/json; charset=utf-8").send(kept);
  });

  server.addHook("onSend", async (request, reply, payload) => {
    const key = keys.get(request);
    if (!key) return;
    // What failed is neither kept nor to be kept by others: it may be asked again.
    if (reply.statusCode === 200 && typeof payload === "string" && !payload.startsWith('{"errors"'))
      answers.set(key, payload);
    else reply.removeHeader("etag").header("cache-control", "no-store");
  });
}

function isAnonymousQuestion(request: FastifyRequest): boolean {
  const { authorization, cookie } = request.headers;
  return request.routeOptions.url === "/graphql" && request.method !== "OPTIONS" && !authorization && !cookie;
}

function keyOf(state: string, request: FastifyRequest): string {
  // GET is guarded against forgery by its headers, so an answer to one is no answer to another.
  const asked = [
    request.method,
    request.url,
    request.body,
    request.headers.accept,
    request.headers["content-type"],
  ];
  return createHash("sha256")
    .update(JSON.stringify([BUILD, state, asked]))
    .digest("base64url");
}
