import { expect, test } from "vitest";
import { openPublicSite, wordsOf } from "./public-site.ts";

const site = openPublicSite();

const CALLS = "/wessex/measures/999-calls-answered-within-ten-seconds";
const ABUSE = "/wessex/measures/domestic-abuse-recorded";
const WOUNDS = "/wessex/measures/young-people-treated-for-a-knife-wound";

test.each(["/wessex/measures", "/hampshire/measures", "/wessex/measures?release=1", CALLS, ABUSE, WOUNDS])(
  "%s is whole, plain and accessible, on a desk and on a telephone",
  async (path) => {
    await site.mustReadWell(path);
  },
);

test("the list tells each measure's latest year, its target and its rating, whose words stand beside the mark", async () => {
  const { page } = await site.open("/wessex/measures");
  const list = await wordsOf(page);
  expect(list).toContain("999 calls answered within ten seconds");
  expect(list).toContain("Less is better");
  expect(list).toContain("Not rated: neither more nor less of it is better in itself.");
  for (const mark of await page.locator(".rating svg").all())
    expect((await mark.locator("..").textContent())?.trim()).not.toBe("");
});

test("a measure says where its figures are published (S0.13)", async () => {
  expect(await site.wordsAt(CALLS)).toContain("The Constabulary's monthly profile");
});

test("the targets of each year and how they were met (S1.8)", async () => {
  const measure = await site.wordsAt(CALLS);
  expect(measure).toMatch(/2026-27.*90\.0%.*“Nine in ten 999 calls will be answered within ten seconds.”/);
  expect(measure).toMatch(/2025-26.*85\.0%.*The year is complete\./);
  expect(measure).toMatch(/The target is (met|exceeded|missed)/);
});

test("a chart stands with its table, and says what it shows and does not show (S4.7)", async () => {
  const { page } = await site.open(ABUSE);
  const measure = await wordsOf(page);
  expect(measure).toContain("What is counted changed with April 2025");
  expect(measure).toContain("It does not allow for the season");
  expect(await page.locator("svg.process").count()).toBe(1);
  const points = await page.locator(".process__mark, .process__signal").count();
  await page.locator("summary").first().click();
  expect(await page.locator("details tbody tr").count()).toBeGreaterThan(24);
  expect(points).toBeGreaterThan(24);
});

test("small counts are not published in any form", async () => {
  const { page } = await site.open(WOUNDS);
  const measure = await wordsOf(page);
  expect(measure).toContain("Counts from 1 to 4 are withheld");
  const values = await page.locator("details tbody tr td:nth-child(2)").allTextContents();
  for (const value of values) expect(value.trim()).not.toMatch(/^[1-4]$/);
});
