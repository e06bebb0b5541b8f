import { axeViolations, launchBrowser, type Page, type TestBrowser } from "@frankpledge/browser";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type Product, startProduct } from "./start-product.ts";

let product: Product;
let browser: TestBrowser;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

const opened: Page[] = [];
afterEach(async () => {
  for (const page of opened.splice(0)) await page.context().close();
});

/** A page as a resident gets it: no script runs, on a desk or on a small telephone. */
async function open(path: string, width = 1280): Promise<{ page: Page; status: number | undefined }> {
  const page = await browser.openPage({ width, javaScript: false });
  opened.push(page);
  const answer = await page.goto(`${product.viewerUrl}${path}`);
  return { page, status: answer?.status() };
}

const textOf = async (path: string): Promise<string> =>
  ((await (await open(path)).page.textContent("body")) ?? "").replace(/\s+/g, " ");

/** The rows of the table with this caption, each as the texts of its cells. */
async function rowsOf(page: Page, caption: string): Promise<string[][]> {
  const rows = page
    .locator("table", { has: page.locator("caption", { hasText: caption }) })
    .locator("tbody tr");
  return await rows.evaluateAll((found) =>
    found.map((row) => [...row.children].map((cell) => (cell.textContent ?? "").replace(/\s+/g, " ").trim())),
  );
}

const pages: readonly (readonly [path: string, title: RegExp])[] = [
  ["/", /^Frankpledge: /],
  ["/accessibility", /^Accessibility statement – Frankpledge$/],
  ["/hampshire", /^Police and Crime Commissioner for Hampshire – Frankpledge$/],
  ["/hampshire/hampshire-2013", /^Police and Crime Plan 2013 - 17 – .*Hampshire – Frankpledge$/],
  ["/hampshire/hampshire-2013/priorities/priority-1", /^Priority 1 \(not named\) – /],
  ["/hampshire/hampshire-2020", /^Police and Crime Plan – /],
  ["/hampshire/hampshire-2020/projects/police-complaints-reform", /^Police Complaints Reform – /],
  ["/hampshire/hampshire-2022", /^Police and Crime Plan – /],
  ["/hampshire/decisions", /^Decisions – /],
  ["/hampshire/decisions/507", /^Enhancing Support for Victims of Stalking/],
  ["/hampshire/money", /^Money – /],
  ["/hampshire/meetings", /^Meetings – /],
  ["/hampshire/meetings/2013-11-01", /^Hampshire Police and Crime Panel, 1 November 2013 – /],
  ["/hampshire/meetings/date-not-stated-2022", / – .*Hampshire – Frankpledge$/],
  ["/hampshire/changes", /^What changed – /],
  ["/hampshire/changes?from=1&to=2", /^What changed – /],
  ["/hampshire/releases", /^Published versions – /],
  ["/hampshire/releases/2", /^Published version 2 – /],
  ["/dorset/dorset-2017", /^Police and Crime Plan 2017-2021 – .*Dorset – Frankpledge$/],
  ["/wessex", /Wessex.* – Frankpledge$/],
  ["/wessex/wessex-2025", /Wessex.* – Frankpledge$/],
  ["/wessex/money", /^Money – /],
  ["/wessex/changes", /^What changed – /],
];

test.each(pages)("%s is whole, plain and accessible, on a desk and on a telephone", async (path, title) => {
  const { page, status } = await open(path);
  expect(status).toBe(200);
  expect(await page.title()).toMatch(title);
  expect(await page.getAttribute("html", "lang")).toBe("en-GB");
  expect(await page.locator("h1").count()).toBe(1);
  expect(await page.locator("script").count()).toBe(0);
  for (const width of [1280, 375]) {
    await page.setViewportSize({ width, height: 900 });
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth),
      `at ${width}`,
    ).toBeLessThanOrEqual(width);
    expect(await axeViolations(page), `at ${width}`).toEqual([]);
  }
});

describe("what the documents say", () => {
  test("projects are counted by priority, and what the paper does not say is not nought (S3.1)", async () => {
    const { page } = await open("/hampshire/hampshire-2020");
    const counts = await rowsOf(page, "Projects by priority");
    expect(counts).toHaveLength(5);
    expect(counts[0]).toEqual(["Champion Community needs", "Not stated", "Not stated"]);
    expect(counts[4]).toEqual(["Priority not stated", "9", "Not stated"]);
  });

  test("the projects stand as the Panel had them on 7 February 2020 (S3.3 to S3.5)", async () => {
    const { page } = await open("/hampshire/hampshire-2020?release=3");
    const projects = await rowsOf(page, "Current projects (9)");
    expect(projects).toHaveLength(9);
    expect(projects.filter(([project]) => project?.includes("Required by law"))).toHaveLength(2);
    expect(projects.filter(([, , end]) => end === "Not stated")).toHaveLength(1);
    expect(projects.find(([project]) => project?.startsWith("Police Complaints Reform"))).toEqual([
      expect.stringContaining("Required by law"),
      "Big Issues",
      "January 2020Forecast end passed, completion not reported",
      "Not rated",
    ]);
    expect(projects.filter(([, , end]) => end?.includes("passed"))).toHaveLength(1);
  });

  test("the two ratings have their own words, and amber means on course (S0.9, S0.11)", async () => {
    const { page } = await open("/hampshire/hampshire-2013");
    const delivery = page.locator("section.scheme", {
      has: page.getByRole("heading", { name: "Delivery", exact: true }),
    });
    expect(await delivery.textContent()).toMatch(/AmberOn course for delivery against the 3 year objective/);
    const performance = page.locator("section.scheme", {
      has: page.getByRole("heading", { name: "Performance", exact: true }),
    });
    expect(await performance.textContent()).toContain("Not rated: no readings are on this record yet.");
  });

  test("budgets stand as written with their note, partners' money apart (S1.2, S1.14)", async () => {
    const { page } = await open("/hampshire/hampshire-2013");
    const [police] = await rowsOf(page, "Budgets, as written");
    expect(police?.[2]).toMatch(/^About £300,000Written “c £300k”As written\. .*thousandfold too small/);
    const partners = await rowsOf(page, "Partners’ money: influence only, never in any total here");
    expect(partners.map(([purpose]) => purpose)).toEqual(["Wider partners"]);
  });

  test.each(["/hampshire/decisions", "/hampshire/money"])(
    "%s totals each kind of money, and never all",
    async (path) => {
      const { page } = await open(path);
      const totals = await rowsOf(page, "Money decided, by kind");
      expect(totals.map(([, madeOf, total]) => [madeOf, total])).toEqual([
        ["4 amounts", "£977,125"],
        ["3 amounts", "£4,800,000"],
        ["1 amount", "Up to £6,366"],
      ]);
      const words = await page.textContent("main");
      for (const acrossKinds of ["£5,777,125", "£5,783,491", "£983,491", "£4,806,366"])
        expect(words).not.toContain(acrossKinds);
    },
  );

  test("a share stands beside its whole, and a decision without money says so (S3.7, S3.9)", async () => {
    const { page } = await open("/hampshire/decisions");
    const decisions = await rowsOf(page, "All decisions");
    expect(decisions).toHaveLength(10);
    const moneyOf = (reference: string) => decisions.find((cells) => cells[1] === reference)?.[3];
    expect(moneyOf("507")).toBe("£44,000Allocation, of £350,000 that partners fund together, for 2020-21");
    expect(moneyOf("499")).toBe("No money");
    expect(moneyOf("508")).toBe("No money");
  });

  test("nil is £0, and business as usual is not (S0.7)", async () => {
    expect(await textOf("/hampshire/money")).toMatch(/Used to date ?£0/);
    expect(await textOf("/hampshire/hampshire-2013/projects/domestic-abuse-conference")).toContain(
      "Business as usual, no specific cost",
    );
  });

  test("the public reads plain words", async () => {
    for (const [path] of pages) {
      const words = await textOf(path);
      expect(words, path).not.toMatch(/\b(revision|digest|baseline of|null|undefined|NaN)\b/);
    }
  });
});

describe("published versions", () => {
  test("every page says which it shows, and its date", async () => {
    expect(await textOf("/hampshire/decisions/507")).toContain("Published version 4, 31 December 2022");
    expect(await textOf("/hampshire/hampshire-2013?release=1")).toContain(
      "Published version 1, 1 November 2013",
    );
  });

  test("a chosen version stays in every link within the record", async () => {
    const { page } = await open("/hampshire/hampshire-2013?release=2");
    expect(await page.textContent("main")).toContain(
      "You are reading published version 2. The latest is version 4.",
    );
    const links = await page
      .locator("a[href^='/hampshire']")
      .evaluateAll((found) =>
        found.map((link) => ({ href: link.getAttribute("href"), words: link.textContent })),
      );
    expect(links.length).toBeGreaterThan(15);
    const leaving = links.filter(({ href }) => !href?.includes("release=2")).map(({ words }) => words);
    expect(leaving).toEqual(["Read this page in version 4"]);
  });

  test("a link leads through the record in that version, and the form keeps it", async () => {
    const { page } = await open("/hampshire?release=3");
    await page.getByRole("link", { name: "Decisions", exact: true }).click();
    expect(page.url()).toMatch(/\/hampshire\/decisions\?release=3$/);
    await page.getByRole("link", { name: "What changed", exact: true }).click();
    expect(await page.textContent("main")).toContain("From published version 2 to version 3");
    await page.getByLabel("From version").selectOption("1");
    await page.getByRole("button", { name: "Compare" }).click();
    expect(page.url()).toMatch(/from=1&to=3&release=3$/);
    expect(await page.textContent("main")).toContain("From published version 1 to version 3");
  });

  test("what was published later is not in it", async () => {
    expect((await open("/hampshire/decisions/507?release=3")).status).toBe(200);
    const { page, status } = await open("/hampshire/decisions/507?release=2");
    expect(status).toBe(404);
    await page.getByRole("link", { name: "This page in the latest published version, 4" }).click();
    expect(await page.textContent("h1")).toContain("Enhancing Support for Victims of Stalking");
  });

  test("the first has nothing before it to compare with", async () => {
    expect(await textOf("/hampshire/changes?release=1")).toContain(
      "Version 1 is the first published version",
    );
  });

  test("a changed text shows what it said before and after", async () => {
    const { page } = await open("/hampshire/changes?from=1&to=2");
    expect(await page.textContent("main")).toContain("From published version 1 to version 2: 19 changes.");
    expect(await page.locator("del", { hasText: "Not stated" }).count()).toBeGreaterThan(0);
    await page.getByRole("link", { name: "Protecting People and Places Fund", exact: true }).click();
    expect(page.url()).toContain("/hampshire/money#protecting-people-and-places-fund");
  });
});

describe("addresses that lead nowhere", () => {
  test.each([
    ["/nope", 404, "No policing body keeps its record at this address"],
    ["/hampshire/nope", 404, "has no page at this address"],
    ["/hampshire/dorset-2017", 404, "has no page at this address"],
    ["/hampshire/hampshire-2020/projects/nope", 404, "has no page at this address"],
    ["/hampshire/decisions/9999", 404, "has no page at this address"],
    ["/hampshire/meetings/1999-01-01", 404, "has no page at this address"],
    ["/hampshire/releases/99", 404, "has no page at this address"],
    ["/hampshire?release=99", 404, "The latest is published version 4."],
    ["/hampshire?release=banana", 400, "asks for a published version by something other than its number"],
    ["/hampshire/changes?from=banana", 404, "published versions that this record does not have"],
    ["/a/b/c/d/e/f", 404, "There is no page at this address"],
    ["/favicon.ico", 404, "No policing body"],
  ])("%s answers %i and helps on", async (path, expected, words) => {
    const { page, status } = await open(path, 375);
    expect(status).toBe(expected);
    expect(await page.textContent("main")).toContain(words);
    expect(await page.locator("main a").count()).toBeGreaterThan(0);
    expect(await axeViolations(page)).toEqual([]);
  });
});

test("every page of a fictional body says so, also where there is none", async () => {
  for (const path of [
    "/wessex",
    "/wessex/wessex-2025",
    "/wessex/decisions",
    "/wessex/changes",
    "/wessex/nope",
  ])
    expect(await textOf(path), path).toContain("Synthetic example: a fictional body.");
  expect(await textOf("/hampshire")).not.toContain("Synthetic example");
});

test("the skip link is the first stop of the keyboard and leads to the page", async () => {
  const { page } = await open("/hampshire");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe("Skip to main content");
  expect(await page.locator("#main").count()).toBe(1);
});

test("styles are kept for ever, and the page allows no script", async () => {
  const answer = await fetch(`${product.viewerUrl}/hampshire`);
  expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
  const [, styles] = /rel="stylesheet" href="([^"]+)"/.exec(await answer.text()) ?? [];
  const stylesheet = await fetch(`${product.viewerUrl}${styles}`);
  expect(stylesheet.status).toBe(200);
  expect(stylesheet.headers.get("cache-control")).toContain("immutable");
});
