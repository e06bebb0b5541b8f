import { getTableName, sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { APPLICATION_ROLE, rowsOf } from "../database/database.ts";
import { entities } from "../entities.ts";
import { buildDecision, buildPlan, buildStatusUpdate } from "../testing/builders.ts";
import { everyKindOfRow } from "../testing/every-kind-of-row.ts";
import { openTestApi, type TestApi } from "../testing/test-api.ts";

const VERSIONED = entities.all.map(({ table }) => getTableName(table));
const PUBLISHED = entities.all
  .filter(({ officersOnly }) => !officersOnly)
  .map(({ table }) => getTableName(table));
const LOGS = ["revisions", "releases", "release_leaves", "withdrawals"];

const REFUSED_BY_RIGHTS = "42501";
const REFUSED_BY_TRIGGER = "FP001";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
  const { project } = await everyKindOfRow(api);
  await api.update("Decision", (await api.create("Decision", buildDecision({ reference: "102" }))).id, {
    title: "Changed",
  });
  await api.create("StatusUpdate", buildStatusUpdate(project));
  await api.publish();
  const plan = await api.create("Plan", buildPlan({ slug: "withdrawn-from", about: "A name that must go." }));
  await api.database.asSuperuser(sql`INSERT INTO withdrawals (body_id, revision, entity, row_id, field, reason, approved_by, withdrawn_at)
    SELECT body_id, opened_revision, 'Plan', ${plan.id}, 'about', 'A test', 'Monitoring officer', now() FROM plans WHERE id = ${plan.id}`);
  return () => api.close();
});

/** The SQLSTATE that a statement of the application is refused with; null when it is carried out. */
async function refusedWith(statement: string): Promise<string | null> {
  return await sqlState(() => rowsOf(api.database.db, sql.raw(statement)));
}

async function sqlState(run: () => Promise<unknown>): Promise<string | null> {
  try {
    await run();
    return null;
  } catch (thrown) {
    const cause = (thrown as { cause?: unknown }).cause ?? thrown;
    return (cause as { code?: string }).code ?? String(cause);
  }
}

test("every table has rows to be guarded", async () => {
  for (const table of [...VERSIONED, ...LOGS]) {
    const [row] = await rowsOf<{ n: number }>(
      api.database.db,
      sql.raw(`SELECT count(*)::int AS n FROM "${table}"`),
    );
    expect([table, row?.n]).not.toEqual([table, 0]);
  }
});

describe("the application's role", () => {
  test.each(VERSIONED)(
    "neither changes the content of %s, live or past, nor deletes a version",
    async (table) => {
      expect(await refusedWith(`UPDATE "${table}" SET slug = 'other'`)).toBe(REFUSED_BY_RIGHTS);
      expect(await refusedWith(`UPDATE "${table}" SET slug = 'other' WHERE closed_revision IS NULL`)).toBe(
        REFUSED_BY_RIGHTS,
      );
      expect(await refusedWith(`UPDATE "${table}" SET opened_revision = opened_revision + 1`)).toBe(
        REFUSED_BY_RIGHTS,
      );
      expect(await refusedWith(`UPDATE "${table}" SET salt = NULL`)).toBe(REFUSED_BY_RIGHTS);
      expect(await refusedWith(`UPDATE "${table}" SET source = 'forged'`)).toMatch(/42501|42703/);
      expect(await refusedWith(`DELETE FROM "${table}"`)).toBe(REFUSED_BY_RIGHTS);
      expect(await refusedWith(`TRUNCATE "${table}"`)).toBe(REFUSED_BY_RIGHTS);
    },
  );

  test.each(PUBLISHED)("opens no interval of %s again once it is closed", async (table) => {
    const again = `UPDATE "${table}" SET opened_release = opened_release + 1 WHERE opened_release IS NOT NULL`;
    expect(await refusedWith(again)).toBe(REFUSED_BY_TRIGGER);
    expect(
      await refusedWith(`UPDATE "${table}" SET opened_release = NULL WHERE opened_release IS NOT NULL`),
    ).toBe(REFUSED_BY_TRIGGER);
  });

  test.each(LOGS)("neither changes nor deletes a line of %s", async (table) => {
    expect(await refusedWith(`UPDATE "${table}" SET body_id = body_id`)).toBe(REFUSED_BY_RIGHTS);
    expect(await refusedWith(`DELETE FROM "${table}"`)).toBe(REFUSED_BY_RIGHTS);
    expect(await refusedWith(`TRUNCATE "${table}"`)).toBe(REFUSED_BY_RIGHTS);
  });

  test("takes no guard off", async () => {
    for (const table of ["plans", "releases"]) {
      expect(await refusedWith(`ALTER TABLE ${table} DISABLE TRIGGER ALL`)).toBe(REFUSED_BY_RIGHTS);
      expect(await refusedWith(`DROP TABLE ${table}`)).toBe(REFUSED_BY_RIGHTS);
      expect(await refusedWith(`DROP TRIGGER ${table}_statement_guard ON ${table}`)).toBe(REFUSED_BY_RIGHTS);
    }
    expect(await refusedWith("SET session_replication_role = replica")).toBe(REFUSED_BY_RIGHTS);
    expect(
      await refusedWith(
        "CREATE OR REPLACE FUNCTION frankpledge_refuse() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'",
      ),
    ).toBe(REFUSED_BY_RIGHTS);
    expect(await refusedWith("DELETE FROM records")).toBe(REFUSED_BY_RIGHTS);
  });

  test("a cleared row is not cleared again, nor a draft cleared, by hand", async () => {
    const clear = "UPDATE status_updates SET clearance = 'CLEARED', cleared_by = 'Nobody'";
    expect(await refusedWith(`${clear} WHERE clearance = 'DRAFT'`)).toBe(REFUSED_BY_TRIGGER);
    expect(await refusedWith("UPDATE decisions SET embargo_until = now() WHERE clearance = 'CLEARED'")).toBe(
      REFUSED_BY_TRIGGER,
    );
  });

  test("blanks a text only by a withdrawal that names its row and field", async () => {
    const blank = (table: string, field: string) =>
      `SELECT frankpledge_blank('${table}', (SELECT id FROM ${table} WHERE slug <> 'withdrawn-from' LIMIT 1), '${field}')`;
    expect(await refusedWith(blank("plans", "title"))).toBe(REFUSED_BY_TRIGGER);
    expect(await refusedWith(blank("decisions", "title"))).toBe(REFUSED_BY_TRIGGER);
  });
});

describe("resetting the role", () => {
  test("leaves a session of PostgreSQL in the application's role", async ({ skip }) => {
    if (api.database.kind === "embedded")
      skip("the embedded database has one session, whose user is the superuser");
    const [session] = await api.database.db.transaction(async (tx) => {
      await tx.execute(sql`RESET ROLE`);
      return await rowsOf<{ user: string }>(tx, sql`SELECT current_user AS user`);
    });
    expect(session?.user).toBe(APPLICATION_ROLE);
  });

  test.each([...VERSIONED, ...LOGS])(
    "does not unlock %s: its triggers refuse the superuser too",
    async (table) => {
      const asSuperuser = (statement: string) => sqlState(() => api.database.asSuperuser(sql.raw(statement)));
      const column = LOGS.includes(table) ? "body_id = gen_random_uuid()" : "slug = slug || 'x'";
      expect(await asSuperuser(`UPDATE "${table}" SET ${column}`)).toBe(REFUSED_BY_TRIGGER);
      expect(await asSuperuser(`DELETE FROM "${table}"`)).toBe(REFUSED_BY_TRIGGER);
      expect(await asSuperuser(`TRUNCATE "${table}" CASCADE`)).toBe(REFUSED_BY_TRIGGER);
    },
  );
});

test("a withdrawal changes the named field of the named row, to nothing but its mark", async () => {
  const asSuperuser = (set: string, where = "slug = 'withdrawn-from'") =>
    sqlState(() => api.database.asSuperuser(sql.raw(`UPDATE plans SET ${set} WHERE ${where}`)));
  expect(await asSuperuser("title = '[withdrawn]'")).toBe(REFUSED_BY_TRIGGER);
  expect(await asSuperuser("about = 'another text'")).toBe(REFUSED_BY_TRIGGER);
  expect(await asSuperuser("about = NULL")).toBe(REFUSED_BY_TRIGGER);
  expect(await asSuperuser("about = '[withdrawn]', title = 'another title'")).toBe(REFUSED_BY_TRIGGER);
  expect(await asSuperuser("salt = gen_random_uuid()")).toBe(REFUSED_BY_TRIGGER);
  expect(await asSuperuser("about = '[withdrawn]'", "about IS NOT NULL AND slug <> 'withdrawn-from'")).toBe(
    REFUSED_BY_TRIGGER,
  );
  expect(await asSuperuser("about = '[withdrawn]', salt = NULL")).toBeNull();
});

describe("what a release sealed, and what rows name by a hash,", () => {
  const asSuperuser = (statement: string) => sqlState(() => api.database.asSuperuser(sql.raw(statement)));
  const set = (title: string) =>
    `UPDATE packs SET document = jsonb_set(document, '{title}', '"${title}"') WHERE document IS NOT NULL`;

  test("is written by nobody else, and blanked by no hand", async () => {
    expect(await refusedWith(set("Forged"))).toBe(REFUSED_BY_TRIGGER);
    expect(await refusedWith("UPDATE packs SET document = '{}', report_format = 1")).toBe(REFUSED_BY_TRIGGER);
    expect(await asSuperuser(set("[withdrawn]"))).toBe(REFUSED_BY_TRIGGER);
    expect(await refusedWith("UPDATE pictures SET content = 'x'")).toBe(REFUSED_BY_RIGHTS);
    expect(await refusedWith("DELETE FROM pictures")).toBe(REFUSED_BY_RIGHTS);
    for (const statement of ["UPDATE pictures SET content = 'x'", "DELETE FROM pictures"])
      expect(await asSuperuser(statement)).toBe(REFUSED_BY_TRIGGER);
    const blank = (table: string, field: string, value: string) =>
      `SELECT frankpledge_blank_quotes('${table}', id, '${field}', '${value}') FROM ${table} LIMIT 1`;
    expect(await refusedWith(blank("pictures", "content", '"[withdrawn]"'))).toBe(REFUSED_BY_TRIGGER);
  });

  test("loses by a withdrawal that names it parts of its texts, and nothing else", async () => {
    await api.database.asSuperuser(sql`INSERT INTO withdrawals (body_id, revision, entity, row_id, field, reason, approved_by, withdrawn_at)
      SELECT body_id, opened_revision, 'Pack', id, 'document', 'A test', 'Monitoring officer', now() FROM packs WHERE document IS NOT NULL`);
    const salted = (title: string) => set(title).replace(" WHERE", ", salt = NULL WHERE");
    expect(await asSuperuser(salted("Other"))).toBe(REFUSED_BY_TRIGGER);
    expect(await asSuperuser(salted("[withdrawn] and more"))).toBe(REFUSED_BY_TRIGGER);
    expect(
      await asSuperuser("UPDATE packs SET document = document - 'title' WHERE document IS NOT NULL"),
    ).toBe(REFUSED_BY_TRIGGER);
    expect(await asSuperuser(salted("Monitoring [withdrawn]"))).toBeNull();
  });
});
