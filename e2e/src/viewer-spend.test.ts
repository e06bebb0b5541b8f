import type { Page } from "@frankpledge/browser";
import { describe, expect, inject, test } from "vitest";
import { openPublicSite, wordsOf } from "./public-site.ts";

const { apiUrl, viewerUrl } = inject("readOnlyProduct");
const site = openPublicSite();

describe("the list and its files", () => {
  interface Line {
    id: string;
    supplier: string | null;
    description: string | null;
    amount: string;
  }

  /** Every row that the pages of a list show, as its id and its amount. */
  async function listed(path: string): Promise<string[]> {
    const { page } = await site.open(path);
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
    const { page } = await site.open(path);
    const href = await page
      .getByRole("link", { name: new RegExp(`^${form} of`) })
      .first()
      .getAttribute("href");
    return await fetch(`${viewerUrl}${href}`);
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
    const { page } = await site.open("/wessex/spending?year=soon&q=cleaning");
    const problems = page.locator(".govuk-error-summary li");
    expect(await problems.allTextContents()).toEqual([
      "“soon” is not a financial year: write it as 2020-21.",
    ]);
    expect(await page.locator("#q").inputValue()).toBe("cleaning");
    const all = await site.open("/wessex/spending?q=cleaning");
    const count = (one: Page) => one.locator("h2.sums").textContent();
    expect(await count(page)).toBe(await count(all.page));
  });

  test("there is no file that the API does not offer, and it says so in a sentence", async () => {
    const answer = await fetch(`${viewerUrl}/downloads/wessex/everything.csv`);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toMatch(/^There is no download “everything\.csv”/);
  });
});

test("a payment that was corrected keeps its address, which leads to what stands in its place and to itself as it was", async () => {
  const { page } = await site.open("/wessex/changes?from=2&to=3");
  await page.getByRole("link", { name: /^see (?:it|them) as in published version 2$/ }).click();
  expect(await wordsOf(page)).toContain("Payments that published version 3 no longer has");
  await page.getByRole("table").getByRole("link").first().click();
  const address = new URL(page.url());
  expect(address.search).toBe("?release=2");

  const { page: gone, status } = await site.open(address.pathname);
  expect(status).toBe(410);
  await gone.getByRole("heading", { name: "This payment was corrected" }).waitFor();
  expect(await wordsOf(gone)).toContain("up to published version 2. Since version 3 another stands");
  await gone.getByRole("link", { name: "The payment that stands in its place" }).click();
  expect(await wordsOf(gone)).toContain("This stands in for a payment that was written wrongly");
  await gone.goto(`${viewerUrl}${address.pathname}`);
  await gone.getByRole("link", { name: "The payment as it was in published version 2" }).click();
  expect(gone.url()).toBe(address.href);
});

test("a page beyond the end of a list says so", async () => {
  const { page } = await site.open("/wessex/spending?page=9999");
  await page.getByText(/^There is no page 9999: this list has \d+ pages\.$/).waitFor();
  await page.getByRole("link", { name: /^Last page, / }).click();
  expect(await page.getByRole("table", { name: "Payments" }).getByRole("row").count()).toBeGreaterThan(1);
});

test("a payment whose name is withheld says why, by whose decision and until when", async () => {
  const body = {
    query: '{ payments(body: "wessex", filter: { supplierRedacted: { eq: true } }) { nodes { id } } }',
  };
  const answer = await fetch(`${apiUrl}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  const { data } = (await answer.json()) as { data: { payments: { nodes: { id: string }[] } } };
  const [payment] = data.payments.nodes;
  const path = `/wessex/spending/${payment?.id}`;
  expect(await wordsOf((await site.open(path)).page)).toMatch(/Paid to ?Name withheld.*\. Decided by: /);
  expect(await site.violationsAt(path, [1280])).toEqual({ 1280: [] });
});
