import { setTimeout } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { rowsOf } from "../../database/database.ts";
import { publishRelease } from "../../record/publish.ts";
import { verifyReleases } from "../../record/verify.ts";
import { BODY, officer } from "../../testing/accounts.ts";
import { testSettings } from "../../testing/env.ts";
import { handIn } from "../../testing/take-in.ts";
import { openTestApi, type TestApi } from "../../testing/test-api.ts";
import { commitImport, undoImport } from "./commit-import.ts";
import { cancelImport } from "./read-import.ts";

const author = { id: null, name: "Finance officer" };
const file = (supplier: string) =>
  [
    "Date,Supplier,Purpose,Amount",
    ...Array.from({ length: 300 }, (_, n) => `05/04/2025,${supplier},Item ${n},1.00`),
  ].join("\n");

let api: TestApi;
beforeEach(async () => {
  api = await openTestApi();
  onTestFinished(() => api.close());
});
const commit = (id: string) => commitImport(api.store, id, { author });
const kept = async () =>
  (
    await rowsOf<{ lines: number; sum: string; revisions: number; last: number }>(
      api.database.db,
      sql`SELECT (SELECT count(*) FROM payments)::int AS lines, (SELECT sum(pence) FROM project_deltas)::text AS sum,
        (SELECT count(*) FROM revisions)::int AS revisions, (SELECT last_revision FROM records)::int AS last`,
    )
  )[0];

// The embedded database does one thing at a time: there is nobody to race with.
describe.skipIf(testSettings.databaseUrl === null)("officers at the same moment", () => {
  test("commit the same file twice: its lines are there once", async () => {
    const [one, two] = [
      await handIn(api.store, { text: file("Example Ltd") }),
      await handIn(api.store, { text: file("Example Ltd") }),
    ];
    const done = await Promise.all([commit(one.id), commit(two.id)]);
    expect(done.map(({ accepted }) => accepted).sort()).toEqual([0, 300]);
    expect(done.filter(({ revision }) => revision === null)).toHaveLength(1);
    expect(await kept()).toEqual({ lines: 300, sum: "30000", revisions: 2, last: 2 });
  });

  test("commit one import twice: one of them is told that it is in already", async () => {
    const { id } = await handIn(api.store, { text: file("Example Ltd") });
    const done = await Promise.allSettled([commit(id), commit(id)]);
    expect(done.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await kept()).toEqual({ lines: 300, sum: "30000", revisions: 2, last: 2 });
  });

  test("commit two files: both are there", async () => {
    const [one, two] = [
      await handIn(api.store, { text: file("Example Ltd") }),
      await handIn(api.store, { text: file("Example plc") }),
    ];
    await Promise.all([commit(one.id), commit(two.id)]);
    expect(await kept()).toEqual({ lines: 600, sum: "60000", revisions: 3, last: 3 });
  });

  test("undo one import twice: once", async () => {
    const { id } = await handIn(api.store, { text: file("Example Ltd") });
    await commit(id);
    const undo = () => undoImport(api.store, id, { author });
    const done = await Promise.allSettled([undo(), undo()]);
    expect(done.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await kept()).toMatchObject({ lines: 600, sum: "0" });
  });

  test("commit and give up: the import is in whole or not at all, and says which", async () => {
    for (const delay of [0, 5, 20, 60]) {
      const { id } = await handIn(api.store, { text: file(`Example ${delay} Ltd`) });
      const before = (await kept())?.lines ?? 0;
      await Promise.allSettled([commit(id), setTimeout(delay).then(() => cancelImport(api.store, id))]);
      const { import: one } = await api.read(`{ import(id: "${id}") { state } }`, { as: officer });
      const added = ((await kept())?.lines ?? 0) - before;
      expect([one.state, added]).toEqual(added === 0 ? ["CANCELLED", 0] : ["COMMITTED", 300]);
    }
  });

  test("commit and publish: the release has all of the file or nothing", async () => {
    for (const delay of [0, 10, 30]) {
      const { id } = await handIn(api.store, { text: file(`Example ${delay} Ltd`) });
      const publish = () => publishRelease(api.store, { body: BODY, title: `After ${delay}`, author });
      const [, number] = await Promise.all([commit(id), setTimeout(delay).then(publish)]);
      const { finance, payments } = await api.read(
        `{ finance(body: "${BODY}", groupBy: [SUPPLIER], asAt: "release:${number}") { rows { figures { paymentCount } } }
          payments(body: "${BODY}", asAt: "release:${number}") { totalCount } }`,
      );
      const counts = finance.rows.map(
        (row: { figures: { paymentCount: number } }) => row.figures.paymentCount,
      );
      expect(new Set([300, ...counts])).toEqual(new Set([300]));
      expect(payments.totalCount).toBe(300 * counts.length);
    }
    for (const { faults } of await verifyReleases(api.store, BODY)) expect(faults).toEqual([]);
  });
});
