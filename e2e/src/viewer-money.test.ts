import { axeViolations, launchBrowser, type Page, type TestBrowser } from "@frankpledge/browser";
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import { type Product, startProduct } from "./start-product.ts";

let product: Product;
let browser: TestBrowser;
/** A page as a resident gets it: no script runs. Each test opens others beside it. */
let resident: Page;
/** axe runs as a script, so it looks at each address in a page where scripts may run. */
let examined: Page;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct({ copyOf: inject("exampleHome") }), launchBrowser()]);
  resident = await browser.openPage({ javaScript: false });
  examined = await browser.openPage();
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

const opened: Page[] = [];
afterEach(async () => {
  for (const page of opened.splice(0)) await page.close();
});

const HEIGHT = 900;

/** A page as a resident gets it. */
async function open(path: string): Promise<{ page: Page; status: number | undefined }> {
  const page = await resident.context().newPage();
  opened.push(page);
  const answer = await page.goto(`${product.viewerUrl}${path}`);
  return { page, status: answer?.status() };
}

/** What axe finds wrong at an address, by width. */
async function violationsAt(path: string, widths: readonly number[]): Promise<Record<number, string[]>> {
  const found: Record<number, string[]> = {};
  await examined.goto(`${product.viewerUrl}${path}`);
  for (const width of widths) {
    await examined.setViewportSize({ width, height: HEIGHT });
    found[width] = await axeViolations(examined);
  }
  return found;
}

const wordsOf = async (page: Page): Promise<string> =>
  ((await page.textContent("main")) ?? "").replace(/\s+/g, " ");

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
  const { page, status } = await open(path);
  expect(status).toBe(200);
  expect(await page.title()).toMatch(title);
  expect(await page.locator("h1").count()).toBe(1);
  expect(await page.locator("script").count()).toBe(0);
  expect(await wordsOf(page)).not.toMatch(/\b(revision|posting|actuals?|null|undefined|NaN)\b/);
  for (const width of [1280, 375]) {
    await page.setViewportSize({ width, height: HEIGHT });
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth),
      `at ${width}`,
    ).toBeLessThanOrEqual(width);
  }
  expect(await violationsAt(path, [1280, 375])).toEqual({ 1280: [], 375: [] });
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
    const { page } = await open(path);
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
    const { page } = await open("/wessex/money");
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
    const { page } = await open("/wessex/wessex-2025/projects/rural-crime-team");
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
    const { page } = await open(path);
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
  const { page } = await open("/wessex/money?year=2024-25");
  const said = await wordsOf(page);
  expect(said).toMatch(
    /All that was spent in 2024-25, its outturn, is £[\d,.]+: £[\d,.]+ (?:over|under) budget/,
  );
  expect(said).not.toContain("The forecast for the year is");
});

test("a payment that was corrected keeps its address, which leads to what stands in its place and to itself as it was", async () => {
  const { page } = await open("/wessex/changes?from=2&to=3");
  await page.getByRole("link", { name: /^see (?:it|them) as in published version 2$/ }).click();
  expect(await wordsOf(page)).toContain("Payments that published version 3 no longer has");
  await page.getByRole("table").getByRole("link").first().click();
  const address = new URL(page.url());
  expect(address.search).toBe("?release=2");

  const { page: gone, status } = await open(address.pathname);
  expect(status).toBe(410);
  await gone.getByRole("heading", { name: "This payment was corrected" }).waitFor();
  expect(await wordsOf(gone)).toContain("up to published version 2. Since version 3 another stands");
  await gone.getByRole("link", { name: "The payment that stands in its place" }).click();
  expect(await wordsOf(gone)).toContain("This stands in for a payment that was written wrongly");
  await gone.goto(`${product.viewerUrl}${address.pathname}`);
  await gone.getByRole("link", { name: "The payment as it was in published version 2" }).click();
  expect(gone.url()).toBe(address.href);
});

test("a page beyond the end of a list says so", async () => {
  const { page } = await open("/wessex/spending?page=9999");
  await page.getByText(/^There is no page 9999: this list has \d+ pages\.$/).waitFor();
  await page.getByRole("link", { name: /^Last page, / }).click();
  expect(await page.getByRole("table", { name: "Payments" }).getByRole("row").count()).toBeGreaterThan(1);
});

test("what was spent of budgets that are tied to no project is not known, and never nil", async () => {
  const { page } = await open("/wessex/money?year=2025-26");
  const row = page.getByRole("table", { name: "Money by priority" }).getByRole("row", { name: /^Not tied/ });
  expect(await row.getByRole("cell").allTextContents()).toContain("Not known");
});

test("a project has its delivery, budget, spending and savings on one page (S2.10)", async () => {
  const { page } = await open("/wessex/wessex-2025/projects/a-smaller-warmer-estate");
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

describe("the list and its files", () => {
  interface Line {
    id: string;
    supplier: string | null;
    description: string | null;
    amount: string;
  }

  /** Every row that the pages of a list show, as its id and its amount. */
  async function listed(path: string): Promise<string[]> {
    const { page } = await open(path);
    const rows: string[] = [];
    for (;;) {
      rows.push(
        ...(await page.locator("table tbody tr").evaluateAll((found) =>
          found.map((row) => {
            const id = row
              .querySelector("a[href*='/spending/']")
              ?.getAttribute("href")
              ?.match(/[0-9a-f-]{36}/)?.[0];
            return `${id} ${row.lastElementChild?.textContent}`;
          }),
        )),
      );
      const next = page.getByRole("link", { name: "Next page" });
      if ((await next.count()) === 0) return rows;
      await next.click();
    }
  }

  async function downloaded(path: string, form: string): Promise<Response> {
    const { page } = await open(path);
    const href = await page
      .getByRole("link", { name: new RegExp(`^${form} of`) })
      .first()
      .getAttribute("href");
    return await fetch(`${product.viewerUrl}${href}`);
  }

  const told = (amount: string): string => {
    const [, minus = "", whole = "", part = ""] = /^(-?)(\d+)\.(\d\d)$/.exec(amount) ?? [];
    const pounds = whole.replace(/\B(?=(\d{3})+$)/g, ",");
    return `${minus && "−"}£${pounds}${part === "00" ? "" : `.${part}`}`;
  };

  test.each([
    "/wessex/spending?q=cleaning&year=2025-26&min=2500",
    "/wessex/spending?supplier=Hartsmoor&from=1+April+2025&to=30%2F06%2F2025&sort=amount",
    "/wessex/spending?link=linked&year=2026-27&min=£20k&sort=supplier",
    "/wessex/spending?project=rural-crime-team&release=4",
    "/wessex/spending?year=2026-27&min=£20k&max=lots",
  ])("%s: the file has the rows of the page, in their order", async (path) => {
    const { rows } = (await (await downloaded(path, "JSON")).json()) as { rows: Line[] };
    expect(rows.length).toBeGreaterThan(0);
    expect(await listed(path)).toEqual(rows.map(({ id, amount }) => `${id} ${told(amount)}`));
  });

  test("the list over £500 has the items of its file, and none below", async () => {
    const path = "/wessex/spending/over-500?from=2025-09&to=2025-09";
    const { rows } = (await (await downloaded(path, "JSON")).json()) as { rows: Line[] };
    expect((await listed(path)).map((row) => row.split(" ")[1])).toEqual(
      rows.map(({ amount }) => told(amount)),
    );
    expect(rows.filter(({ amount }) => Math.abs(Number(amount)) <= 500)).toEqual([]);
  });

  test("a file comes under its own name, of the version that is read", async () => {
    const answer = await downloaded("/wessex/spending?q=cleaning&release=2", "CSV");
    expect(answer.headers.get("content-disposition")).toContain("wessex-payments-release-2.csv");
    expect(answer.headers.get("content-type")).toContain("text/csv");
    const excel = await downloaded("/wessex/money", "Excel");
    expect(new Uint8Array(await excel.arrayBuffer()).slice(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
  });

  test("what cannot be read is told beside its field, and the rest still holds", async () => {
    const { page } = await open("/wessex/spending?year=soon&q=cleaning");
    const problems = page.locator(".govuk-error-summary li");
    expect(await problems.allTextContents()).toEqual([
      "“soon” is not a financial year: write it as 2020-21.",
    ]);
    expect(await page.locator("#q").inputValue()).toBe("cleaning");
    const all = await open("/wessex/spending?q=cleaning");
    const count = (one: Page) => one.locator("h2.sums").textContent();
    expect(await count(page)).toBe(await count(all.page));
  });

  test("there is no file that the API does not offer, and it says so in a sentence", async () => {
    const answer = await fetch(`${product.viewerUrl}/downloads/wessex/everything.csv`);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toMatch(/^There is no download “everything\.csv”/);
  });
});

test("a payment whose name is withheld says why, by whose decision and until when", async () => {
  const body = {
    query: '{ payments(body: "wessex", filter: { supplierRedacted: { eq: true } }) { nodes { id } } }',
  };
  const answer = await fetch(`${product.apiUrl}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  const { data } = (await answer.json()) as { data: { payments: { nodes: { id: string }[] } } };
  const [payment] = data.payments.nodes;
  const path = `/wessex/spending/${payment?.id}`;
  expect(await wordsOf((await open(path)).page)).toMatch(/Paid to ?Name withheld.*\. Decided by: /);
  expect(await violationsAt(path, [1280])).toEqual({ 1280: [] });
});

describe("what is known and what is not", () => {
  test.each(["dorset", "hampshire"])("%s says what money is not on its record", async (body) => {
    expect(await wordsOf((await open(`/${body}/money`)).page)).toContain(
      "There is no budget, no general ledger and no list of payments to suppliers on this record.",
    );
    expect(await wordsOf((await open(`/${body}/spending`)).page)).toContain(
      "No payments to suppliers are on this record.",
    );
  });

  test("a figure that may change says so, with its date", async () => {
    expect(await wordsOf((await open("/wessex/money")).page)).toMatch(/Provisional\..*As at 15 July 2026/);
    expect(await wordsOf((await open("/wessex/money/2025-26/q4")).page)).toMatch(/Unaudited\./);
  });

  test("a quarter without an update has no page", async () => {
    expect((await open("/wessex/money/2026-27/q4")).status).toBe(404);
    expect((await open("/wessex/money/2025-26/q5")).status).toBe(404);
  });
});
