import type { FastifyInstance } from "fastify";
import { logFault } from "../log-fault.ts";
import type { Uploads } from "./uploads.ts";

const HOUR_MS = 3_600_000;

/** Removes the files that nobody comes back to, when the server starts and each hour while it runs. */
export function removeAbandoned(server: FastifyInstance, uploads: Uploads): void {
  const remove = () => uploads.removeAbandoned(Date.now()).catch(logFault);
  let hourly: NodeJS.Timeout | undefined;
  server.addHook("onReady", async () => {
    await remove();
    hourly = setInterval(remove, HOUR_MS).unref();
  });
  server.addHook("onClose", async () => clearInterval(hourly));
}
