import { expect, test } from "vitest";
import { openPublicSite, wordsOf } from "./public-site.ts";

const site = openPublicSite();

const CALLS = "/wessex/measures/999-calls-answered-within-ten-seconds";
const ABUSE = "/wessex/measures/domestic-abuse-recorded";
const PLACES = "/wessex/measures/anti-social-behaviour-reported-in-the-twelve-places";
const CONFIDENCE = "/wessex/measures/residents-who-have-confidence-in-the-constabulary";
const SURVEY = "/wessex/surveys/residents-confidence-spring-2026";
const WOUNDS = "/wessex/measures/young-people-treated-for-a-knife-wound";

test.each([
  "/wessex/measures",
  "/hampshire/measures",
  "/wessex/measures?release=1",
  CALLS,
  ABUSE,
  WOUNDS,
  PLACES,
  CONFIDENCE,
  "/wessex/surveys",
  "/hampshire/surveys",
  "/dorset/surveys",
  SURVEY,
  "/wessex/surveys/how-safe-residents-feel-2026",
  "/hampshire/surveys/public-confidence-testing",
])("%s is whole, plain and accessible, on a desk and on a telephone", async (path) => {
  await site.mustReadWell(path);
});

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

test("the office's own measures stand apart from the force's, and are counted as a person counts (S1.9, S4.5)", async () => {
  const { page } = await site.open("/wessex/measures");
  expect(await wordsOf(page)).toContain("The Panel scrutinises the Commissioner, and not the force.");
  const groups = await page.locator("main section h2").allTextContents();
  expect(groups).toEqual(["The Commissioner’s own work", "The work of partners", "The force’s performance"]);
  const codesOf = (group: string) =>
    page
      .locator("main section", { has: page.getByRole("heading", { name: group }) })
      .locator(".code")
      .allTextContents();
  expect(await codesOf("The Commissioner’s own work")).toEqual(["M9", "M10"]);
  expect(await codesOf("The force’s performance")).toEqual(["M1", "M2", "M3", "M4", "M5", "M7", "M8"]);
});

test("a survey tells who was asked and how many answered, with people beside each percentage (S2.13)", async () => {
  const survey = await site.wordsAt(SURVEY);
  expect(survey).toContain("34% (750 of 2,205)");
  expect(survey).toMatch(/Good\s*48\.0%\s*360/);
  expect(survey).toContain("With fewer than 100 answers each of them moves a percentage by a point or more");
  expect(survey).not.toContain("why you were stopped");
});

test("a question stands beside its earlier waves, and leads to the measure that it is read for (S2.13)", async () => {
  const { page } = await site.open(SURVEY);
  const waves = page.locator("table", { has: page.locator("caption", { hasText: "Q1 in each wave" }) });
  expect(await waves.locator("tbody tr").count()).toBe(5);
  expect(await wordsOf(page)).toContain("a few points between two waves may be chance");
  await page.getByRole("link", { name: "Residents who have confidence in the Constabulary" }).click();
  expect(await page.textContent("main")).toContain("64.8%, April to June 2026");
});

test("what people said is told by its theme, and what the minutes say of a survey and no more (S2.13)", async () => {
  expect(await site.wordsAt("/wessex/surveys")).toMatch(/The way home after dark.*263 of 1,184 said so/);
  const minuted = await site.wordsAt("/hampshire/surveys/public-confidence-testing");
  expect(minuted).toContain("The minutes state no question, no answer and no number");
  expect(minuted).toContain("No answers on this record");
});

test("a small part of the area is withheld with another, so that the whole does not tell it", async () => {
  const measure = await site.wordsAt(PLACES);
  expect(measure).toMatch(/Aldermere\s*22\s*Port Selwyn\s*61\s*Sarn Coast\s*48\s*The whole area\s*147/);
  expect(measure).toContain("with it a small count could be worked out");
});

test("the latest value stands beside the same season a year before", async () => {
  expect(await site.wordsAt(PLACES)).toContain("June 2026 (147) is lower than June 2025 (168)");
});
