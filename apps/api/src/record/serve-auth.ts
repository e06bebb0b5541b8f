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
      const answer = await auth.handle(
        new Request(`${request.protocol}://${request.host}${request.url}`, {
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
      if (cookies.length > 0) reply.header("set-cookie", cookies);
      return reply.send(await answer.text());
    },
  });
}
