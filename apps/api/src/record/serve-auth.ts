import type { FastifyInstance } from "fastify";
import { type Auth, CLIENT_ADDRESS } from "./auth.ts";

/** Answers /auth/* through the sign-in library, which speaks the web's own Request and Response. */
export function serveAuth(server: FastifyInstance, auth: Auth): void {
  server.route({
    method: ["GET", "POST"],
    url: "/auth/*",
    async handler(request, reply) {
      const headers = new Headers();
      for (const [name, value] of Object.entries(request.headers))
        if (value !== undefined) headers.append(name, String(value));
      headers.set(CLIENT_ADDRESS, request.ip);
      const origin = `${request.protocol}://${request.host}`;
      // Every browser tells the origin of what it posts, so what tells none is a program and no forgery.
      if (!["origin", "referer", "sec-fetch-site"].some((name) => headers.has(name)))
        headers.set("origin", origin);
      const answer = await auth.handle(
        new Request(`${origin}${request.url}`, {
          method: request.method,
          headers,
          ...(request.body === undefined || request.body === null
            ? {}
            : { body: JSON.stringify(request.body) }),
        }),
      );
      reply.status(answer.status);
      for (const [name, value] of answer.headers) if (name !== "set-cookie") reply.header(name, value);
      const cookies = answer.headers.getSetCookie();
      // Behind a proxy that encrypts, the cookie must never travel without.
      const encrypted = request.headers["x-forwarded-proto"] === "https" || request.protocol === "https";
      const marked = encrypted ? cookies.map((cookie) => `${cookie}; Secure`) : cookies;
      if (marked.length > 0) reply.header("set-cookie", marked);
      return reply.send(await answer.text());
    },
  });
}
