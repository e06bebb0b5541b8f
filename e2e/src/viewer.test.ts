import { describe, expect, inject, test } from "vitest";
import { openPublicSite, rowsOf, wordsOf } from "./public-site.ts";

const { viewerUrl } = inject("readOnlyProduct");
const site = openPublicSite();

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
  await site.mustReadWell(path, title);
});

describe("what the documents say", () => {
  test("projects are counted by priority, and what the paper does not say is not nought (S3.1)", async () => {
    const { page } = await site.open("/hampshire/hampshire-2020");
    const counts = await rowsOf(page, "Projects by priority");
    expect(counts).toHaveLength(5);
    expect(counts[0]).toEqual(["Champion Community needs", "Not stated", "Not stated"]);
    expect(counts[4]).toEqual(["Priority not stated", "9", "Not stated"]);
  });

  test("the projects stand as the Panel had them on 7 February 2020 (S3.3 to S3.5)", async () => {
    const { page } = await site.open("/hampshire/hampshire-2020?release=3");
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
    const { page } = await site.open("/hampshire/hampshire-2013");
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
    const { page } = await site.open("/hampshire/hampshire-2013");
    const [police] = await rowsOf(page, "Budgets, as written");
    expect(police?.[2]).toMatch(/^About £300,000Written “c £300k”As written\. .*thousandfold too small/);
    const partners = await rowsOf(page, "Partners’ money: influence only, never in any total here");
    expect(partners.map(([purpose]) => purpose)).toEqual(["Wider partners"]);
  });

  test.each(["/hampshire/decisions", "/hampshire/money"])(
    "%s totals each kind of money, and never all",
    async (path) => {
      const { page } = await site.open(path);
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
    const { page } = await site.open("/hampshire/decisions");
    const decisions = await rowsOf(page, "All decisions");
    expect(decisions).toHaveLength(10);
    const moneyOf = (reference: string) => decisions.find((cells) => cells[1] === reference)?.[3];
    expect(moneyOf("507")).toBe("£44,000Allocation, of £350,000 that partners fund together, for 2020-21");
    expect(moneyOf("499")).toBe("No money");
    expect(moneyOf("508")).toBe("No money");
  });

  test("nil is £0, and business as usual is not (S0.7)", async () => {
    expect(await site.wordsAt("/hampshire/money", "body")).toMatch(/Used to date ?£0/);
    expect(
      await site.wordsAt("/hampshire/hampshire-2013/projects/domestic-abuse-conference", "body"),
    ).toContain("Business as usual, no specific cost");
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
    ["/%E0%A4%A", 400, "It has a % that does not stand for a character."],
  ])("%s answers %i and helps on", async (path, expected, words) => {
    const { page, status } = await site.open(path, 375);
    expect(status).toBe(expected);
    expect(await page.textContent("main")).toContain(words);
    expect(await page.locator("main a[href^='/search'], main a[href^='/hampshire']").count()).toBeGreaterThan(
      0,
    );
    expect(await page.locator("header form[action='/search']").count()).toBe(1);
    expect(await site.violationsAt(path, [375])).toEqual({ 375: [] });
  });

  test("what is sent to a page is refused with a page", async () => {
    const answer = await fetch(`${viewerUrl}/hampshire`, {
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
    expect(await wordsOf((await site.open(path)).page, "body"), path).toContain(
      "Synthetic example: a fictional body.",
    );
  expect(await site.wordsAt("/hampshire", "body")).not.toContain("Synthetic example");
});

test("the skip link is the first stop of the keyboard and leads to the page", async () => {
  const { page } = await site.open("/hampshire");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe("Skip to main content");
  expect(await page.locator("#main").count()).toBe(1);
});

test("styles are kept for ever, and the page allows no script", async () => {
  const answer = await fetch(`${viewerUrl}/hampshire`);
  expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
  const [, styles] = /rel="stylesheet" href="([^"]+)"/.exec(await answer.text()) ?? [];
  const stylesheet = await fetch(`${viewerUrl}${styles}`);
  expect(stylesheet.status).toBe(200);
  expect(stylesheet.headers.get("cache-control")).toContain("immutable");
});
