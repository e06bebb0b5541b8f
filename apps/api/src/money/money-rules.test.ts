import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { officer } from "../testing/accounts.ts";
import {
  buildAllocationRule,
  buildBudgetLine,
  buildBudgetMovement,
  buildFund,
  buildPlan,
  buildProject,
} from "../testing/builders.ts";
import { takeIn } from "../testing/take-in.ts";
import { openTestApi, type TestApi } from "../testing/test-api.ts";

const SPEND = `Date,Supplier,Purpose,Amount
05/04/2025,Example Lamps plc,Lamp posts,10.00
06/05/2025,Example Lamps plc,Benches,20.00
`;

let api: TestApi;
let project = "";
beforeEach(async () => {
  api = await openTestApi();
  onTestFinished(() => api.close());
  project = (await api.create("Project", buildProject((await api.create("Plan", buildPlan())).id))).id;
});

/** The sentence that a new row is refused with. */
async function refused(entity: string, input: object): Promise<string> {
  return await sentence(
    `mutation ($input: Create${entity}Input!) { create${entity}(input: $input) { id } }`,
    { input: { body: "testshire", ...input } },
  );
}

async function sentence(query: string, variables: object): Promise<string> {
  const { errors } = await api.ask(query, { as: officer, variables: { ...variables } });
  expect(errors).toHaveLength(1);
  return String(errors[0]?.message);
}

const linesIds = async (): Promise<string[]> =>
  (
    await api.read(`{ payments(body: "testshire", filter: { standing: true }) { nodes { id } } }`, {
      as: officer,
    })
  ).payments.nodes.map(({ id }: { id: string }) => id);

const act = (mutation: string, ids: string[]) =>
  api.read(`mutation ($ids: [ID!]!) { ${mutation} }`, { as: officer, variables: { ids } });

describe("a budget", () => {
  test("has a profile that sums to it, each month once", async () => {
    const profile = (...amounts: string[]) => amounts.map((amount, place) => ({ period: place + 1, amount }));
    expect(await refused("BudgetLine", buildBudgetLine({ profile: profile("5000", "6999.99") }))).toContain(
      "do not sum to the original budget",
    );
    const twice = [...profile("12000"), { period: 1, amount: "0" }];
    expect(await refused("BudgetLine", buildBudgetLine({ profile: twice }))).toContain("stands twice");
    await api.create("BudgetLine", buildBudgetLine({ profile: profile("5000", "7000") }));
  });

  test("is moved within its year alone, and a virement adds nothing", async () => {
    const one = (await api.create("BudgetLine", buildBudgetLine())).id;
    const other = (
      await api.create("BudgetLine", buildBudgetLine({ financialYear: "2026-27", name: "Next year" }))
    ).id;
    const move = (lines: [string, string][], given = {}) =>
      refused("BudgetMovement", buildBudgetMovement(lines, given));
    expect(await move([[one, "5.00"]], { kind: "VIREMENT" })).toContain("must sum to £0");
    expect(
      await move(
        [
          [one, "5.00"],
          [other, "-5.00"],
        ],
        { kind: "VIREMENT" },
      ),
    ).toContain(`names the budget line "Next year" of 2026-27`);
    expect(await move([[one, "0"]])).toContain("only moves money is a virement");
    expect(await move([[project, "5.00"]])).toContain("has no BudgetLine with the id");
  });

  test("stays in its year while a movement names it", async () => {
    const line = (await api.create("BudgetLine", buildBudgetLine())).id;
    await api.create("BudgetMovement", buildBudgetMovement([[line, "5.00"]]));
    expect(
      await sentence(
        `mutation ($id: ID!) { updateBudgetLine(id: $id, input: { financialYear: "2026-27" }) { id } }`,
        { id: line },
      ),
    ).toContain("a movement changes budgets of its own financial year");
    expect(await sentence(`mutation ($ids: [ID!]!) { removeRows(ids: $ids) }`, { ids: [line] })).toContain(
      "still named by 1 of the budgetMovements",
    );
  });
});

test("a fund that is overdrawn is kept and flagged", async () => {
  const movements = [{ kind: "USE", financialYear: "2025-26", amount: "150.00" }];
  await api.create("Fund", buildFund({ openingBalance: "100.00", openingYear: "2025-26", movements }));
  await api.create("Fund", buildFund({ name: "Unknown", movements }));
  const { funds } = await api.read(`{ funds(body: "testshire") { nodes { name balance overdrawn } } }`, {
    as: officer,
  });
  expect(funds.nodes).toEqual([
    { name: "Lighting fund", balance: "-50.00", overdrawn: true },
    { name: "Unknown", balance: null, overdrawn: false },
  ]);
});

describe("shares of a line", () => {
  const link = (shares: string) =>
    `mutation ($ids: [ID!]!) { allocateLines(body: "testshire", source: PAYMENT, ids: $ids, shares: ${shares}) }`;

  test("are at most all of it, and name each project once, and one that is there", async () => {
    await takeIn(api.store, { text: SPEND });
    const ids = await linesIds();
    expect(
      await sentence(link(`[{ projectId: "${project}", share: 6000 }, { share: 4001 }]`), { ids }),
    ).toContain("more than 100 %");
    expect(await sentence(link(`[{ share: 1 }, { share: 1 }]`), { ids })).toContain("named twice");
    expect(await sentence(link(`[{ projectId: "${ids[0]}" }]`), { ids })).toContain(
      "has no project with the id",
    );
    expect(await sentence(link(`[{ share: 1 }]`), { ids: [project] })).toContain("not in this ledger");
    expect(
      await refused(
        "AllocationRule",
        buildAllocationRule(project, { shares: [{ share: 9999 }, { projectId: project, share: 2 }] }),
      ),
    ).toContain("more than 100 %");
    expect(await refused("AllocationRule", buildAllocationRule(project, { supplier: null }))).toContain(
      "something to go by",
    );
  });

  test("are not changed of a line that was taken back", async () => {
    await takeIn(api.store, { text: SPEND });
    const ids = await linesIds();
    await act(`reverseLines(body: "testshire", source: PAYMENT, ids: $ids, reason: "Wrong")`, ids);
    expect(await sentence(link(`[{ share: 1 }]`), { ids })).toContain("have been taken back since");
  });
});

describe("a project with money of the ledger", () => {
  const remove = () => sentence(`mutation ($ids: [ID!]!) { removeRows(ids: $ids) }`, { ids: [project] });

  test("is not removed until its lines are linked elsewhere", async () => {
    await takeIn(api.store, { text: SPEND });
    const link = (share: string) =>
      `allocateLines(body: "testshire", source: PAYMENT, ids: $ids, shares: [${share}])`;
    const ids = await linesIds();
    await act(link(`{ projectId: "${project}", share: 5000 }`), ids);
    expect(await remove()).toBe(
      '"Lamp posts" still has money of the ledger: 2 lines are linked to it. Link them elsewhere first.',
    );
    await act(link("{ share: 10000 }"), ids);
    await api.remove(project);
  });

  test("is removed once its lines have been taken back", async () => {
    await takeIn(api.store, { text: SPEND });
    const ids = await linesIds();
    await act(
      `allocateLines(body: "testshire", source: PAYMENT, ids: $ids, shares: [{ projectId: "${project}" }])`,
      ids,
    );
    await act(`reverseLines(body: "testshire", source: PAYMENT, ids: $ids, reason: "Wrong")`, ids);
    await api.remove(project);
    const { finance } = await api.read(
      `{ finance(body: "testshire", groupBy: [PROJECT, SUPPLIER]) { rows { keys { label } } total { supplierPayments } } }`,
      { as: officer },
    );
    expect(finance).toEqual({ rows: [], total: { supplierPayments: "0.00" } });
  });
});

test("a correction names a fund that is there, and says something", async () => {
  await takeIn(api.store, { text: SPEND });
  const ids = await linesIds();
  const correct = (input: string) =>
    sentence(
      `mutation ($ids: [ID!]!) { correctLines(body: "testshire", source: PAYMENT, ids: $ids, input: ${input}, reason: "Wrong") }`,
      { ids },
    );
  expect(await correct(`{ fundId: "${project}" }`)).toContain("has no fund with the id");
  expect(await correct("{}")).toContain("Say what of the lines is to be another");
  expect(await correct("{ period: 15 }")).toContain("period");
});

test("a correction and a taking back have a reason", async () => {
  await takeIn(api.store, { text: SPEND });
  const ids = await linesIds();
  const line = 'body: "testshire", source: PAYMENT, ids: $ids';
  for (const mutation of [
    `correctLines(${line}, input: { description: "Other" }, reason: "")`,
    `reverseLines(${line}, reason: " ")`,
  ])
    expect(await sentence(`mutation ($ids: [ID!]!) { ${mutation} }`, { ids }), mutation).toContain("Say why");
  expect(await linesIds()).toEqual(ids);
});

test("a correction gives a date and the accounts that it is in", async () => {
  await takeIn(api.store, { text: SPEND });
  const correction = (input: string) => `mutation ($ids: [ID!]!) {
    correctLines(body: "testshire", source: PAYMENT, ids: $ids, input: ${input}, reason: "Wrong") }`;
  for (const [input, words] of [
    ['{ paidOn: "2025-07-09", period: 0 }', "2025-07-09 is in 2025-26, period 4, and not in period 0"],
    ['{ paidOn: "2025-07-09", period: 5 }', "and not in period 5"],
    ['{ paidOn: "2025-07-09", financialYear: "2024-25" }', "and not in 2024-25"],
    ['{ paidOn: "2025-04-02", financialYear: "2024-25", period: 13 }', "and not in 2024-25"],
  ] as const)
    expect(await sentence(correction(input), { ids: await linesIds() }), input).toContain(words);
  for (const [input, accounts] of [
    ['{ paidOn: "2025-07-09", financialYear: "2025-26" }', { financialYear: "2025-26", period: 4 }],
    ['{ paidOn: "2026-03-31", period: 13 }', { financialYear: "2025-26", period: 13 }],
    ['{ paidOn: "2025-04-01", period: 0 }', { financialYear: "2025-26", period: 0 }],
    ['{ paidOn: "2024", financialYear: "2024-25" }', { financialYear: "2024-25", period: null }],
  ] as const) {
    await api.read(correction(input), { as: officer, variables: { ids: await linesIds() } });
    const { payments } = await api.read(
      `{ payments(body: "testshire", filter: { standing: true }) { nodes { financialYear period } } }`,
      { as: officer },
    );
    expect(payments.nodes, input).toEqual([accounts, accounts]);
  }
});

test("a preview of a rule foretells what keeping it does", async () => {
  await takeIn(api.store, { text: SPEND });
  await api.create(
    "AllocationRule",
    buildAllocationRule(project, { name: "Middle", supplier: "lamps", shares: [{ share: 10_000 }] }),
  );
  for (const name of ["Before", "Tail"]) {
    const rule = `{ name: "${name}", description: "bench", shares: [{ projectId: "${project}", share: 2500 }] }`;
    const { previewAllocationRule: preview } = await api.read(
      `{ previewAllocationRule(body: "testshire", source: PAYMENT, rule: ${rule}) { changed decided decidedAmount samples { description } } }`,
      { as: officer },
    );
    const first = name === "Before";
    expect(preview).toEqual({
      changed: first ? 1 : 0,
      decided: first ? 1 : 0,
      decidedAmount: first ? "20.00" : "0.00",
      samples: first ? [{ description: "Benches" }] : [],
    });
    if (!first)
      await api.create("AllocationRule", {
        name,
        description: "bench",
        shares: [{ projectId: project, share: 2500 }],
      });
  }
});

test("a project lists the lines that count for it, and a line its projects", async () => {
  await takeIn(api.store, { text: SPEND });
  await api.create("AllocationRule", buildAllocationRule(project, { description: "bench" }));
  const { projects, payments } = await api.read(
    `{ projects(body: "testshire") { nodes { payments { description } supplierPaid: supplierPayments } }
      payments(body: "testshire") { nodes { description projects { title } } } }`,
    { as: officer },
  );
  expect(projects.nodes).toEqual([{ payments: [{ description: "Benches" }], supplierPaid: "20.00" }]);
  expect(payments.nodes).toEqual([
    { description: "Benches", projects: [{ title: "Lamp posts" }] },
    { description: "Lamp posts", projects: [] },
  ]);
});
