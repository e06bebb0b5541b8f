import { asPublic } from "./api-schema.ts";
import { serveCommands } from "./command/serve.ts";
import { entities } from "./entities.ts";
import type { Settings } from "./env.ts";
import { loadExample } from "./example/load.ts";
import { openDatabase } from "./migrated-database.ts";
import { ensureAdministrator, openAuth } from "./record/auth.ts";
import type { Store } from "./record/store.ts";
import { makeServer } from "./server.ts";

/**
 * Starts the API: opens and migrates the database, loads the example into an empty one, makes the first
 * administrator, and listens.
 * @param notify told what the person who starts it must read: the first administrator's generated password
 * @returns what stops it
 * @throws Error with one clear sentence when the port is taken or the database cannot be used
 */
export async function startApi(
  settings: Settings,
  notify: (notice: string) => void,
): Promise<() => Promise<void>> {
  const opened = await openDatabase(settings);
  const steps = [opened.close];
  const stop = async () => {
    for (const step of steps.splice(0).reverse()) await step();
  };
  try {
    const store: Store = { db: opened.db, entities, now: () => new Date(), asPublic };
    const auth = await openAuth(opened.db);
    const password = await ensureAdministrator(opened.db, auth, {
      email: settings.adminEmail,
      password: settings.adminPassword,
    });
    // Told at once: whatever fails after this, nobody could learn it again.
    if (password !== null)
      notify(`First administrator: ${settings.adminEmail}, password ${password} (shown this once)`);
    if (settings.example === "documents") await loadExample(store);
    const server = await makeServer(store, auth, settings);
    steps.push(() => server.close());
    await server.listen({ port: settings.port, host: "0.0.0.0" }).catch((thrown: NodeJS.ErrnoException) => {
      if (thrown.code !== "EADDRINUSE") throw thrown;
      throw new Error(
        `Port ${settings.port} is in use. Stop what listens there, or set PORT to another port.`,
      );
    });
    if (opened.kind === "embedded")
      steps.push(await serveCommands(settings.dataDir, { store, auth: async () => auth }));
    return stop;
  } catch (thrown) {
    await stop();
    throw thrown;
  }
}
