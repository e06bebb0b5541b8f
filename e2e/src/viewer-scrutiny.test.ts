import type { Page } from "@frankpledge/browser";
import { expect, test } from "vitest";
import { openPublicSite, rowsOf, wordsOf } from "./public-site.ts";

const site = openPublicSite();

/** The rows of the table with this caption, each as one text. */
const textsOf = async (page: Page, caption: string): Promise<string[]> =>
  (await rowsOf(page, caption)).map((cells) => cells.join(" "));

test("S2.5 a meeting's papers say in plain words whether they came in time, and that it was moved", async () => {
  const { page } = await site.open("/wessex/meetings/2026-04-23");
  const words = await wordsOf(page);
  expect(words).toContain("This meeting was called for 16 April 2026, and was moved on 2 April 2026.");
  expect(words).toContain("5 clear working days: papers must be public by 15 April 2026");
  expect(await textsOf(page, "Papers before the meeting")).toEqual([
    expect.stringContaining("5 clear days: in time"),
    expect.stringContaining("2 clear days: too late"),
    expect.stringContaining("5 clear days: in time"),
  ]);
  expect(words).toContain("Questions from the public");
});

test("S2.6, S2.7 answers that are overdue stand first, the working group's request among them", async () => {
  const { page } = await site.open("/wessex/questions");
  const overdue = await textsOf(page, "Answers that are overdue");
  expect(overdue).toHaveLength(2);
  expect(overdue.join(" ")).toContain("Council beds for children");
  expect(overdue.join(" ")).toContain("Answer overdue");
  const answered = await textsOf(page, "What was answered");
  expect(answered.find((row) => row.includes("The case for using the General Reserve"))).toContain(
    "Answered late",
  );
  await page.getByRole("link", { name: "Council beds for children" }).click();
  const words = await page.locator("li.question", { hasText: "Council beds for children" }).textContent();
  expect(words).toContain("for: The working group on young people");
  expect(words).toContain("due by 22 April 2026");
});

test("S0.15 each recommendation stands with its response", async () => {
  const words = await site.wordsAt("/wessex/meetings/2025-10-23");
  expect(words).toContain("Accepted in part, 11 December 2025");
  expect(await site.wordsAt("/hampshire/meetings/date-not-stated-2022")).toContain("Noted");
});

test("S1.7 what was looked at is told by its source; the precept's day was missed for a reason", async () => {
  const { page } = await site.open("/wessex/scrutiny");
  const words = await wordsOf(page);
  for (const source of ["Internal audit", "The inspectorate (HMICFRS)", "Complaints"])
    expect(words).toContain(source);
  expect(words).toContain("10 of the 14 members in post");
  expect(words).toContain("Why a day was missed: The final police settlement came on 29 January 2026");
  expect((await textsOf(page, "Stages: The precept for 2026-27"))[2]).toContain("Done late");
  expect(await site.wordsAt("/hampshire/scrutiny")).toContain("COMPASS forum");
});

test("S2.3, S2.4 a pledge leads to the meetings that looked at it, and to the oversight of the force", async () => {
  const { page } = await site.open("/wessex/wessex-2025/pledges");
  const pledge = page.locator("li.pledge").first();
  expect(await pledge.textContent()).toMatch(
    /Looked atWessex Police and Crime Panel, 24 July 2025.*999 calls/,
  );
  await pledge.getByRole("link", { name: "Wessex Police and Crime Panel, 24 July 2025" }).click();
  expect(page.url()).toMatch(/\/wessex\/meetings\/2025-07-24$/);
});

test("the Order's list leads to the spending and the grants, and says what is late", async () => {
  const { page } = await site.open("/wessex/publication");
  expect(await wordsOf(page)).toContain("28 things to publish. 1 of them is late.");
  const rows = await textsOf(page, "What must be published");
  expect(rows.find((row) => row.includes("over £500"))).toContain("On this record: Spending over £500");
  expect(rows.filter((row) => row.includes("Overdue"))).toEqual([expect.stringContaining("grant")]);
  await page.getByRole("link", { name: "On this record: Spending over £500" }).click();
  expect(page.url()).toMatch(/\/wessex\/spending\/over-500$/);
});

test("S0.16 a notice says what is withheld and why, and not what it is", async () => {
  const words = await site.wordsAt("/wessex/decisions/107");
  expect(words).toContain("Appendix B: withheld because it is about someone’s business or money");
  expect(words).toContain("Schedule 12A, paragraph 3");
  expect(words).not.toContain("bidders");
  expect(await site.wordsAt("/search?q=bidders&body=wessex")).toContain("Nothing found");
});

test("the forward plan stands apart from the decisions taken, and counts in no sum", async () => {
  const { page } = await site.open("/wessex/decisions");
  const words = await wordsOf(page);
  expect(words).toContain("Forward plan");
  expect(await textsOf(page, "Decisions that are planned")).toHaveLength(2);
  expect((await textsOf(page, "All decisions")).join(" ")).not.toContain("Grants for safer streets");
  expect(await site.wordsAt("/wessex/decisions/F3")).toContain("Not decided yet");
});
