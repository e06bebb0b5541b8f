import { launchBrowser, type Page, type TestBrowser } from "@frankpledge/browser";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ask, createRow, type Officer, signIn } from "./officer.ts";
import { type Product, startProduct } from "./start-product.ts";

/** One more than the API gives of the rows that belong to another row. */
const MANY = 201;

let product: Product;
let browser: TestBrowser;
let page: Page;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct({ example: "none" }), launchBrowser()]);
  const officer = await signIn(product.apiUrl, product.administrator);
  await writeLongPlan(officer);
  page = await browser.openPage({ javaScript: false });
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

/** A plan of one priority with very many projects and pledges, the last of which names no priority. */
async function writeLongPlan(officer: Officer): Promise<void> {
  const create = (entity: string, input: object) => createRow(product.apiUrl, officer, entity, input);
  const publish = (title: string) =>
    ask(
      product.apiUrl,
      officer,
      `mutation ($title: String!) { publishRelease(body: "length", title: $title) { number } }`,
      { title },
    );
  const body = { body: "length", name: "Commissioner of Length", area: "Length", nation: "ENGLAND" };
  await create("PolicingBody", body);
  const ownerId = await create("Owner", { body: "length", title: "Head of Length" });
  const planId = await create("Plan", { body: "length", title: "A long plan", slug: "long" });
  const priorityId = await create("Priority", { planId, position: 1, title: "Everything", slug: "all" });
  await publish("Before its pledges");
  for (const number of Array.from({ length: MANY }, (_, place) => place + 1)) {
    const code = String(number).padStart(3, "0");
    await create("Commitment", {
      planId,
      priorityId: number === MANY ? null : priorityId,
      // A pledge is published once it has a code and an owner.
      ownerId,
      code,
      text: `Pledge ${code}`,
    });
    await create("Project", { planId, priorityIds: [priorityId], code, title: `Project ${code}` });
  }
  await publish("All of it");
}

const open = (path: string) => page.goto(`${product.viewerUrl}${path}`);
const textsOf = (selector: string): Promise<string[]> => page.locator(selector).allTextContents();
const leadOf = async (): Promise<string | null> => await page.textContent("main .lead");

test("a list that was cut says so and leads to all of it", async () => {
  await open("/length/long");
  expect(await textsOf("main .hint")).toEqual(["The first 200 projects are shown. See all projects"]);
  expect(await textsOf("caption")).toContain("Proposed projects");
  expect(await textsOf(".priorities__counts")).toEqual(["200 pledges or more"]);
  expect(await textsOf(".pledge__text"), "the one without a priority").toEqual(["201Pledge 201"]);

  await page.getByRole("link", { name: "See all projects" }).click();
  expect(await leadOf()).toBe("201 projects in this plan.");
  for (const next of [2, 3, 4, 5]) {
    await page.getByRole("link", { name: "Next page" }).click();
    expect(page.url()).toContain(`page=${next}`);
  }
  expect(await page.textContent("main")).toContain("Project 201");
});

test("so does a list of a priority, and stays within it", async () => {
  await open("/length/long/priorities/all");
  expect(await textsOf("main .hint")).toEqual([
    "The first 200 pledges of this priority are shown. See all pledges of this priority",
    "The first 200 projects are shown. See all projects",
  ]);
  await page.getByRole("link", { name: "See all pledges of this priority" }).click();
  expect(await leadOf()).toBe("200 pledges under “Everything”.");
  await page.getByRole("link", { name: "Next page" }).click();
  expect(new URL(page.url()).search).toBe("?priority=all&page=2");
  await page.getByRole("link", { name: "All pledges of the plan" }).click();
  expect(await leadOf()).toBe("201 pledges in this plan.");
});

test("of very many results the best fifty are shown", async () => {
  await open("/search?q=pledge");
  expect(await page.textContent("#results")).toBe("100 results or more, showing the best 50");
  expect(await page.locator("li.hit").count()).toBe(50);
});

test("very many changes stand on several pages", async () => {
  await open("/length/changes");
  expect(await leadOf()).toBe("From published version 1 to version 2: 402 changes.");
  expect(await page.locator("li.change").count()).toBe(200);
  await page.getByRole("link", { name: "Next page" }).click();
  await page.getByRole("link", { name: "Next page" }).click();
  expect(new URL(page.url()).search).toBe("?from=1&to=2&page=3");
  expect(await textsOf("li.change")).toEqual(["AddedProject 200", "AddedProject 201"]);
});
