import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { openTestDatabase, type TestDatabase } from "../testing/test-database.ts";
import { inTransaction, rowsOf } from "./database.ts";
import { Recurring } from "./recurring.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
  return () => database.close();
});

/** A statement of its own text for each `kind`, which gives back what is bound in it. */
const echo = (kind: number, value: unknown) =>
  sql`SELECT ${value}::text AS value, ${sql.raw(String(kind))} AS kind, '{"a": [1, null]}'::jsonb AS json, now() IS NULL AS never`;

async function echoed(kind: number, value: unknown) {
  const [row] = await rowsOf<{ value: string | null; kind: number; json: object; never: boolean }>(
    database.db,
    echo(kind, value),
  );
  return row;
}

describe("a statement that recurs", () => {
  test.each([["a text"], ["quotes ' \" \\ and ünï"], [""], [null], [7], [true]])(
    "gives back %o each time",
    async (value) => {
      const expected = {
        value: value === null ? null : String(value),
        kind: 1,
        json: { a: [1, null] },
        never: false,
      };
      for (let time = 0; time < 8; time++) expect(await echoed(1, value)).toEqual(expected);
    },
  );

  test("gives each what was asked for it, of many at once and of more kinds than are kept", async () => {
    const asked = Array.from({ length: 300 }, (_, n) => [n % 100, `value ${n}`] as const);
    for (let time = 0; time < 3; time++) {
      const answers = await Promise.all(asked.map(([kind, value]) => echoed(kind, value)));
      expect(answers.map((row) => [row?.kind, row?.value])).toEqual(asked);
    }
  });

  test("can fail and be asked again, with the code that the database gives", async () => {
    const read = (text: string) =>
      rowsOf<{ id: string }>(database.db, sql`SELECT ${text}::uuid AS id, 'fails' AS kind`).then(
        ([row]) => row?.id,
        (thrown) => thrown.cause.code,
      );
    const good = "00000000-0000-7000-8000-000000000000";
    const answers: string[] = [];
    for (const text of [good, "no id", "no id", good, "no id", good]) answers.push(await read(text));
    expect(answers).toEqual([good, "22P02", "22P02", good, "22P02", good]);
  });

  test("within a transaction reads what the transaction wrote, and elsewhere does not", async () => {
    const key = "kept-by-a-test";
    const read = (db = database.db) =>
      rowsOf<{ n: number }>(db, sql`SELECT count(*)::int AS n FROM settings WHERE key = ${key}`).then(
        ([row]) => row?.n,
      );
    for (let time = 0; time < 3; time++) expect(await read()).toBe(0);
    const undone = inTransaction(database.db, async (tx) => {
      await tx.execute(sql`INSERT INTO settings (key, value) VALUES (${key}, 'x')`);
      for (let time = 0; time < 3; time++) expect(await read(tx)).toBe(1);
      throw new Error("taken back");
    });
    await expect(undone).rejects.toThrow("taken back");
    expect(await read()).toBe(0);
  });
});

describe("which statements are prepared", () => {
  test("those that read and are asked again, each under a name of its own", () => {
    const recurring = new Recurring(() => undefined);
    const names = ["SELECT 1", "SELECT 2", "SELECT 1", "SELECT 2", "SELECT 1"].map((text) =>
      recurring.nameOf(text),
    );
    expect(names.slice(0, 2)).toEqual([undefined, undefined]);
    expect(names[2]).toBe(names[4]);
    expect(names[2]).not.toBe(names[3]);
    for (let time = 0; time < 3; time++)
      expect(recurring.nameOf("UPDATE settings SET value = $1")).toBeUndefined();
  });

  test("so many and no more: the one longest not asked is given up", () => {
    const forgotten: string[] = [];
    const recurring = new Recurring((name) => void forgotten.push(name));
    const ask = (n: number) => [recurring.nameOf(`SELECT ${n}`), recurring.nameOf(`SELECT ${n}`)][1];
    const first = ask(0);
    for (let n = 1; n < 200; n++) ask(n);
    expect(forgotten[0]).toBe(first);
    expect(forgotten.length).toBeGreaterThan(100);
  });
});
