import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { officer } from "../../testing/accounts.ts";
import { buildBudgetLine, buildBudgetMovement, buildPlan, buildProject } from "../../testing/builders.ts";
import { takeIn } from "../../testing/take-in.ts";
import { openTestApi, type TestApi } from "../../testing/test-api.ts";

const SPEND = `Date,Supplier,Purpose,Amount,Expense type
05/04/2025,Secretname Ltd,Secretwork,10.00,Secretclaims
06/05/2025,Example Lamps plc,Lamp posts,20.00,Premises
`;

let api: TestApi;
beforeEach(async () => {
  api = await openTestApi();
  onTestFinished(() => api.close());
});

const DIMENSIONS = ["SUPPLIER", "EXPENSE_TYPE", "PROJECT", "SUPPLIER, EXPENSE_TYPE", "MONTH"];

/** Everything that a reader can be told of the payments at a point of the record. */
async function told(asAt = "latest", as?: typeof officer): Promise<string> {
  const reports = DIMENSIONS.map(
    (by, place) => `f${place}: finance(body: "testshire", groupBy: [${by}], asAt: "${asAt}") {
      rows { keys { code label } figures { supplierPayments lineCount } } notes }`,
  );
  const filters = [
    'q: "secretname"',
    'q: "secretwork"',
    "standing: false",
    'supplier: { contains: "Secret" }',
  ];
  const lists = filters.map(
    (filter, place) =>
      `l${place}: payments(body: "testshire", asAt: "${asAt}", filter: { ${filter} }) { totalCount nodes { description } }`,
  );
  return JSON.stringify(
    await api.read(
      `{ payments(body: "testshire", asAt: "${asAt}") { totalCount nodes { id supplier description expenseType reversalOfId
          allocations { projectId amount ruleId } projects { title } } }
        search(body: "testshire", text: "secretname", asAt: "${asAt}") { label }
        ${reports.join(" ")} ${lists.join(" ")} }`,
      as ? { as } : {},
    ),
  );
}

async function correct(description: string, input: string): Promise<void> {
  const { payments } = await api.read(
    `{ payments(body: "testshire", filter: { q: "${description}", standing: true }) { nodes { id } } }`,
    { as: officer },
  );
  await api.read(
    `mutation ($ids: [ID!]!) { correctLines(body: "testshire", source: PAYMENT, ids: $ids, input: ${input}, reason: "Redacted") }`,
    { as: officer, variables: { ids: payments.nodes.map(({ id }: { id: string }) => id) } },
  );
}

const REDACTED = `{ supplier: null, supplierRedacted: true, description: "Withheld", expenseType: "Claims",
  redaction: { reason: "Personal data", authorisedBy: "Monitoring officer" } }`;

describe("a line that was corrected before any release", () => {
  test("is never told to the public in any way", async () => {
    await takeIn(api.store, { text: SPEND });
    await correct("secretwork", REDACTED);
    await api.publish();
    const answer = await told();
    expect(answer).not.toMatch(/secret/i);
    expect(answer).toContain('"payments":{"totalCount":2');
    expect(answer).toContain(
      '"code":null,"label":"Name withheld"}],"figures":{"supplierPayments":"10.00","lineCount":1}',
    );
    expect(await told("live", officer)).toContain("Secretname");
  });

  test("nor when its import is undone", async () => {
    await takeIn(api.store, { text: SPEND });
    const { imports } = await api.read(`{ imports(body: "testshire") { id } }`, { as: officer });
    await api.read(`mutation { undoImport(id: "${imports[0].id}") { state } }`, { as: officer });
    await api.publish();
    expect(await told()).not.toMatch(/secret|lamps/i);
  });

  test("is told no more than that it is there before the first release", async () => {
    await takeIn(api.store, { text: SPEND });
    expect(await api.refusal(`{ finance(body: "testshire", groupBy: [SUPPLIER]) { notes } }`)).toBe(
      "NOT_FOUND",
    );
    expect((await api.read(`{ payments { totalCount } }`)).payments.totalCount).toBe(0);
  });
});

test("a line that was published and then redacted stays in the version that had it, and goes from the next", async () => {
  await takeIn(api.store, { text: SPEND });
  await api.publish();
  const before = await told();
  await correct("secretwork", `{ supplierRedacted: true, description: "Withheld", expenseType: null }`);
  expect(await told()).toBe(before);
  await api.publish();
  expect(await told()).not.toMatch(/secret/i);
  expect(await told("release:1")).toBe(before);
});

test("a published line that was corrected or taken back says so, and a later version lists what it no longer has", async () => {
  await takeIn(api.store, { text: SPEND });
  await api.publish();
  const { payments } = await api.read(`{ payments(body: "testshire") { nodes { id description } } }`);
  const idOf = (words: string) =>
    payments.nodes.find(({ description }: { description: string }) => description === words).id;
  const [wrong, back] = [idOf("Lamp posts"), idOf("Secretwork")];
  const became = async (id: string, asAt = "latest") =>
    (
      await api.read(
        `{ takenBackLine(body: "testshire", source: PAYMENT, id: "${id}", asAt: "${asAt}") { lastRelease takenBackIn standsInId } }`,
      )
    ).takenBackLine;
  await correct("lamp", `{ amount: "21.00" }`);
  await correct("lamp", `{ amount: "22.00" }`);
  await api.read(
    `mutation { reverseLines(body: "testshire", source: PAYMENT, ids: ["${back}"], reason: "Secretreason") }`,
    { as: officer },
  );
  expect([await became(wrong), await became(back)]).toEqual([null, null]);
  await api.publish();
  const { payments: now } = await api.read(`{ payments(body: "testshire") { nodes { id amount } } }`);
  expect(now.nodes).toEqual([{ id: expect.any(String), amount: "22.00" }]);
  const standsInId = now.nodes[0].id;
  expect(await became(wrong)).toEqual({ lastRelease: 1, takenBackIn: 2, standsInId });
  expect(await became(back)).toEqual({ lastRelease: 1, takenBackIn: 2, standsInId: null });
  expect([await became(wrong, "release:1"), await became(standsInId), await became("nothing")]).toEqual([
    null,
    null,
    null,
  ]);
  const gone = await api.read(
    `{ payments(body: "testshire", asAt: "release:1", filter: { takenBackBy: 2, standing: true }) { nodes { id } }
      spending(body: "testshire", asAt: "release:1", filter: { takenBackBy: 1 }) { count } }`,
  );
  expect(gone.payments.nodes.map(({ id }: { id: string }) => id).sort()).toEqual([wrong, back].sort());
  expect(gone.spending.count).toBe(0);
});

test("another date of a line is of another month, in the sums as well", async () => {
  await takeIn(api.store, { text: SPEND });
  await correct("lamp", `{ paidOn: "2025-08-09" }`);
  const { finance, payments } = await api.read(
    `{ finance(body: "testshire", groupBy: [MONTH]) { rows { keys { label } figures { supplierPayments } } }
      payments(body: "testshire", filter: { q: "lamp", standing: true }) { nodes { financialYear period } } }`,
    { as: officer },
  );
  expect(finance.rows).toMatchObject([
    { keys: [{ label: "April 2025" }], figures: { supplierPayments: "10.00" } },
    { keys: [{ label: "August 2025" }], figures: { supplierPayments: "20.00" } },
  ]);
  expect(payments.nodes).toEqual([{ financialYear: "2025-26", period: 5 }]);
});

describe("what is the officers' own", () => {
  test("rules are never published, and a line does not name the rule that linked it", async () => {
    const rule = await api.create("AllocationRule", {
      name: "Secretrule",
      supplier: "lamps",
      shares: [{ share: 10_000 }],
    });
    await takeIn(api.store, { text: SPEND });
    await api.publish();
    const { allocationRules, search, changes, row } = await api.read(
      `{ allocationRules(body: "testshire") { totalCount } search(body: "testshire", text: "Secretrule") { label }
        changes(body: "testshire", from: "release:1", to: "release:1") { totalCount }
        row: allocationRules(filter: { id: { eq: "${rule.id}" } }) { nodes { name } } }`,
    );
    expect([allocationRules.totalCount, search, changes.totalCount, row.nodes]).toEqual([0, [], 0, []]);
    expect(await told()).not.toContain(rule.id);
    expect(await told("live", officer)).toContain(rule.id);
  });

  test("a movement of the budget is not public until it is approved, and neither is its money", async () => {
    const plan = (await api.create("Plan", buildPlan())).id;
    await api.create("Project", buildProject(plan));
    const line = (await api.create("BudgetLine", buildBudgetLine())).id;
    const movement = await api.create(
      "BudgetMovement",
      buildBudgetMovement([[line, "600.00"]], { title: "Secretmove" }),
    );
    await api.publish();
    const asked = `{ budgetMovements(body: "testshire") { totalCount } search(body: "testshire", text: "Secretmove") { label }
      budgetLines(body: "testshire") { nodes { revised movements { title } } }
      finance(body: "testshire", groupBy: []) { total { originalBudget budget } } }`;
    expect(await api.read(asked)).toEqual({
      budgetMovements: { totalCount: 0 },
      search: [],
      budgetLines: { nodes: [{ revised: "12000.00", movements: [] }] },
      finance: { total: { originalBudget: "12000.00", budget: "12000.00" } },
    });
    await api.update("BudgetMovement", movement.id, { approvedBy: "Chief finance officer" });
    await api.publish();
    expect(await api.read(asked)).toMatchObject({
      budgetLines: { nodes: [{ revised: "12600.00", movements: [{ title: "Secretmove" }] }] },
      finance: { total: { originalBudget: "12000.00", budget: "12600.00" } },
    });
  });
});
