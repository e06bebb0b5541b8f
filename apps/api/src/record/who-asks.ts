import type { IncomingHttpHeaders } from "node:http";
import type { Auth } from "./auth.ts";
import type { Viewer } from "./viewer.ts";

/**
 * Who a request is from: the account of its session cookie or API key, or null for an anonymous reader.
 * @throws Refusal UNAUTHENTICATED for a key that is none of ours
 */
export function whoAsks(auth: Auth, given: IncomingHttpHeaders): Promise<Viewer> {
  const headers = new Headers();
  for (const name of ["authorization", "cookie"] as const) {
    const value = given[name];
    if (value !== undefined) headers.set(name, value);
  }
  return auth.viewerOf(headers);
}
