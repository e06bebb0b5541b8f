import { createServer } from "node:net";
import { sql } from "drizzle-orm";
import { describe, expect, test, vi } from "vitest";
import { rowsOf } from "./database/database.ts";
import { openAsOwner } from "./database/open.ts";
import { readSettings, type Settings } from "./env.ts";
import { startApi } from "./start.ts";
import { migratedFolder } from "./testing/migrated-folder.ts";
import { temporaryFolder } from "./testing/temporary-folder.ts";

/** Settings for the embedded database of a folder and any free port. */
const settingsIn = (dataDir: string, differing: Partial<Settings> = {}): Settings => ({
  ...readSettings({ FRANKPLEDGE_EXAMPLE: "none", PORT: "0" }),
  dataDir,
  ...differing,
});

describe("starting the API", { timeout: 60_000 }, () => {
  test("a second server on the folder is refused before it opens it, and the first goes on", async () => {
    const settings = settingsIn(await migratedFolder());
    const stop = await startApi(settings, () => undefined);
    await expect(startApi(settings, () => undefined)).rejects.toThrow(
      `The database folder ${settings.dataDir} is in use by another Frankpledge (process ${process.pid}). Stop that one, or set FRANKPLEDGE_DATA_DIR to another folder.`,
    );
    await stop();
    const stopAgain = await startApi(settings, () => undefined);
    await stopAgain();
  });

  test("a port in use is told, and the folder given back; the first password was shown all the same", async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, "0.0.0.0", () => resolve((other.address() as { port: number }).port));
    });
    const settings = settingsIn(await temporaryFolder(), { port });
    const notify = vi.fn();
    await expect(startApi(settings, notify)).rejects.toThrow(
      `Port ${port} is in use. Stop what listens there, or set PORT to another port.`,
    );
    await new Promise((resolve) => other.close(resolve));
    expect(notify).toHaveBeenCalledExactlyOnceWith(
      expect.stringMatching(/^First administrator: \S+, password \S+ \(shown this once\)$/),
    );
    const stop = await startApi(settings, notify);
    await stop();
    expect(notify).toHaveBeenCalledTimes(1);
  });

  test("a database of a newer version is left as it is", async () => {
    const settings = settingsIn(await migratedFolder());
    const stop = await startApi(settings, () => undefined);
    await stop();
    const newer = await openAsOwner(settings);
    await newer.db.execute(sql`INSERT INTO migrations (name) VALUES ('9999_later')`);
    await newer.close();
    await expect(startApi(settings, () => undefined)).rejects.toThrow(
      'This database was migrated by a newer version of Frankpledge (it has "9999_later", which this version does not know). Start that version instead; nothing was changed.',
    );
    const after = await openAsOwner(settings);
    const migrations = await rowsOf(after.db, sql`SELECT name FROM migrations ORDER BY name`);
    await after.close();
    expect(migrations.at(-1)).toEqual({ name: "9999_later" });
  });

  test("a database that cannot be reached is told at once", async () => {
    const settings = settingsIn(await temporaryFolder(), {
      databaseUrl: "postgres://nobody:secret@127.0.0.1:1/record",
    });
    const began = Date.now();
    await expect(startApi(settings, () => undefined)).rejects.toThrow(
      /^The database 127\.0\.0\.1:1\/record that DATABASE_URL names cannot be used: .*ECONNREFUSED.*\. Nothing was changed\.$/,
    );
    expect(Date.now() - began).toBeLessThan(5_000);
  });
});

describe("a setting that cannot be used is named in one line", () => {
  test.each([
    [{ PORT: "eighty" }, /^The setting PORT cannot be used: [^\n]+\.$/],
    [{ DATABASE_URL: "mysql://localhost/x" }, /^The setting DATABASE_URL cannot be used: [^\n]+\.$/],
    [{ FRANKPLEDGE_EXAMPLE: "all" }, /^The setting FRANKPLEDGE_EXAMPLE cannot be used: [^\n]+\.$/],
    [{ FRANKPLEDGE_ADMIN_PASSWORD: "short" }, /it needs at least 8 characters\.$/],
  ])("%j", (environment, sentence) => {
    expect(() => readSettings(environment)).toThrow(sentence);
  });

  test("one left empty was not given", () => {
    expect(readSettings({ PORT: "", DATABASE_URL: " " })).toMatchObject({ port: 4000, databaseUrl: null });
  });
});
