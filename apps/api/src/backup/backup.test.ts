import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { rowsOf } from "../database/database.ts";
import { knownMigrations } from "../database/migrations.ts";
import type { OwnedDatabase } from "../database/open.ts";
import { openAuth } from "../record/auth.ts";
import { buildPlan } from "../testing/builders.ts";
import { openEmptyDatabase } from "../testing/empty-database.ts";
import { everyKindOfRow } from "../testing/every-kind-of-row.ts";
import { run } from "../testing/run-command.ts";
import { openTestApi, type TestApi } from "../testing/test-api.ts";
import { keptTables, LEFT_OUT } from "./tables.ts";

// A fresh embedded database takes seconds to make on a busy machine.
describe("a backup", { timeout: 60_000 }, () => {
  let folder: string;
  let file: string;
  let api: TestApi;
  let key: string;
  const open: OwnedDatabase[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "frankpledge-backup-"));
    file = join(folder, "backup.ndjson.gz");
    api = await openTestApi();
    await everyKindOfRow(api);
    await api.publish("The second");
    const auth = await openAuth(api.database.db);
    await auth.addAccount({
      email: "olive@testshire.example",
      name: "Olive Officer",
      role: "OFFICER",
      bodies: ["testshire"],
      password: "correct horse",
    });
    key = await auth.addApiKey("olive@testshire.example", "Monthly import");
    // A number that a JavaScript number cannot hold, in a row that has not been published.
    await api.create("Plan", buildPlan({ slug: "later" }));
    const consultations = '[{"participants": 90071992547409931.10}]';
    await api.database.tamper(sql`UPDATE plans SET consultations = ${consultations} WHERE slug = 'later'`);
  });
  afterAll(async () => {
    await Promise.all(open.map((database) => database.close()));
    await api?.close();
    await rm(folder, { recursive: true });
  });

  async function openEmpty(): Promise<OwnedDatabase> {
    const database = await openEmptyDatabase();
    open.push(database);
    return database;
  }
  async function tableCount(database: OwnedDatabase): Promise<number> {
    const tables = await rowsOf(database.db, sql`SELECT 1 FROM pg_tables WHERE schemaname = 'public'`);
    return tables.length;
  }

  test("holds every table, and is for its owner's eyes", async () => {
    const { exitCode, output } = await run(api.database, ["backup", "backup.ndjson.gz"], { cwd: folder });
    expect(exitCode).toBe(0);
    expect(output).toContain(file);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual(["backup.ndjson.gz"]);

    const [header = "", ...rows] = linesOf(await readFile(file));
    expect(JSON.parse(header)).toMatchObject({ frankpledgeBackup: 1, migrations: await knownMigrations() });
    expect(rows.at(-1)).toBe(`{"rows":${rows.length - 1}}`);
    const held = new Set(rows.slice(0, -1).map((line) => JSON.parse(line).table));
    const kept = (await keptTables(api.database.db)).map(({ name }) => name);
    expect([...held].sort()).toEqual(kept.filter((name) => name !== "withdrawals").sort());
    for (const name of LEFT_OUT) expect(held).not.toContain(name);
  });

  test("restored into an empty database, it is the same record", async () => {
    const restored = await openEmpty();
    const { exitCode, output, complaint } = await run(restored, ["restore", file]);
    expect({ exitCode, complaint }).toEqual({ exitCode: 0, complaint: "" });
    expect(output).toMatch(/^Restored [\d,]+ rows as they stood at /);

    for (const { name } of await keptTables(restored.db)) {
      const content = sql`SELECT to_jsonb(kept)::text AS row FROM ${sql.identifier(name)} AS kept ORDER BY 1`;
      const rows = await rowsOf(restored.db, content);
      expect(rows, name).toEqual(await api.database.asSuperuser(content));
    }
    const application = await restored.asApplication();
    expect(await run(application, ["release", "verify"])).toMatchObject({
      exitCode: 0,
      output: "testshire: 2 releases, 0 altered, 0 withdrawn\n",
    });
    const auth = await openAuth(application.db);
    expect(await auth.viewerOf(new Headers({ authorization: `Bearer ${key}` }))).toMatchObject({
      email: "olive@testshire.example",
    });
    // The guards are up again.
    const change = sql`UPDATE plans SET title = 'Another'`;
    await expect(application.db.execute(change)).rejects.toThrow();
  });

  test("is refused by a database that is not empty", async () => {
    const before = await rowsOf(api.database.db, sql`SELECT * FROM revisions`);
    expect(await run(api.database, ["restore", file])).toEqual({
      exitCode: 1,
      output: "",
      complaint:
        "The database is not empty. Restore into a new folder (FRANKPLEDGE_DATA_DIR) or a new database (DATABASE_URL). Nothing was changed.\n",
    });
    expect(await rowsOf(api.database.db, sql`SELECT * FROM revisions`)).toEqual(before);
  });

  describe("that is not right", () => {
    let empty: OwnedDatabase;
    beforeAll(async () => {
      empty = await openEmpty();
    });

    const changed = (change: (lines: string[]) => string[]) => (whole: Buffer) =>
      gzipSync(`${change(linesOf(whole)).join("\n")}\n`);
    const header = (change: object) => (whole: Buffer) =>
      changed(([first = "", ...rest]) => [JSON.stringify({ ...JSON.parse(first), ...change }), ...rest])(
        whole,
      );

    test.each<[string, (whole: Buffer) => Buffer, RegExp]>([
      ["is cut short", (whole) => whole.subarray(0, whole.length / 2), /cut short: unexpected end of file/],
      [
        "lacks a piece",
        (whole) => Buffer.concat([whole.subarray(0, 900), whole.subarray(950)]),
        /damaged or cut short/,
      ],
      ["is empty", () => Buffer.alloc(0), /cut short: unexpected end of file/],
      ["is something else", () => Buffer.from("a letter"), /is not a backup of Frankpledge/],
      ["is something else, compressed", () => gzipSync("a letter\n"), /is not a backup of Frankpledge/],
      ["lacks its end", changed((lines) => lines.slice(0, -1)), /its end is missing/],
      ["lacks a row", changed((lines) => lines.toSpliced(5, 1)), /line \d+ is not one of a backup/],
      ["goes on after its end", changed((lines) => [...lines, "{}"]), /something follows its end/],
      [
        "has a row of no table",
        changed((lines) => lines.toSpliced(1, 1, '{"table":"pg_authid","row":{}}')),
        /rows of "pg_authid", a table that its migrations do not make/,
      ],
      [
        "has a row that no table can keep",
        changed((lines) =>
          lines.map((line) => line.replace('"opened_revision":1,', '"opened_revision":"x",')),
        ),
        /a row of "policing_bodies" cannot be kept/,
      ],
      ["is of a newer format", header({ frankpledgeBackup: 2 }), /newer version .* \(its format is 2\)/],
      [
        "has had a newer migration",
        header({ migrations: ["0000_record", "9999_later"] }),
        /newer version .* \(it has "9999_later", which this version does not know\)/,
      ],
    ])("one that %s is refused whole", async (_name, damage, sentence) => {
      const wrong = join(folder, "wrong.ndjson.gz");
      await writeFile(wrong, damage(await readFile(file)));
      const { exitCode, output, complaint } = await run(empty, ["restore", wrong]);
      expect({ exitCode, output }).toEqual({ exitCode: 1, output: "" });
      expect(complaint.trimEnd()).toMatch(sentence);
      expect(complaint.trimEnd()).toMatch(/^[^\n]*[Nn]othing was changed\.$/);
      expect(await tableCount(empty)).toBe(0);
    });

    test("a file that is not there is told", async () => {
      expect(await run(empty, ["restore", "/no/such.file"])).toMatchObject({
        exitCode: 1,
        complaint: "The file /no/such.file cannot be read: no such file or directory.\n",
      });
    });
  });

  test("is not made of an empty database, nor half-made where it cannot be written", async () => {
    expect(await run(await openEmpty(), ["backup", join(folder, "empty")])).toMatchObject({
      exitCode: 1,
      complaint: "The database is empty: there is nothing to back up.\n",
    });
    expect(await run(api.database, ["backup", "/no/such/folder/backup"])).toMatchObject({
      exitCode: 1,
      complaint: "The file /no/such/folder/backup cannot be written: no such file or directory.\n",
    });
    expect((await readdir(folder)).sort()).toEqual(["backup.ndjson.gz", "wrong.ndjson.gz"]);
  });

  test("knows of nothing in the catalog beside tables", async () => {
    // A sequence's position would have to be in a backup as well.
    expect(
      await rowsOf(api.database.db, sql`SELECT sequencename FROM pg_sequences WHERE schemaname = 'public'`),
    ).toEqual([]);
  });
});

function linesOf(compressed: Buffer): string[] {
  return gunzipSync(compressed).toString("utf8").trimEnd().split("\n");
}
