import { axeViolations, launchBrowser, type Page, type TestBrowser } from "@frankpledge/browser";
import { afterAll, beforeAll, expect, test } from "vitest";
import { enterAdmin } from "./enter-admin.ts";
import { ask, createRow, type Officer, signIn } from "./officer.ts";
import { NEXT_YEAR, roundOfNextYear } from "./round-of-next-year.ts";
import { type Product, startProduct } from "./start-product.ts";

let product: Product;
let browser: TestBrowser;
let officer: Officer;
/** The second officer's screen; the first works through the API. */
let page: Page;
const ids: Record<string, string> = {};

const create = (entity: string, input: object): Promise<string> =>
  createRow(product.apiUrl, officer, entity, { body: "testshire", ...input });

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct({ example: "none", viewer: false }), launchBrowser()]);
  officer = await signIn(product.apiUrl, product.administrator);
  await create("PolicingBody", { name: "Testshire", area: "Testshire", nation: "ENGLAND" });
  ids.plan = await create("Plan", { title: "The plan" });
  ids.project = await create("Project", { planId: ids.plan, title: "Lamp posts", stage: "CURRENT" });
  ids.round = await create("Round", roundOfNextYear(ids.plan));
  page = await browser.openPage();
  page.on("dialog", (dialog) => dialog.accept());
  await enterAdmin(page, product, "Testshire");
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

test("of two officers who enter an update of one project in a round, the second sees the first's and keeps the own words", async () => {
  const preset = encodeURIComponent(
    JSON.stringify({ projectId: ids.project, roundId: ids.round, positionDate: `${NEXT_YEAR}-09-30` }),
  );
  await page.goto(`${product.apiUrl}/admin/statusUpdates/create?source=${preset}`);
  await page.getByLabel("Narrative").fill("Half of them are lit, I hear.");

  ids.update = await create("StatusUpdate", {
    projectId: ids.project,
    roundId: ids.round,
    positionDate: `${NEXT_YEAR}-09-30`,
    narrative: "All of them are lit.",
    reportedBy: "Head of Streets",
  });

  await page.getByRole("button", { name: "Add the status update" }).click();
  await page.getByText("This project has an update for this round already").waitFor();
  await page.getByText("Head of Streets: All of them are lit.").waitFor();
  expect(await page.getByLabel("Narrative").inputValue()).toBe("Half of them are lit, I hear.");
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole("link", { name: "Change that one instead" }).click();
  await page.waitForURL(new RegExp(`/admin/statusUpdates/${ids.update}`));
});

test("of two who change that update, the second is shown what the first changed, by whom and why", async () => {
  await page.goto(`${product.apiUrl}/admin/statusUpdates/${ids.update}`);
  await page.getByLabel("Help needed").fill("A decision on the posts.");
  await ask(
    product.apiUrl,
    officer,
    "mutation ($id: ID!, $input: UpdateStatusUpdateInput!, $reason: String) { updateStatusUpdate(id: $id, input: $input, reason: $reason) { id } }",
    { id: ids.update, input: { narrative: "All but two are lit." }, reason: "Counted again" },
  );
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByText("Someone else changed this status update while you were writing").waitFor();
  await page.getByText("“Counted again”").waitFor();
  expect(await page.locator("ins").allTextContents()).toContain("All but two are lit.");
  expect(await page.getByLabel("Help needed").inputValue()).toBe("A decision on the posts.");
  await page.getByRole("button", { name: "Keep what I typed" }).click();
  await page.getByText("Someone else changed this status update").waitFor({ state: "hidden" });
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByText(/^Saved as change/).waitFor();
  const { updates } = (
    await ask<{ projectById: { updates: object[] } }>(
      product.apiUrl,
      officer,
      "query ($id: ID!) { projectById(id: $id) { updates { narrative helpNeeded } } }",
      { id: ids.project },
    )
  ).projectById;
  expect(updates).toEqual([{ narrative: "All but two are lit.", helpNeeded: "A decision on the posts." }]);
});

test("the planning cycle shows the round, on a desk and on a telephone", async () => {
  for (const width of [1280, 375]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(
      `${product.apiUrl}/admin/planning-cycle?year=${NEXT_YEAR}-${String(NEXT_YEAR + 1).slice(2)}`,
    );
    await page.getByRole("link", { name: "Owners’ updates are due" }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  await page.getByRole("link", { name: "Owners’ updates are due" }).click();
  await page.getByRole("heading", { level: 1, name: `July to September ${NEXT_YEAR}` }).waitFor();
});
