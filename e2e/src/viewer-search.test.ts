import type { Page } from "@frankpledge/browser";
import { expect, test } from "vitest";
import { openPublicSite, wordsOf } from "./public-site.ts";

const site = openPublicSite();

const resultsOf = (page: Page) =>
  page.locator("li.hit").evaluateAll((found) =>
    found.map((hit) => ({
      name: hit.querySelector("h3")?.textContent ?? "",
      href: hit.querySelector("a")?.getAttribute("href") ?? null,
      what: hit.querySelector("h3 + p")?.textContent ?? "",
    })),
  );

test("every record is looked through at once; each result says what it is and whose", async () => {
  const { page } = await site.open("/search?q=victims");
  expect(await page.getByRole("heading", { name: /^\d+ results$/ }).count()).toBe(1);
  const results = await resultsOf(page);
  expect(results).toContainEqual({
    name: expect.stringContaining("Enhancing Support for Victims of Stalking"),
    href: "/hampshire/decisions/507",
    what: expect.stringMatching(/^Decision, Police and Crime Commissioner for Hampshire ?$/),
  });
  expect(results).toContainEqual({
    name: expect.stringMatching(/^1B\.3 Victims of repeat anti-social behaviour will be told/),
    href: expect.stringMatching(/^\/wessex\/wessex-2025\/priorities\/[a-z-]+#1b-3$/),
    what: expect.stringMatching(/^Pledge, .*Wessex.*Synthetic example$/),
  });
  for (const { what } of results) expect(what.includes("Synthetic example")).toBe(what.includes("Wessex"));
});

test("a row without a page of its own leads to its place in another's", async () => {
  const { page } = await site.open("/search?q=%22leaflet+on+the+right%22");
  await page.getByRole("link", { name: /^Case reviews for victims.*30 June 2025$/ }).click();
  expect(page.url()).toMatch(/\/projects\/case-reviews-[a-z-]+#update-2025-06-30$/);
  expect(await page.locator("#update-2025-06-30").textContent()).toContain("leaflet on the right");
});

test("a phrase, a word left out, and either of two", async () => {
  const count = async (words: string) =>
    (await resultsOf((await site.open(`/search?q=${encodeURIComponent(words)}`)).page)).length;
  expect(await count("stalking victims")).toBeGreaterThan(0);
  expect(await count('"stalking victims"')).toBe(0);
  expect(await count("victims -stalking")).toBeLessThan(await count("victims"));
  expect(await count("stalking or rural")).toBeGreaterThan(await count("stalking"));
});

test("the header leads to it from a record, in the version that is read", async () => {
  const { page } = await site.open("/hampshire/decisions?release=3", 375);
  await page.getByLabel("Search this record").fill("stalking");
  await page.getByRole("button", { name: "Search this record" }).click();
  expect(new URL(page.url()).search).toBe("?q=stalking&body=hampshire&release=3");
  expect(await page.textContent("main")).toContain("You are reading published version 3.");
  for (const { href } of await resultsOf(page)) expect(href).toMatch(/^\/hampshire\/.*\?release=3/);

  // Other bodies count their versions for themselves.
  expect(await page.getByLabel("Where").locator("option").allTextContents()).toEqual([
    "All records, latest versions",
    "Police and Crime Commissioner for Hampshire, version 3",
  ]);
  await page.getByRole("link", { name: "Read this page in version 4" }).click();
  expect(new URL(page.url()).search).toBe("?q=stalking&body=hampshire");
});

test("what was published later is not found in an earlier version", async () => {
  const { page } = await site.open("/search?q=MASIP&body=hampshire&release=2");
  expect(await page.textContent("main")).toContain("Nothing found for “MASIP”");
  await page.getByRole("link", { name: "search the latest published version" }).click();
  expect(await page.locator("li.hit").count()).toBeGreaterThan(0);
});

test("without a body the latest versions are read, whatever number is asked for", async () => {
  const { page, status } = await site.open("/search?q=MASIP&release=2");
  expect(status).toBe(200);
  expect(await page.locator("a[href='/hampshire/decisions/507']").count()).toBe(1);
});

test("of many results the best fifty are shown", async () => {
  const { page } = await site.open(
    "/search?q=police+or+crime+or+project+or+the+or+to+or+officer+or+plan+or+victims",
  );
  expect(await page.locator("#results").textContent()).toMatch(
    /^(\d\d|100) results( or more)?, showing the best 50$/,
  );
  expect(await page.locator("li.hit").count()).toBe(50);
});

test("where nothing is found, it says what to try", async () => {
  const { page } = await site.open("/search?q=dragons&body=wessex");
  const words = await page.textContent("main");
  expect(words).toContain("Nothing found for “dragons”");
  expect(words).toContain("check the spelling");
  expect(await wordsOf(page, "body")).toContain("Synthetic example: a fictional body.");
  await page.getByRole("link", { name: "search all records" }).click();
  expect(new URL(page.url()).search).toBe("?q=dragons");
});

test("words that nobody can type do no harm", async () => {
  for (const words of ["%00", "%ff%fe", "%22", "-", "%3Cscript%3E", "%F0%9F%98%80", "!()&|:*"]) {
    const { page, status } = await site.open(`/search?q=${words}`);
    expect(status, words).toBe(200);
    expect(await page.locator("script").count()).toBe(0);
  }
});

test("nobody’s record, or a version that is not there, is said to be missing", async () => {
  expect((await site.open("/search?q=theft&body=nope")).status).toBe(404);
  expect((await site.open("/search?q=theft&body=hampshire&release=banana")).status).toBe(400);
  const { page, status } = await site.open("/search?q=stalking&body=hampshire&release=99");
  expect(status).toBe(404);
  await page.getByRole("link", { name: "This page in the latest published version, 4" }).click();
  expect(new URL(page.url()).search).toBe("?q=stalking&body=hampshire");
});
