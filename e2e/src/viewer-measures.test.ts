import { axeViolations, launchBrowser, type Page, type TestBrowser } from "@frankpledge/browser";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { type Product, startProduct } from "./start-product.ts";

let product: Product;
let browser: TestBrowser;
let page: Page;
/** axe runs as a script, so it looks at each address in a page where scripts may run. */
let examined: Page;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct({ copyOf: inject("exampleHome") }), launchBrowser()]);
  page = await browser.openPage({ javaScript: false });
  examined = await browser.openPage();
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

async function words(path: string): Promise<string> {
  const answer = await page.goto(`${product.viewerUrl}${path}`);
  expect(answer?.status()).toBe(200);
  return ((await page.textContent("main")) ?? "").replace(/\s+/g, " ");
}

const CALLS = "/wessex/measures/999-calls-answered-within-ten-seconds";
const ABUSE = "/wessex/measures/domestic-abuse-recorded";
const WOUNDS = "/wessex/measures/young-people-treated-for-a-knife-wound";

test.each(["/wessex/measures", "/hampshire/measures", "/wessex/measures?release=1", CALLS, ABUSE, WOUNDS])(
  "%s is accessible and fits, on a desk and on a telephone",
  async (path) => {
    expect(await words(path)).not.toMatch(/\b(null|undefined|NaN|baseline of|revision)\b/);
    expect(await page.locator("script").count()).toBe(0);
    await examined.goto(`${product.viewerUrl}${path}`);
    for (const width of [1280, 375]) {
      await examined.setViewportSize({ width, height: 900 });
      expect(await axeViolations(examined)).toEqual([]);
      expect(await examined.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  },
);

test("the list tells each measure's latest year, its target and its rating, whose words stand beside the mark", async () => {
  const list = await words("/wessex/measures");
  expect(list).toContain("999 calls answered within ten seconds");
  expect(list).toContain("Less is better");
  expect(list).toContain("Not rated: neither more nor less of it is better in itself.");
  for (const mark of await page.locator(".rating svg").all())
    expect((await mark.locator("..").textContent())?.trim()).not.toBe("");
});

test("a measure says where its figures are published (S0.13)", async () => {
  expect(await words(CALLS)).toContain("The Constabulary's monthly profile");
});

test("the targets of each year and how they were met (S1.8)", async () => {
  const measure = await words(CALLS);
  expect(measure).toMatch(/2026-27.*90\.0%.*“Nine in ten 999 calls will be answered within ten seconds.”/);
  expect(measure).toMatch(/2025-26.*85\.0%.*The year is complete\./);
  expect(measure).toMatch(/The target is (met|exceeded|missed)/);
});

test("a chart stands with its table, and says what it shows and does not show (S4.7)", async () => {
  const measure = await words(ABUSE);
  expect(measure).toContain("What is counted changed with April 2025");
  expect(measure).toContain("It does not allow for the season");
  expect(await page.locator("svg.process").count()).toBe(1);
  const points = await page.locator(".process__mark, .process__signal").count();
  await page.locator("summary").first().click();
  expect(await page.locator("details tbody tr").count()).toBeGreaterThan(24);
  expect(points).toBeGreaterThan(24);
});

test("small counts are not published in any form", async () => {
  const measure = await words(WOUNDS);
  expect(measure).toContain("Counts from 1 to 4 are withheld");
  const values = await page.locator("details tbody tr td:nth-child(2)").allTextContents();
  for (const value of values) expect(value.trim()).not.toMatch(/^[1-4]$/);
});
