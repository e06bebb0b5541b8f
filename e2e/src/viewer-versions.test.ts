import { describe, expect, test } from "vitest";
import { openPublicSite } from "./public-site.ts";

const site = openPublicSite();

describe("published versions", () => {
  test("every page says which it shows, and its date", async () => {
    expect(await site.wordsAt("/hampshire/decisions/507", "body")).toContain(
      "Published version 4, 31 December 2022",
    );
    expect(await site.wordsAt("/hampshire/hampshire-2013?release=1", "body")).toContain(
      "Published version 1, 1 November 2013",
    );
  });

  test("a chosen version stays in every link within the record", async () => {
    const { page } = await site.open("/hampshire/hampshire-2013?release=2");
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
    const { page } = await site.open("/hampshire?release=3");
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
    expect((await site.open("/hampshire/decisions/507?release=3")).status).toBe(200);
    const { page, status } = await site.open("/hampshire/decisions/507?release=2");
    expect(status).toBe(404);
    await page.getByRole("link", { name: "This page in the latest published version, 4" }).click();
    expect(await page.textContent("h1")).toContain("Enhancing Support for Victims of Stalking");
  });

  test("the first has nothing before it to compare with", async () => {
    expect(await site.wordsAt("/hampshire/changes?release=1", "body")).toContain(
      "Version 1 is the first published version",
    );
  });

  test("a changed text shows what it said before and after", async () => {
    const { page } = await site.open("/hampshire/changes?from=1&to=2");
    expect(await page.textContent("main")).toContain("From published version 1 to version 2: 26 changes.");
    expect(await page.locator("del", { hasText: "Not stated" }).count()).toBeGreaterThan(0);
    await page.getByRole("link", { name: "Protecting People and Places Fund", exact: true }).click();
    expect(page.url()).toContain("/hampshire/money#protecting-people-and-places-fund");
  });
});

describe("the original plan", () => {
  const comparison = async (path: string): Promise<string> =>
    /Compared with the original plan ?(.*?) ?Updates/.exec(await site.wordsAt(path, "body"))?.[1] ?? "";
  const inWessex = "/wessex/wessex-2025/projects";

  test("a project says in words what is different from it", async () => {
    expect(await comparison(`${inWessex}/rural-crime-team`)).toMatch(
      /^Stage: current then, completed now ?Forecast end: March 2026 then, June 2026 now ?The original plan is published version 1, 16 July 2025\./,
    );
    const { page } = await site.open(`${inWessex}/rural-crime-team`);
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
  const { page } = await site.open("/wessex/wessex-2025?release=4");
  await page.getByRole("link", { name: "All pledges of this plan" }).click();
  expect(page.url()).toMatch(/\/wessex-2025\/pledges\?release=4$/);
  const all = await page.locator("li.pledge").count();
  expect(await page.textContent("main")).toContain(`${all} pledges in this plan.`);
  const { page: some } = await site.open(
    "/wessex/wessex-2025/pledges?priority=victims-who-are-listened-to&release=4",
  );
  expect(await some.textContent("main")).toMatch(/\d+ pledges under “Victims who are listened to”\./);
  expect(await some.locator("li.pledge").count()).toBeLessThan(all);
  expect((await site.open("/wessex/wessex-2025/pledges?priority=nope")).status).toBe(404);
  expect((await site.open("/wessex/hampshire-2020/projects")).status).toBe(404);
});
