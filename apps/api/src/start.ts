import { openDatabase } from "./database/open.ts";
import { entities } from "./entities.ts";
import type { Settings } from "./env.ts";
import { loadExample } from "./example/load.ts";
import { ensureAdministrator, openAuth } from "./record/auth.ts";
import { makeServer } from "./server.ts";

/** A running API. */
export interface Running {
  /** What a person starting it should read, such as the first administrator's generated password. */
  notices: string[];
  stop(): Promise<void>;
}

/**
 * Starts the API: opens and migrates the database, loads the example into an empty one, makes the first
 * administrator, and listens.
 * @throws Error with one clear sentence when the port is taken or the database cannot be used
 */
export async function startApi(settings: Settings): Promise<Running> {
  const opened = await openDatabase(settings);
  try {
    const auth = await openAuth(opened.db);
    const notices: string[] = [];
    const password = await ensureAdministrator(opened.db, auth, {
      email: settings.adminEmail,
      password: settings.adminPassword,
    });
    if (password !== null)
      notices.push(`First administrator: ${settings.adminEmail}, password ${password} (shown this once)`);
    if (settings.example === "documents")
      await loadExample({ db: opened.db, entities, now: () => new Date() });
    const server = await makeServer(opened, auth);
    await server.listen({ port: settings.port, host: "0.0.0.0" }).catch((thrown: NodeJS.ErrnoException) => {
      if (thrown.code !== "EADDRINUSE") throw thrown;
      throw new Error(
        `Port ${settings.port} is in use. Stop what listens there, or set PORT to another port.`,
      );
    });
    return {
      notices,
      stop: async () => {
        await server.close();
        await opened.close();
      },
    };
  } catch (thrown) {
    await opened.close();
    throw thrown;
  }
}
