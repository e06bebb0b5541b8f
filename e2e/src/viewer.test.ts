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

/** A page as a resident gets it, on a desk or on a small telephone. */
async function open(path: string, width = 1280): Promise<{ page: Page; status: number | undefined }> {
  const page = await resident.context().newPage();
  opened.push(page);
  await page.setViewportSize({ width, height: HEIGHT });
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
  ((await page.textContent("body")) ?? "").replace(/\s+/g, " ");
const textOf = async (path: string): Promise<string> => await wordsOf((await open(path)).page);

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
  ["/search", /^Search – Frankpledge$/],
  ["/search?q=victims", /^victims – Search – Frankpledge$/],
  ["/search?q=victims&body=wessex&release=3", /^victims – Search – .*Wessex.* – Frankpledge$/],
  ["/search?q=dragons&body=hampshire", /^dragons – Search – .*Hampshire – Frankpledge$/],
  [`/search?q=${"Llanfairpwllgwyngyll".repeat(9)}`, /^Llanfair/],
  ["/accessibility", /^Accessibility statement – Frankpledge$/],
  ["/hampshire", /^Police and Crime Commissioner for Hampshire – Frankpledge$/],
  ["/hampshire/hampshire-2013", /^Police and Crime Plan 2013 - 17 – .*Hampshire – Frankpledge$/],
  ["/hampshire/hampshire-2013/priorities/priority-1", /^Priority 1 \(not named\) – /],
  ["/hampshire/hampshire-2020", /^Police and Crime Plan – /],
  ["/hampshire/hampshire-2020/projects/police-complaints-reform", /^Police Complaints Reform – /],
  ["/hampshire/hampshire-2020/projects", /^All projects – /],
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
  ["/wessex/wessex-2025/pledges", /^All pledges – /],
  ["/wessex/wessex-2025/projects/rural-crime-team", /^Rural crime team – /],
  ["/wessex/money", /^Money – /],
  ["/wessex/decisions", /^Decisions – /],
  ["/wessex/decisions/107", / – .*Wessex.* – Frankpledge$/],
  ["/wessex/decisions/F3", /^Grants for safer streets in 2027-28 – /],
  ["/wessex/meetings/2026-04-23", /^Wessex Police and Crime Panel, 23 April 2026 – /],
  ["/wessex/meetings/2026-10-22", /^Wessex Police and Crime Panel, 22 October 2026 – /],
  ["/wessex/questions", /^Questions and recommendations – /],
  ["/wessex/scrutiny", /^Scrutiny – /],
  ["/wessex/cycle", /^The planning cycle, 2026-27 – /],
  ["/hampshire/cycle?year=2013-14", /^The planning cycle, 2013-14 – /],
  ["/wessex/areas", /^Areas – /],
  ["/dorset/areas", /^Areas – /],
  ["/wessex/areas/port-selwyn", /^Port Selwyn – /],
  ["/hampshire/areas/isle-of-wight", /^Isle of Wight – /],
  ["/wessex/wessex-2025/priorities/neighbourhoods-that-feel-safe", /^Neighbourhoods that feel safe – /],
  ["/wessex/wessex-2025/projects?strand=Local%20policing", /^All projects – /],
  ["/wessex/measures", /^Measures – /],
  ["/wessex/publication", /^What must be published, and where it is – /],
  ["/hampshire/questions", /^Questions and recommendations – /],
  ["/hampshire/scrutiny", /^Scrutiny – /],
  ["/dorset/publication", /^What must be published, and where it is – /],
  ["/wessex/packs", /^Reports to the Panel – /],
  [
    "/wessex/packs/monitoring-report-2026-06",
    /^Police and Crime Plan monitoring report, April to June 2026 – /,
  ],
  ["/wessex/changes", /^What changed – /],
];

test.each(pages)("%s is whole, plain and accessible, on a desk and on a telephone", async (path, title) => {
  const { page, status } = await open(path);
  expect(status).toBe(200);
  expect(await page.title()).toMatch(title);
  expect(await page.getAttribute("html", "lang")).toBe("en-GB");
  expect(await page.locator("h1").count()).toBe(1);
  expect(await page.locator("script").count()).toBe(0);
  expect(await page.locator("main").count()).toBe(1);
  expect(await page.locator("form[action='/search'] input[name=q]").count()).toBe(1);
  expect(await wordsOf(page)).not.toMatch(/\b(revision|digest|baseline of|null|undefined|NaN)\b/);
  for (const width of [1280, 375]) {
    await page.setViewportSize({ width, height: HEIGHT });
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth),
      `at ${width}`,
    ).toBeLessThanOrEqual(width);
  }
  expect(await violationsAt(path, [1280, 375])).toEqual({ 1280: [], 375: [] });
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
    expect(await page.textContent("main")).toContain("From published version 1 to version 2: 26 changes.");
    expect(await page.locator("del", { hasText: "Not stated" }).count()).toBeGreaterThan(0);
    await page.getByRole("link", { name: "Protecting People and Places Fund", exact: true }).click();
    expect(page.url()).toContain("/hampshire/money#protecting-people-and-places-fund");
  });
});

describe("search", () => {
  const resultsOf = (page: Page) =>
    page.locator("li.hit").evaluateAll((found) =>
      found.map((hit) => ({
        name: hit.querySelector("h3")?.textContent ?? "",
        href: hit.querySelector("a")?.getAttribute("href") ?? null,
        what: hit.querySelector("h3 + p")?.textContent ?? "",
      })),
    );

  test("every record is looked through at once; each result says what it is and whose", async () => {
    const { page } = await open("/search?q=victims");
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
    const { page } = await open("/search?q=%22leaflet+on+the+right%22");
    await page.getByRole("link", { name: /^Case reviews for victims.*30 June 2025$/ }).click();
    expect(page.url()).toMatch(/\/projects\/case-reviews-[a-z-]+#update-2025-06-30$/);
    expect(await page.locator("#update-2025-06-30").textContent()).toContain("leaflet on the right");
  });

  test("a phrase, a word left out, and either of two", async () => {
    const count = async (words: string) =>
      (await resultsOf((await open(`/search?q=${encodeURIComponent(words)}`)).page)).length;
    expect(await count("stalking victims")).toBeGreaterThan(0);
    expect(await count('"stalking victims"')).toBe(0);
    expect(await count("victims -stalking")).toBeLessThan(await count("victims"));
    expect(await count("stalking or rural")).toBeGreaterThan(await count("stalking"));
  });

  test("the header leads to it from a record, in the version that is read", async () => {
    const { page } = await open("/hampshire/decisions?release=3", 375);
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
    const { page } = await open("/search?q=MASIP&body=hampshire&release=2");
    expect(await page.textContent("main")).toContain("Nothing found for “MASIP”");
    await page.getByRole("link", { name: "search the latest published version" }).click();
    expect(await page.locator("li.hit").count()).toBeGreaterThan(0);
  });

  test("without a body the latest versions are read, whatever number is asked for", async () => {
    const { page, status } = await open("/search?q=MASIP&release=2");
    expect(status).toBe(200);
    expect(await page.locator("a[href='/hampshire/decisions/507']").count()).toBe(1);
  });

  test("of many results the best fifty are shown", async () => {
    const { page } = await open(
      "/search?q=police+or+crime+or+project+or+the+or+to+or+officer+or+plan+or+victims",
    );
    expect(await page.locator("#results").textContent()).toMatch(
      /^(\d\d|100) results( or more)?, showing the best 50$/,
    );
    expect(await page.locator("li.hit").count()).toBe(50);
  });

  test("where nothing is found, it says what to try", async () => {
    const { page } = await open("/search?q=dragons&body=wessex");
    const words = await page.textContent("main");
    expect(words).toContain("Nothing found for “dragons”");
    expect(words).toContain("check the spelling");
    expect(await textOf("/search?q=dragons&body=wessex")).toContain("Synthetic example: a fictional body.");
    await page.getByRole("link", { name: "search all records" }).click();
    expect(new URL(page.url()).search).toBe("?q=dragons");
  });

  test("words that nobody can type do no harm", async () => {
    for (const words of ["%00", "%ff%fe", "%22", "-", "%3Cscript%3E", "%F0%9F%98%80", "!()&|:*"]) {
      const { page, status } = await open(`/search?q=${words}`);
      expect(status, words).toBe(200);
      expect(await page.locator("script").count()).toBe(0);
    }
  });

  test("nobody’s record, or a version that is not there, is said to be missing", async () => {
    expect((await open("/search?q=theft&body=nope")).status).toBe(404);
    expect((await open("/search?q=theft&body=hampshire&release=banana")).status).toBe(400);
    const { page, status } = await open("/search?q=stalking&body=hampshire&release=99");
    expect(status).toBe(404);
    await page.getByRole("link", { name: "This page in the latest published version, 4" }).click();
    expect(new URL(page.url()).search).toBe("?q=stalking&body=hampshire");
  });
});

describe("the original plan", () => {
  const comparison = async (path: string): Promise<string> =>
    /Compared with the original plan ?(.*?) ?Updates/.exec(await textOf(path))?.[1] ?? "";
  const inWessex = "/wessex/wessex-2025/projects";

  test("a project says in words what is different from it", async () => {
    expect(await comparison(`${inWessex}/rural-crime-team`)).toMatch(
      /^Stage: current then, completed now ?Forecast end: March 2026 then, June 2026 now ?The original plan is published version 1, 16 July 2025\./,
    );
    const { page } = await open(`${inWessex}/rural-crime-team`);
    await page.getByRole("link", { name: "published version 1", exact: true }).click();
    expect(page.url()).toMatch(/rural-crime-team\?release=1$/);
  });

  test("or that nothing is, or why there is nothing to compare with", async () => {
    expect(await comparison(`${inWessex}/neighbourhood-teams-at-full-strength`)).toMatch(
      /^Same as in the original plan\./,
    );
    expect(await comparison(`${inWessex}/shared-forensic-laboratory-a-study`)).toBe(
      "This project is not in the original plan, published version 1: it was added later.",
    );
    for (const path of [
      "/hampshire/hampshire-2020/projects/police-complaints-reform",
      `${inWessex}/rural-crime-team?release=1`,
    ])
      expect(await comparison(path)).toMatch(/^No original plan is set in this published version/);
  });
});

test("all of a plan’s projects and pledges can be gone through, for each priority", async () => {
  const { page } = await open("/wessex/wessex-2025?release=4");
  await page.getByRole("link", { name: "All pledges of this plan" }).click();
  expect(page.url()).toMatch(/\/wessex-2025\/pledges\?release=4$/);
  const all = await page.locator("li.pledge").count();
  expect(await page.textContent("main")).toContain(`${all} pledges in this plan.`);
  const { page: some } = await open(
    "/wessex/wessex-2025/pledges?priority=victims-who-are-listened-to&release=4",
  );
  expect(await some.textContent("main")).toMatch(/\d+ pledges under “Victims who are listened to”\./);
  expect(await some.locator("li.pledge").count()).toBeLessThan(all);
  expect((await open("/wessex/wessex-2025/pledges?priority=nope")).status).toBe(404);
  expect((await open("/wessex/hampshire-2020/projects")).status).toBe(404);
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
    ["/%E0%A4%A", 400, "It has a % that does not stand for a character."],
  ])("%s answers %i and helps on", async (path, expected, words) => {
    const { page, status } = await open(path, 375);
    expect(status).toBe(expected);
    expect(await page.textContent("main")).toContain(words);
    expect(await page.locator("main a[href^='/search'], main a[href^='/hampshire']").count()).toBeGreaterThan(
      0,
    );
    expect(await page.locator("header form[action='/search']").count()).toBe(1);
    expect(await violationsAt(path, [375])).toEqual({ 375: [] });
  });

  test("what is sent to a page is refused with a page", async () => {
    const answer = await fetch(`${product.viewerUrl}/hampshire`, {
      method: "POST",
      body: new URLSearchParams({ name: "Other" }),
    });
    expect(answer.status).toBe(405);
    expect(answer.headers.get("allow")).toBe("GET, HEAD");
    expect(answer.headers.get("content-type")).toContain("text/html");
    const words = await answer.text();
    expect(words).toContain("Pages here can only be read");
    expect(words).not.toContain("<script");
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
