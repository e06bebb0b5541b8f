import type { Page } from "@frankpledge/browser";
import { describe, expect, test } from "vitest";
import { openPublicSite, wordsOf } from "./public-site.ts";

const site = openPublicSite();

const pages: readonly (readonly [path: string, title: RegExp])[] = [
  ["/wessex/money", /^Money – /],
  ["/wessex/money?year=2025-26&to=6", /^Money – /],
  ["/wessex/money?year=2019-20&to=31", /^Money – /],
  ["/wessex/money?release=1", /^Money – /],
  ["/wessex/money/2025-26/q2", /^Financial update to 30 September 2025 – /],
  ["/wessex/money/2025-26/q4", /^Financial update to 31 March 2026 – /],
  ["/wessex/spending", /^Spending – /],
  ["/wessex/spending?q=cleaning&year=2025-26&sort=-amount&page=2", /^Spending – /],
  ["/wessex/spending?year=soon&min=lots&from=2026-01-01&to=2025-01-01", /^Spending – /],
  ["/wessex/spending?q=nothingofthekind", /^Spending – /],
  ["/wessex/spending/over-500", /^Items over £500: June 2026 – /],
  ["/wessex/spending/over-500?year=2025-26", /^Items over £500: 2025-26 – /],
  ["/wessex/wessex-2025/projects/one-support-service-for-victims", / – /],
  ["/wessex/decisions/108", / – /],
  ["/wessex/decisions/103", / – /],
  ["/wessex/wessex-2025/priorities/victims-who-are-listened-to", /^Victims who are listened to – /],
  ["/dorset/money", /^Money – /],
  ["/dorset/spending", /^Spending – /],
  ["/hampshire/money", /^Money – /],
];

test.each(pages)("%s is whole, plain and accessible, on a desk and on a telephone", async (path, title) => {
  const page = await site.mustReadWell(path, title);
  expect(await wordsOf(page)).not.toMatch(/\b(posting|actuals?)\b/);
});

describe("the sums of a page", () => {
  /** Each table that has a total: the sums of its columns of money, as shown in the rows and in the total. */
  const totalsOf = (page: Page) =>
    page.locator("table:has(tfoot)").evaluateAll((tables) => {
      const pence = (cell: Element) => {
        const words = cell.querySelector(".figure")?.textContent ?? "";
        const found = /^(−?)£([\d,]+)(?:\.(\d\d))?( under)?/.exec(words);
        if (!found) return 0;
        const [, minus, whole = "", part = "00", under] = found;
        return (minus || under ? -1 : 1) * (Number(whole.replaceAll(",", "")) * 100 + Number(part));
      };
      return tables.map((table) => {
        const columns = (row: Element) => [...row.querySelectorAll("td")].map(pence);
        const rows = [...table.querySelectorAll("tbody tr")].map(columns);
        const [total = []] = [...table.querySelectorAll("tfoot tr")].map(columns);
        return {
          caption: table.querySelector("caption")?.textContent ?? "",
          shown: total,
          summed: total.map((_, place) => rows.reduce((sum, row) => sum + (row[place] ?? 0), 0)),
        };
      });
    });

  test.each([
    ["/wessex/money", 8],
    ["/wessex/money?year=2025-26&to=6", 8],
    ["/wessex/money?year=2025-26&to=6&release=2", 8],
    ["/wessex/money/2025-26/q2", 6],
    ["/wessex/money/2025-26/q4", 6],
  ])("%s: the rows of each table make its total", async (path, atLeast) => {
    const { page } = await site.open(path);
    const tables = await totalsOf(page);
    expect(tables.length).toBeGreaterThanOrEqual(atLeast);
    for (const { caption, shown, summed } of tables) {
      expect(
        shown.some((sum) => sum !== 0),
        caption,
      ).toBe(true);
      expect(summed, caption).toEqual(shown);
    }
  });

  test("what was spent and what suppliers were paid never stand in one table", async () => {
    const { page } = await site.open("/wessex/money");
    const headings = await page
      .locator("table")
      .evaluateAll((tables) => tables.map((table) => table.querySelector("thead")?.textContent ?? ""));
    expect(headings.filter((words) => /Spent/.test(words)).length).toBeGreaterThan(0);
    expect(headings.filter((words) => /Payments to suppliers/.test(words)).length).toBeGreaterThan(0);
    expect(headings.filter((words) => /Spent/.test(words) && /Payments to suppliers/.test(words))).toEqual(
      [],
    );
  });

  test("a project's payments make the sum that its own page says", async () => {
    const { page } = await site.open("/wessex/wessex-2025/projects/rural-crime-team");
    const stated = /Payments to suppliers ?(£[\d,.]+\d)/.exec(await wordsOf(page))?.[1];
    expect(stated).toBeDefined();
    await page.getByRole("link", { name: "See each payment" }).click();
    expect(await page.getByRole("heading", { level: 2, name: /in all$/ }).textContent()).toContain(
      `${stated} in all`,
    );
  });
});

test("a decision says which budgets it changed, and what of its projects' is approved and not yet spent", async () => {
  const budgetsOf = async (path: string) => {
    const { page } = await site.open(path);
    const words = await wordsOf(page);
    return words.slice(words.indexOf("Budgets that it changed"));
  };
  expect(await budgetsOf("/wessex/decisions/108")).toMatch(
    /From the General Reserve\..*£260,000 added.*Approved, not yet spent.*£425,000 ?£375,000 ?£50,000/,
  );
  expect(await budgetsOf("/wessex/decisions/103")).toMatch(
    /£186,000 taken away.*£186,000 added.*£186,000 ?£197,000 ?None ?More is spent than its budget\./,
  );
});

test("a closed year says its outturn against the budget, and no old forecast", async () => {
  const { page } = await site.open("/wessex/money?year=2024-25");
  const said = await wordsOf(page);
  expect(said).toMatch(
    /All that was spent in 2024-25, its outturn, is £[\d,.]+: £[\d,.]+ (?:over|under) budget/,
  );
  expect(said).not.toContain("The forecast for the year is");
});

test("what was spent of budgets that are tied to no project is not known, and never nil", async () => {
  const { page } = await site.open("/wessex/money?year=2025-26");
  const row = page.getByRole("table", { name: "Money by priority" }).getByRole("row", { name: /^Not tied/ });
  expect(await row.getByRole("cell").allTextContents()).toContain("Not known");
});

test("a project has its delivery, budget, spending and savings on one page (S2.10)", async () => {
  const { page } = await site.open("/wessex/wessex-2025/projects/a-smaller-warmer-estate");
  const words = (await page.textContent("main")) ?? "";
  for (const part of [
    "Off course",
    "Budget, all years",
    "Spent, all years",
    "Ordered for it",
    "Rents and energy of",
  ])
    expect(words).toContain(part);
});

describe("what is known and what is not", () => {
  test.each(["dorset", "hampshire"])("%s says what money is not on its record", async (body) => {
    expect(await wordsOf((await site.open(`/${body}/money`)).page)).toContain(
      "There is no budget, no general ledger and no list of payments to suppliers on this record.",
    );
    expect(await wordsOf((await site.open(`/${body}/spending`)).page)).toContain(
      "No payments to suppliers are on this record.",
    );
  });

  test("a figure that may change says so, with its date", async () => {
    expect(await wordsOf((await site.open("/wessex/money")).page)).toMatch(
      /Provisional\..*As at 15 July 2026/,
    );
    expect(await wordsOf((await site.open("/wessex/money/2025-26/q4")).page)).toMatch(/Unaudited\./);
  });

  test("a quarter without an update has no page", async () => {
    expect((await site.open("/wessex/money/2026-27/q4")).status).toBe(404);
    expect((await site.open("/wessex/money/2025-26/q5")).status).toBe(404);
  });
});
