import { penceFromPounds } from "@frankpledge/domain";
import { beforeAll, describe, expect, test } from "vitest";
import type { GivenLine } from "../../../money/import/take-lines.ts";
import { administrator } from "../../../testing/accounts.ts";
import { openTestApi, type TestApi } from "../../../testing/test-api.ts";
import { loadExample } from "../../load.ts";
import { wessex } from "../wessex.ts";
import { budgetBook } from "./budget-book.ts";
import { MONTHS } from "./months.ts";
import { paymentsOf } from "./payments.ts";
import { postingsOf } from "./postings.ts";

/*
 * The money of the fictional body: as the tables and the seeded chance make it, and as a reader is told of it.
 */

const sumOf = (lines: readonly GivenLine[]): bigint => lines.reduce((sum, { pence }) => sum + pence, 0n);
const payments = (months: number) => MONTHS.slice(0, months).flatMap(paymentsOf);
const postings = (months: number) =>
  MONTHS.slice(0, months).flatMap((month) => postingsOf(month).map(({ line }) => line));
const pence = (pounds: string | null): bigint => {
  const parsed = penceFromPounds(pounds ?? "");
  if (!parsed.ok) throw new Error(`Not a sum: ${pounds}`);
  return parsed.value;
};

describe("the lines", () => {
  test("are the same each time they are asked for", () => {
    const linesOf = () =>
      wessex.steps().map((step) => (step.kind === "import" ? [...step.lines()] : step.effectiveAt));
    expect(linesOf()).toEqual(linesOf());
  });

  test("are some 20,000, each with a number of its own", () => {
    expect(payments(27).length).toBeGreaterThan(11_000);
    expect(postings(27).length).toBeGreaterThan(7_000);
    for (const lines of [payments(27), postings(27)])
      expect(new Set(lines.map(({ transactionNumber }) => transactionNumber)).size).toBe(lines.length);
  });

  test("have refunds, and a few bear no date", () => {
    const undated = payments(27).filter(({ paidOn }) => paidOn === null);
    expect(undated.length).toBeGreaterThan(2);
    expect(undated.length).toBeLessThan(15);
    expect(payments(27).filter((line) => line.pence < 0n).length).toBeGreaterThan(50);
  });

  test("make a force's year: most of it is pay, and suppliers are paid perhaps a sixth", () => {
    const year = postings(24).slice(postings(12).length);
    const revenue = sumOf(year.filter(({ revenueCapital }) => revenueCapital === "REVENUE"));
    const pay = sumOf(year.filter(({ kind }) => kind === "PAYROLL"));
    const paid = sumOf(payments(24)) - sumOf(payments(12));
    expect(revenue).toBeGreaterThan(255_000_000_00n);
    expect(revenue).toBeLessThan(285_000_000_00n);
    expect(pay * 100n).toBeGreaterThan(revenue * 75n);
    expect(paid * 8n).toBeGreaterThan(revenue);
    expect(paid * 5n).toBeLessThan(revenue);
  });

  test("charge nothing by recharges, on the whole", () => {
    expect(sumOf(postings(27).filter(({ kind }) => kind === "RECHARGE"))).toBe(0n);
  });
});

test("the budget for 2025-26 sums to what the plan states", () => {
  const revenue = budgetBook("2025-26").filter(({ capital }) => !capital);
  const of = (departments: readonly string[]) =>
    revenue
      .filter((line) => departments.includes(line.department))
      .reduce((sum, line) => sum + line.original, 0n);
  const office = ["Commissioner's office", "Commissioning"];
  const force = revenue
    .map(({ department }) => department)
    .filter((department) => !office.includes(department));
  expect(of(force)).toBe(268_400_000_00n);
  expect(of(["Commissioner's office"])).toBe(1_940_000_00n);
  expect(of(["Commissioning"])).toBe(4_440_000_00n);
});

describe("as the public reads it", () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi({ empty: true });
    await loadExample(api.store);
    return () => api.close();
  }, 300_000);

  const finance = async (asAt: string, groupBy = "", filter = "") =>
    (
      await api.read(
        `{ finance(body: "wessex", groupBy: [${groupBy}], asAt: "${asAt}"${filter && `, filter: ${filter}`}) {
          rows { keys { label } figures { actual supplierPayments budget lineCount } }
          total { actual supplierPayments budget lineCount postingCount paymentCount } } }`,
      )
    ).finance;

  test("each release has the months that had come, the postings apart from the payments", async () => {
    const correction = 48_600_00n - 486_000_00n;
    for (const [release, months] of [15, 18, 21, 24, 27].entries()) {
      const { total } = await finance(`release:${release + 1}`);
      expect([release + 1, pence(total.actual)]).toEqual([release + 1, sumOf(postings(months))]);
      // The slip of September 2025 was published in the second release, and put right before the third.
      expect([release + 1, pence(total.supplierPayments)]).toEqual([
        release + 1,
        sumOf(payments(months)) + (months > 18 ? correction : 0n),
      ]);
      expect([total.postingCount, total.paymentCount]).toEqual([
        postings(months).length,
        payments(months).length,
      ]);
    }
  });

  test("the second release stays what it was, whatever is published after", async () => {
    const before = await finance("release:2", "PROJECT, SUBJECTIVE");
    const { payments: found } = await api.read(
      '{ payments(body: "wessex", first: 3, filter: { linked: true }) { nodes { id } } }',
    );
    const ids = found.nodes.map(({ id }: { id: string }) => `"${id}"`).join(", ");
    await api.read(
      `mutation { reverseLines(body: "wessex", source: PAYMENT, ids: [${ids}], reason: "A test") }`,
      {
        as: administrator,
      },
    );
    await api.read('mutation { publishRelease(body: "wessex", title: "After a test") { number } }', {
      as: administrator,
    });
    expect((await finance("latest")).total.paymentCount).toBe(payments(27).length - 3);
    expect(await finance("release:2", "PROJECT, SUBJECTIVE")).toEqual(before);
  });

  test.each([
    "PROJECT",
    "PRIORITY",
    "SUBJECTIVE",
    "DEPARTMENT",
    "QUARTER",
    "SUPPLIER",
    "HOLDER, REVENUE_CAPITAL",
  ])("the parts by %s sum to the whole", async (groupBy) => {
    const { rows, total } = await finance("release:4", groupBy);
    for (const figure of ["actual", "supplierPayments"] as const) {
      const parts = rows.map((row: { figures: Record<string, string | null> }) =>
        pence(row.figures[figure] ?? "0"),
      );
      expect(parts.reduce((sum: bigint, part: bigint) => sum + part, 0n)).toBe(pence(total[figure]));
    }
  });

  test("projects are over, under and not begun, and what waits to be linked is a row of its own", async () => {
    const { rows } = await finance("release:4", "PROJECT", '{ financialYear: { eq: "2025-26" } }');
    const of = (code: string) =>
      rows.find(({ keys: [key] }: { keys: { label: string }[] }) => key?.label.includes(code))?.figures;
    expect(pence(of("Rural crime team").actual)).toBeGreaterThan(pence(of("Rural crime team").budget));
    expect(pence(of("A smaller, warmer estate").actual)).toBeLessThan(
      pence(of("A smaller, warmer estate").budget),
    );
    expect(of("Video rooms for witnesses")).toMatchObject({ budget: "60000.00" });
    expect(of("Not yet linked to a project").lineCount).toBeGreaterThan(100);
  });

  test("partners' own money is in no total: a project that they alone pay for has no budget", async () => {
    const { project } = await api.read(
      '{ project(body: "wessex", plan: "wessex-2025", slug: "help-before-a-charge") { budget spent grants { kind amount } } }',
    );
    expect(project).toEqual({
      budget: null,
      spent: "0.00",
      grants: [{ kind: "INFLUENCE_ONLY", amount: "310000.00" }],
    });
  });

  test("the payee of safe accommodation is withheld, with the reason", async () => {
    const { payments: found } = await api.read(
      '{ payments(body: "wessex", first: 10, filter: { q: "safe accommodation" }) { nodes { supplier supplierRedacted redaction { reason } } } }',
    );
    expect(found.nodes).toHaveLength(2);
    for (const node of found.nodes)
      expect(node).toMatchObject({
        supplier: null,
        supplierRedacted: true,
        redaction: { reason: expect.any(String) },
      });
  });

  test("decisions lead to the budgets that they changed, and to what is spent and is left of them", async () => {
    const of = async (reference: string) =>
      (
        await api.read(
          `{ decision(body: "wessex", reference: "${reference}") { budgetMovements { kind lines { amount } } projects { budget spent } } }`,
        )
      ).decision;
    const [callHandlers, vehicles] = [await of("108"), await of("103")];
    expect(callHandlers.budgetMovements).toEqual([{ kind: "RESERVE_USE", lines: [{ amount: "260000.00" }] }]);
    expect(callHandlers.projects).toMatchObject([{ budget: "425000.00" }]);
    expect(pence(callHandlers.projects[0].spent)).toBeLessThan(425_000_00n);
    expect(vehicles.budgetMovements).toMatchObject([{ kind: "VIREMENT" }]);
    expect(vehicles.projects).toMatchObject([{ budget: "186000.00" }]);
    expect(pence(vehicles.projects[0].spent)).toBeGreaterThan(186_000_00n);
  });

  test("a proposed movement is not published, and updates say how far figures can be relied on", async () => {
    const { budgetMovements, financialUpdates } = await api.read(
      `{ budgetMovements(body: "wessex", first: 50) { nodes { approvedBy kind } }
        financialUpdates(body: "wessex", first: 50) { nodes { financialYear toPeriod state } } }`,
    );
    expect(
      budgetMovements.nodes.every((node: { approvedBy: string | null }) => node.approvedBy !== null),
    ).toBe(true);
    expect(new Set(financialUpdates.nodes.map((node: { state: string }) => node.state))).toEqual(
      new Set(["PROVISIONAL", "UNAUDITED", "AUDITED"]),
    );
  });
});
