import type { FastifyRequest } from "fastify";
import type { Auth } from "../record/auth.ts";
import type { Viewer } from "../record/viewer.ts";

/**
 * Who a download is for: the account of the request's cookie or API key, or null for an anonymous reader.
 * @throws Refusal UNAUTHENTICATED for a key that is none of ours
 */
export function whoAsks(auth: Auth, request: FastifyRequest): Promise<Viewer> {
  const headers = new Headers();
  for (const name of ["authorization", "cookie"] as const) {
    const value = request.headers[name];
    if (typeof value === "string") headers.set(name, value);
  }
  return auth.viewerOf(headers);
}
