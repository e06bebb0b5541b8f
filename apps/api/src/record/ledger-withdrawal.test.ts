import { sql } from "drizzle-orm";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { rowsOf } from "../database/database.ts";
import { officer } from "../testing/accounts.ts";
import { run } from "../testing/run-command.ts";
import { takeIn } from "../testing/take-in.ts";
import { openTestApi, type TestApi } from "../testing/test-api.ts";

const SPEND = `Date,Supplier,Purpose,Amount,Expense type
05/04/2025,Example Person,Compensation,10.00,Claims
06/05/2025,Example Lamps plc,Lamp posts,20.00,Premises
`;

let api: TestApi;
let line = "";
beforeEach(async () => {
  api = await openTestApi();
  onTestFinished(() => api.close());
  await api.create("AllocationRule", { name: "Claims", supplier: "person", shares: [{ share: 10_000 }] });
  await takeIn(api.store, { text: SPEND });
  await api.publish("The payments");
  line = await idOf("Compensation");
});

const idOf = async (description: string): Promise<string> =>
  (
    await api.read(
      `query ($words: String!) { payments(body: "testshire", filter: { q: $words, standing: true }) { nodes { id } } }`,
      { as: officer, variables: { words: description } },
    )
  ).payments.nodes[0].id;

const withdraw = (row: string, field = "supplier") =>
  run(api.store, [
    ...["withdraw", "--body", "testshire", "--row", row, "--field", field],
    ...["--reason", "Erasure of personal data", "--approved-by", "Monitoring officer"],
  ]);

/** Everything that a reader can be told of the payments. */
const everything = async (as?: typeof officer) =>
  JSON.stringify(
    await api.read(
      `{ payments(body: "testshire") { nodes { id amount supplier description allocations { amount } } }
        found: payments(body: "testshire", filter: { q: "person" }) { totalCount }
        bySupplier: finance(body: "testshire", groupBy: [SUPPLIER]) { rows { keys { code label } figures { supplierPayments } } }
        byProject: finance(body: "testshire", groupBy: [PROJECT]) { rows { keys { label } figures { supplierPayments } } }
        search(body: "testshire", text: "person") { label } }`,
      as ? { as } : {},
    ),
  );

test("a withdrawn name of a published payment is gone everywhere, and its money stays", async () => {
  expect(await everything()).toContain("Example Person");
  expect(await withdraw(line)).toMatchObject({ exitCode: 0, complaint: "" });
  for (const reader of [undefined, officer]) {
    const told = await everything(reader);
    expect(told).not.toContain("Person");
    expect(told).toContain('"code":"[withdrawn]"');
    expect(told).toContain('"found":{"totalCount":0}');
    expect(told).toContain(`"label":"Outside the plan's projects"}],"figures":{"supplierPayments":"10.00"}`);
  }
  const kept = await rowsOf(
    api.database.db,
    sql`SELECT supplier, salt, content_key FROM payments WHERE id = ${line}`,
  );
  expect(kept).toEqual([{ supplier: "[withdrawn]", salt: null, content_key: null }]);
  expect(await run(api.store, ["release", "verify"])).toMatchObject({
    exitCode: 0,
    output: "testshire: 1 release, 0 altered, 1 withdrawn\n",
  });
});

test("a name goes from what stands in the line's place, and from what took it back", async () => {
  await api.read(
    `mutation ($ids: [ID!]!) { correctLines(body: "testshire", source: PAYMENT, ids: $ids, input: { amount: "11.00" }, reason: "Wrong sum for Example Person") }`,
    { as: officer, variables: { ids: [line] } },
  );
  await api.publish("The second");
  expect(await withdraw(await idOf("Compensation"))).toMatchObject({ exitCode: 0, complaint: "" });
  const told = `${await everything()} ${await everything(officer)}`;
  expect(told).not.toContain("Person");
  const first = await api.read(`{ payments(body: "testshire", asAt: "release:1") { nodes { supplier } } }`);
  expect(JSON.stringify(first)).not.toContain("Person");
  const { revisions } = await api.read(`{ revisions(body: "testshire") { nodes { reason } } }`, {
    as: officer,
  });
  expect(JSON.stringify(revisions)).not.toContain("Person");
  expect(await run(api.store, ["release", "verify"])).toMatchObject({ exitCode: 0 });
});

test("a heading that other lines bear is not withdrawn from one of them, and a line has no address", async () => {
  expect(await withdraw(line, "expenseType")).toMatchObject({
    exitCode: 1,
    complaint: expect.stringContaining("correct the line instead"),
  });
  expect(await withdraw(line, "slug")).toMatchObject({
    exitCode: 1,
    complaint: expect.stringContaining("has no text"),
  });
});
