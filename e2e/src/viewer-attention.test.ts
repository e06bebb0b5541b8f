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

test.each([
  "/wessex/attention",
  "/wessex/attention?rule=SLIPPED&release=2",
  "/hampshire/attention",
  "/dorset/attention",
  "/wessex/changes?from=1&to=5",
])("%s is accessible and fits, on a desk and on a telephone", async (path) => {
  expect(await words(path)).not.toMatch(/\b(null|undefined|NaN|baseline of|revision)\b/);
  expect(await page.locator("script").count()).toBe(0);
  await examined.goto(`${product.viewerUrl}${path}`);
  for (const width of [1280, 375]) {
    await examined.setViewportSize({ width, height: 900 });
    expect(await axeViolations(examined)).toEqual([]);
    expect(await examined.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
});

test("a rule is printed with its tolerance, and what it finds leads to the project with who answers for it (S0.5)", async () => {
  await words("/wessex/attention");
  await page.getByRole("link", { name: "Slipped", exact: true }).click();
  const found = ((await page.textContent("body")) ?? "").replace(/\s+/g, " ");
  expect(found).toContain("more than 1 month behind the one that the project is held to");
  expect(found).toMatch(/8 findings by this rule/);
  await page.getByRole("link", { name: "Video rooms for witnesses" }).click();
  await page.getByRole("heading", { level: 1, name: "Video rooms for witnesses" }).waitFor();
});

test("that nothing is found says at how much the rules looked", async () => {
  expect(await words("/dorset/attention")).toContain(
    "They looked at no projects, no measures, no pledges and ",
  );
});

test("what changed between two versions stands first in sentences a Panel member can read", async () => {
  const changed = await words("/wessex/changes?from=1&to=5");
  expect(changed).toMatch(/In short.*“Safer walking routes” went from At risk to Off course\./);
  expect(changed).toMatch(/is now expected to end in September 2026, 6 months later than March 2026\./);
});
