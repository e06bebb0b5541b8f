import { axeViolations, launchBrowser, type Page, type TestBrowser } from "@frankpledge/browser";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ask, createRow, type Officer, signIn } from "./officer.ts";
import { NEXT_YEAR, roundOfNextYear } from "./round-of-next-year.ts";
import { type Product, startProduct } from "./start-product.ts";

let product: Product;
let browser: TestBrowser;
let officer: Officer;
/** The owner has no JavaScript; axe runs as a script, so it looks in a page where scripts may run. */
let page: Page;
let examined: Page;
const ids: Record<string, string> = {};

const create = (entity: string, input: object): Promise<string> =>
  createRow(product.apiUrl, officer, entity, { body: "testshire", ...input });

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct({ example: "none", viewer: false }), launchBrowser()]);
  officer = await signIn(product.apiUrl, product.administrator);
  await create("PolicingBody", { name: "Commissioner for Testshire", area: "Testshire", nation: "ENGLAND" });
  ids.plan = await create("Plan", { title: "The plan" });
  await create("RagScheme", {
    planId: ids.plan,
    kind: "DELIVERY",
    name: "Delivery",
    ratings: [
      { colour: "RED", label: "Off course", definition: "It will end more than three months late." },
      { colour: "GREEN", label: "On course", definition: "It will end as planned." },
    ],
  });
  ids.owner = await create("Owner", { title: "Head of Streets" });
  ids.lamps = await create("Project", {
    planId: ids.plan,
    title: "Lamp posts",
    stage: "CURRENT",
    ownerId: ids.owner,
  });
  await create("Project", { planId: ids.plan, title: "Kerbs", stage: "CURRENT", ownerId: ids.owner });
  ids.round = await create("Round", {
    ...roundOfNextYear(ids.plan),
    note: "Say what it costs.",
  });
  page = await browser.openPage({ javaScript: false });
  examined = await browser.openPage();
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

const makeLink = async (): Promise<string> =>
  (
    await ask<{ makeUpdateLink: { path: string } }>(
      product.apiUrl,
      officer,
      "mutation ($round: ID!, $owner: ID!) { makeUpdateLink(roundId: $round, ownerId: $owner) { path } }",
      { round: ids.round, owner: ids.owner },
    )
  ).makeUpdateLink.path;

const words = async () => ((await page.textContent("main")) ?? "").replace(/\s+/g, " ");

/** Whether the page is accessible and fits, on a desk and on a telephone, in the light and in the dark. */
async function examine(address: string): Promise<void> {
  await examined.goto(address);
  for (const width of [1280, 375]) {
    await examined.setViewportSize({ width, height: 900 });
    expect(await axeViolations(examined)).toEqual([]);
    expect(await examined.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
}

test("an owner answers for a project by a link, without an account and without JavaScript", async () => {
  const link = `${product.apiUrl}${await makeLink()}`;
  await page.setViewportSize({ width: 375, height: 800 });
  await page.goto(link);
  expect(await page.locator("script").count()).toBe(0);
  await examine(link);
  await page.getByRole("link", { name: "Lamp posts" }).click();
  await examine(page.url());
  expect(await words()).toContain("Say what it costs.");

  await page.getByLabel("What has happened").fill("All <lit>.");
  await page.getByLabel("How much of the work is done").fill("a hundred");
  await page.getByRole("button", { name: "Send the update" }).click();
  await page.getByRole("heading", { name: "There is a problem" }).waitFor();
  expect(await page.getByLabel("What has happened").inputValue()).toBe("All <lit>.");
  expect(await page.getByLabel("How much of the work is done").inputValue()).toBe("a hundred");
  await page.getByRole("link", { name: "Choose how the project stands" }).click();

  await page.getByLabel(/^On course/).check();
  await page.getByLabel("How much of the work is done").fill("100");
  await page.getByLabel("Month", { exact: true }).fill("3");
  await page.getByLabel("Year", { exact: true }).fill(String(NEXT_YEAR + 1));
  await page.getByRole("button", { name: "Send the update" }).click();
  await page.getByRole("heading", { name: "Thank you: the update is sent" }).waitFor();
  await page.getByRole("link", { name: "One more project" }).click();
  expect(await words()).toContain("Lamp posts: sent on");

  const { projectById } = await ask<{ projectById: { updates: object[] } }>(
    product.apiUrl,
    officer,
    "query ($id: ID!) { projectById(id: $id) { updates { narrative percent forecastEnd reportedBy clearance } } }",
    { id: ids.lamps },
  );
  expect(projectById.updates).toEqual([
    {
      narrative: "All <lit>.",
      percent: 100,
      forecastEnd: `${NEXT_YEAR + 1}-03`,
      reportedBy: "Head of Streets",
      clearance: "DRAFT",
    },
  ]);
  const used = `${link}/lamp-posts`;
  expect((await page.goto(used))?.status()).toBe(410);
  expect(await words()).toContain("works once for each project");
  await examine(used);
});

test("an update that another entered meanwhile is shown before it gives way", async () => {
  const link = `${product.apiUrl}${await makeLink()}`;
  await page.goto(`${link}/kerbs`);
  const kerbs = await ask<{ projects: { nodes: { id: string }[] } }>(
    product.apiUrl,
    officer,
    '{ projects(body: "testshire", filter: { title: { eq: "Kerbs" } }) { nodes { id } } }',
  );
  await create("StatusUpdate", {
    projectId: kerbs.projects.nodes[0]?.id,
    roundId: ids.round,
    positionDate: `${NEXT_YEAR}-09-30`,
    narrative: "The office heard that they are laid.",
  });
  await page.getByLabel(/^Off course/).check();
  await page.getByLabel("What has happened").fill("Half are laid.");
  await page.getByRole("button", { name: "Send the update" }).click();
  await page.getByRole("heading", { name: "Somebody else entered an update meanwhile" }).waitFor();
  expect(await words()).toContain("The office heard that they are laid.");
  expect(await page.getByLabel("What has happened").inputValue()).toBe("Half are laid.");
  await page.getByRole("button", { name: "Send mine in its place" }).click();
  await page.getByRole("heading", { name: "Thank you: the update is sent" }).waitFor();
});
