import type { Page } from "@frankpledge/browser";
import { describe, expect, inject, test } from "vitest";
import { openPublicSite, rowsOf as rowsOfPage, wordsOf } from "./public-site.ts";

const site = openPublicSite();
const { viewerUrl } = inject("readOnlyProduct");
/** The page that a test has open. */
let page: Page;

async function wordsAt(path: string): Promise<string> {
  ({ page } = await site.open(path));
  return await wordsOf(page);
}

const rowsOf = (caption: string): Promise<string[][]> => rowsOfPage(page, caption);
const statusAt = async (path: string): Promise<number | undefined> => (await site.open(path)).status;

describe("what a resident sees of the parts of a plan", () => {
  test("S0.14 the planning cycle says what is due when, and each day leads to where it comes from", async () => {
    const cycle = await wordsAt("/wessex/cycle");
    expect(cycle).toContain("The plan is looked at each autumn, before the budget is proposed");
    const spring = await rowsOf("April to June 2026");
    const late = spring.find(([what]) => what?.includes("Last day to publish the papers"));
    expect(late?.[0]).toContain("Local Government Act 1972, s.100B");
    expect(late?.slice(1)).toEqual(["15 April 2026", "Papers for a meeting", "Done late"]);
    const [precept] = await rowsOf("January to March 2027");
    expect(precept?.[0]).toContain("Tell the Panel which precept is proposed.");
    expect(precept?.[3]).toBe("Still to comeAsked by law each year");
    const undated = (await rowsOf("To be done, with no day fixed")).map(([what]) => what).join(" ");
    expect(undated).toContain("Hold a public meeting");

    await page.getByRole("link", { name: "Wessex Police and Crime Panel, 22 October 2026" }).click();
    expect(page.url()).toMatch(/\/wessex\/meetings\/2026-10-22$/);
    expect(await wordsOf(page)).toContain("Papers due at the host council12 October 2026");

    await wordsAt("/wessex/scrutiny");
    await page.getByRole("link", { name: "What is due when: the planning cycle" }).click();
    await page.getByRole("link", { name: "2025-26" }).click();
    expect(await page.title()).toMatch(/^The planning cycle, 2025-26/);
  });

  test("S0.14 what a paper says of its cycle stays in its words, and what it does not tell is not known", async () => {
    const hampshire = await wordsAt("/hampshire/cycle?year=2013-14");
    expect(hampshire).toContain("OPCC strategic planning cycle including a detailed description");
    const [asked] = await rowsOf("January to March 2014");
    expect(asked?.[3]).toBe("Not on this recordAsked by law each year");
    expect(await wordsAt("/dorset/cycle")).toContain(
      "Quarterly performance reports are submitted to the Panel",
    );
    expect(await statusAt("/wessex/cycle?year=last")).toBe(400);
  });

  test("S1.1 each part of a plan says how far it has come", async () => {
    const priority = await wordsAt("/wessex/wessex-2025/priorities/neighbourhoods-that-feel-safe");
    expect(priority).toContain("How far it has comeDelivered, and its results are watched.");
    const pledge = await page.locator("li.pledge", { hasText: "1A.1" }).textContent();
    expect(pledge).toContain("Concluded. Every ward has a named officer since March 2026.");
    // No paper of 2014 names a stage: what it says instead stands there, and no stage is made of it.
    const objectives = await wordsAt("/hampshire/hampshire-2013");
    expect(objectives).toContain("No stage is named.");
    expect(objectives).not.toContain("Under scrutiny");
  });

  test("S1.11 workstreams stand in their order of priority, each with the reason", async () => {
    await wordsAt("/wessex/wessex-2025");
    const order = await rowsOf("Workstreams in order of priority");
    expect(order.map(([place]) => place)).toEqual([
      "1",
      "2",
      "3",
      "4",
      "5",
      "6",
      "7",
      "8",
      ...Array(2).fill("No place yet"),
    ]);
    expect(order[0]?.[1]).toContain("Visible policing where people live");
    expect(order[0]?.[2]).toBe("Residents named it first in the survey of 2024.");
  });

  test("S0.6 what its owner says the work takes, and whether it is there", async () => {
    await wordsAt("/wessex/wessex-2025/projects/neighbourhood-teams-at-full-strength");
    const [latest, first] = await rowsOf("What it takes, the latest assessment first");
    expect(latest?.slice(0, 2)).toEqual([
      "Assistant Chief Constable (Local Policing)June 2026",
      "Short of what it takesTwo more recruiters are needed until March 2027.",
    ]);
    expect(latest?.slice(3)).toEqual(["6 full-time posts", "£85,000"]);
    expect(first?.[1]).toBe("Enough");
    expect(await wordsAt("/wessex/attention?rule=SHORT_OF_RESOURCES")).toContain(
      "31 posts are still to be filled.",
    );
    await wordsAt("/hampshire/hampshire-2013");
    const [asked] = await rowsOf("What it takes, the latest assessment first");
    expect(asked?.slice(0, 2).join(" ")).toMatch(
      /^Three new heads of department Not assessed yet.*assessment/,
    );
  });

  test("S0.8 a strand is counted, and leads to its projects", async () => {
    await wordsAt("/hampshire/hampshire-2020");
    const strands = await rowsOf("Projects by strand");
    expect(strands.reduce((sum, [, current]) => sum + Number(current), 0)).toBe(9);
    expect(strands.at(-1)?.[0]).toBe("Strand not stated");
    await page.getByRole("link", { name: "Big Issues", exact: true }).first().click();
    const count = Number(strands.find(([strand]) => strand === "Big Issues")?.[1]);
    expect(await rowsOf("Projects of this plan")).toHaveLength(count);
    expect(await wordsOf(page)).toContain("in the strand “Big Issues”");
    await page.getByRole("link", { name: "All projects of the plan" }).click();
    expect(await rowsOf("Projects of this plan")).toHaveLength(9);
    expect(await statusAt("/hampshire/hampshire-2020/projects?strand=None")).toBe(404);
  });

  test("S1.5 the measures lead to the force's own pages, which are told from this record's", async () => {
    expect(await wordsAt("/hampshire/measures")).toContain("Published by Hampshire Constabulary itself");
    const link = page.getByRole("link", { name: /^Monthly performance profiling/ });
    expect(await link.getAttribute("href")).toMatch(
      /^http:\/\/www\.hampshire\.police\.uk\/.*how-we-are-we-doing$/,
    );
    expect(await link.getAttribute("rel")).toContain("noopener");
  });

  test("S4.2 a pledge says where the manifesto made the promise", async () => {
    await wordsAt("/wessex/wessex-2025/pledges");
    const pledge = page.locator("li.pledge", { hasText: "A rural crime team will serve Hartsmoor" });
    expect(await pledge.textContent()).toContain("ManifestoManifesto 2024, page 4");
  });
});

describe("what a resident sees of an area (S3.2)", () => {
  test("its projects, its money apart from that of several areas, and what they deliver", async () => {
    await wordsAt("/wessex/wessex-2025/projects/neighbourhood-teams-at-full-strength");
    await page.getByRole("link", { name: "Port Selwyn" }).click();
    expect(page.url()).toMatch(/\/wessex\/areas\/port-selwyn$/);
    const alone = await rowsOf("For this area alone");
    expect(alone).toHaveLength(1);
    expect(alone[0]?.[0]).toContain("Knife arches at transport hubs");
    expect((await rowsOf("For several areas")).length).toBeGreaterThan(10);
    expect(await rowsOf("Decisions for projects of this area")).not.toHaveLength(0);
    expect(await page.locator("li.pledge").count()).toBeGreaterThan(5);
  });

  test("side by side they add up to the whole, several areas in a row of their own", async () => {
    await wordsAt("/wessex/areas?year=2025-26");
    const tables = page.locator("table", { has: page.locator("caption", { hasText: "Money by area" }) });
    const pence = (text: string) =>
      /£/.test(text) ? Math.round(Number(text.replace(/[£,]/g, "")) * 100) : 0;
    const spent = await tables.locator("tbody tr td:nth-of-type(2)").allTextContents();
    const whole = await tables.locator("tfoot td:nth-of-type(2)").textContent();
    expect(spent.reduce((sum, text) => sum + pence(text), 0)).toBe(pence(whole ?? ""));
    const names = (await rowsOf("Money by area")).map(([name]) => name);
    expect(names.slice(-2)).toEqual(["Several areas", "Area not stated"]);
    const file = await page.getByRole("link", { name: /CSV/ }).first().getAttribute("href");
    const csv = await (await fetch(`${viewerUrl}${file}`)).text();
    for (const name of names) expect(csv).toContain(name);
    await page.getByRole("link", { name: "Hartsmoor" }).first().click();
    expect(await page.title()).toMatch(/^Hartsmoor/);
  });

  test("a record without areas says so, and an area that is not there is not found", async () => {
    expect(await wordsAt("/dorset/areas")).toContain("No areas on this record");
    expect(await statusAt("/wessex/areas/atlantis")).toBe(404);
  });
});

describe("what a resident sees of the money behind the plan", () => {
  test("S1.3 money flows from the Commissioner to the force and to partners, and the two are never added", async () => {
    const money = await wordsAt("/wessex/money?year=2026-27");
    const holders = await rowsOf("Budgets by who holds them");
    expect(holders.map(([holder]) => holder)).toEqual([
      "The chief constable, for the force",
      "The Commissioner, for the office and for grants",
    ]);
    const flows = await rowsOf("What flows from fund to partner");
    expect(flows[0]?.slice(0, 3)).toEqual([
      "Victims' Services Fund",
      "Sarn Lantern Victim Care1 grant",
      "£1,790,000",
    ]);
    const total = await page
      .locator("table", { has: page.locator("caption", { hasText: "Grants of 2026-27" }) })
      .locator("tfoot td:nth-of-type(3)")
      .textContent();
    const pounds = (text: string | null | undefined) => Number((text ?? "").replace(/[£,]/g, ""));
    expect(flows.reduce((sum, [, , granted]) => sum + pounds(granted), 0)).toBe(pounds(total));
    expect(money).toContain("A grant may be a part of a budget above: the two are never added.");
  });

  test("S1.6 a priority's aims stand beside its budget, how that changed, and what is to be saved", async () => {
    const priority = await wordsAt(
      "/wessex/wessex-2025/priorities/a-service-that-is-trusted-and-spends-well",
    );
    expect(priority).toContain("The Constabulary will save £6.5 million a year by March 2028");
    const years = await rowsOf("Money of this priority, by financial year");
    expect(years.map(([, budget]) => budget)).toEqual([
      "£3,550,000",
      "£8,330,000£4,780,000 more than in 2024-25",
      "£9,540,000£1,210,000 more than in 2025-26",
    ]);
    expect((await rowsOf("Savings: what is to be saved"))[1]).toEqual(["2025-26", "£970,000", "£410,000"]);
    await wordsAt("/wessex/wessex-2025/priorities/neighbourhoods-that-feel-safe");
    const reduced = await rowsOf("Money of this priority, by financial year");
    expect(reduced.at(-1)?.[1]).toContain("£581,000 less than in 2025-26");
    // The paper of 2014 names the aims under a reduced budget and states no figure: they stand under its words.
    await wordsAt(
      "/hampshire/hampshire-2013/projects?strand=Achieving%20Plan%20aims%20but%20with%20reduced%20budget",
    );
    expect((await rowsOf("Projects of this plan")).map(([project]) => project)).toHaveLength(3);
  });
});
