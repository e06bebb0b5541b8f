import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { rowsOf } from "../../database/database.ts";
import { officer } from "../../testing/accounts.ts";
import { buildFund, buildPlan, buildProject } from "../../testing/builders.ts";
import { handIn } from "../../testing/take-in.ts";
import { temporaryFolder } from "../../testing/temporary-folder.ts";
import { openTestApi, type TestApi } from "../../testing/test-api.ts";
import { commitImport } from "./commit-import.ts";
import { importById, setImport, stateAt } from "./import.ts";
import { beginAgain, beginImport, cancelImport, readImport } from "./read-import.ts";

const author = { id: null, name: "Finance officer" };
const SPEND = `Date,Supplier,Purpose,Amount,Project,Fund
05/04/2025,Example Stationery Ltd,Paper,10.00,Lamp posts,Lighting fund
`;

let api: TestApi;
beforeEach(async () => {
  api = await openTestApi();
  onTestFinished(() => api.close());
});
const commit = (id: string) => commitImport(api.store, id, { author });
const staged = async () =>
  (await rowsOf<{ n: number }>(api.database.db, sql`SELECT count(*)::int AS n FROM import_lines`))[0]?.n;

describe("a file that is given up", () => {
  test("is not taken in, nor read again", async () => {
    const { id } = await handIn(api.store, { text: SPEND });
    expect(await cancelImport(api.store, id)).toMatchObject({ state: "CANCELLED" });
    await expect(commit(id)).rejects.toMatchObject({ code: "CONFLICT" });
    await expect(beginAgain(api.store, id)).rejects.toMatchObject({ code: "CONFLICT" });
    expect(await staged()).toBe(0);
  });

  test("while it is read stays given up, whenever that is", async () => {
    const path = join(await temporaryFolder(), "spend.csv");
    const rows = Array.from({ length: 4_500 }, (_, n) => `05/04/2025,Example Ltd,Paper ${n},1.00`);
    await writeFile(path, ["Date,Supplier,Purpose,Amount", ...rows].join("\n"));
    for (const moment of [1, 2, 5, 9, 14]) {
      const begun = await beginImport(api.store, {
        body: "testshire",
        source: "PAYMENT",
        path,
        name: "spend.csv",
        author,
      });
      // Cancelled at a statement of the reading: between batches, and after the last of them.
      let statements = 0;
      const db = new Proxy(api.store.db, {
        get(target, name) {
          const member = Reflect.get(target, name);
          if (name !== "update" && name !== "execute")
            return typeof member === "function" ? member.bind(target) : member;
          statements += 1;
          if (statements === moment) cancelled = cancelImport(api.store, begun.id);
          return member.bind(target);
        },
      });
      let cancelled: Promise<unknown> = Promise.resolve();
      const read = await readImport({ ...api.store, db }, begun.id, path);
      await cancelled;
      expect([moment, read.state, (await importById(api.store.db, begun.id)).state]).toEqual([
        moment,
        "CANCELLED",
        "CANCELLED",
      ]);
      expect(await staged()).toBe(0);
    }
  });

  test("is refused once it is taken in, and so is reading it with other columns", async () => {
    const { id } = await handIn(api.store, { text: SPEND });
    await commit(id);
    await expect(cancelImport(api.store, id)).rejects.toMatchObject({ code: "CONFLICT" });
    await expect(beginAgain(api.store, id)).rejects.toMatchObject({ code: "CONFLICT" });
    await expect(commit(id)).rejects.toMatchObject({ code: "CONFLICT" });
  });
});

describe("a file that cannot be taken in as it was read", () => {
  test.each([
    ["project", () => project],
    ["fund", () => fund],
  ])("because its %s was removed since is refused, and nothing of it stays", async (_, removed) => {
    const plan = (await api.create("Plan", buildPlan())).id;
    project = (await api.create("Project", buildProject(plan))).id;
    fund = (await api.create("Fund", buildFund())).id;
    const { id } = await handIn(api.store, { text: SPEND });
    await api.remove(removed());
    await expect(commit(id)).rejects.toMatchObject({
      code: "CONFLICT",
      message: expect.stringContaining("removed since it was read"),
    });
    expect(await rowsOf(api.database.db, sql`SELECT 1 FROM payments`)).toEqual([]);
  });

  test("because the process that read it died is told as interrupted, and can be read again", async () => {
    const { id } = await handIn(api.store, { text: SPEND });
    await setImport(api.store.db, id, { state: "READING" });
    await expect(commit(id)).rejects.toMatchObject({ message: expect.stringContaining("still being read") });
    api.setClock("2025-06-01T12:01:00+01:00");
    expect(stateAt(await importById(api.store.db, id), api.store.now())).toBe("INTERRUPTED");
    await expect(commit(id)).rejects.toMatchObject({ message: expect.stringContaining("was interrupted") });
    await beginAgain(api.store, id);
    expect((await importById(api.store.db, id)).state).toBe("READING");
  });

  test("because staging was lost with the database is refused", async () => {
    const { id } = await handIn(api.store, { text: SPEND });
    await api.database.asSuperuser(sql`DELETE FROM import_lines`);
    await expect(commit(id)).rejects.toMatchObject({
      message: expect.stringContaining("Hand the file in again"),
    });
  });
});
let project = "";
let fund = "";

test("the public is told nothing of imports", async () => {
  const { id } = await handIn(api.store, { text: SPEND });
  expect(await api.refusal(`{ imports(body: "testshire") { id } }`)).toBe("UNAUTHENTICATED");
  expect(await api.refusal(`{ import(id: "${id}") { id } }`)).toBe("UNAUTHENTICATED");
  expect((await api.read(`{ import(id: "${id}") { state } }`, { as: officer })).import.state).toBe("STAGED");
});
