import { axeViolations, launchBrowser, type Page, type TestBrowser } from "@frankpledge/browser";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { enterAdmin } from "./enter-admin.ts";
import { type Product, startProduct } from "./start-product.ts";

const FILE = `Example office: payments over £500,,,,
Date,Supplier,Description,Expense type,Transaction number,Net amount
03/04/2024,Example Stationery Ltd,Paper,Office supplies,T1001,"1,250.00"
10/04/2024,Example Stationery Ltd,Envelopes,Office supplies,T1002,640.50
11/04/2024,Invented Youth Trust,Outreach,Grants,T1003,"25,000.00"
12/05/2024,Sample Cars Ltd,Lease refunded,Vehicles,T1004,-980.00
14/05/2024,Broken Row Ltd,Nothing,Services,T1005,abc
Total,,,,,"25,910.50"
`;

describe("the officers' room of money", () => {
  let product: Product;
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    [product, browser] = await Promise.all([
      startProduct({ copyOf: inject("exampleHome"), viewer: false }),
      launchBrowser(),
    ]);
    page = await browser.openPage();
    await enterAdmin(page, product, "Hampshire");
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  const open = (path: string) => page.goto(`${product.apiUrl}/admin/${path}`);
  const heading = (name: string | RegExp) => page.getByRole("heading", { name }).first().waitFor();

  test("shows how a file was read before any of it counts, at an address that is found again", async () => {
    await page.getByRole("button", { name: "Money" }).click();
    await page.getByRole("link", { name: "Bring in a file" }).click();
    await page.getByLabel("File", { exact: true }).setInputFiles({
      name: "spend.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(FILE),
    });
    await heading("How the file was read");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("How the file was read");
    await page.getByText("The total that the file prints, £25,910.50, is what was read.").waitFor();
    await page.getByRole("row", { name: /^Row 7 .*abc/ }).waitFor();
    expect(await axeViolations(page)).toEqual([]);

    await open("imports");
    await page.getByText("Waits for you: 4 lines, £25,910.50").waitFor();
    await page.getByRole("link", { name: "spend.csv" }).click();
    await heading("How the file was read");
  });

  test("reads it again with other columns", async () => {
    await page.getByRole("combobox", { name: "Column Description is read as" }).click();
    await page.getByRole("option", { name: "Not read" }).click();
    await page.getByRole("button", { name: "Read again with these columns" }).click();
    await page.getByText("as decided before").waitFor();
    expect(await page.getByRole("region", { name: "The first lines" }).getByText("Envelopes").count()).toBe(
      0,
    );
  });

  test("takes it in as one change, and lists its lines as not yet linked", async () => {
    await page.getByRole("button", { name: "Take in 4 lines, £25,910.50" }).click();
    await heading("The file is in the ledger");
    await page.getByRole("link", { name: /^change \d+$/i }).waitFor();
    await page.getByRole("link", { name: "See its lines" }).click();
    await page.getByText("Only the lines of").waitFor();
    const lines = page.getByRole("row", { name: /Not yet linked/ });
    await lines.first().waitFor();
    expect(await lines.count()).toBe(4);
    expect(await axeViolations(page)).toEqual([]);
  });

  test("links a group of the queue, which shrinks, and takes that back", async () => {
    await open("not-linked");
    await heading("4 payments to suppliers left, £25,910.50");
    await page
      .getByRole("listitem")
      .filter({ hasText: "Example Stationery Ltd" })
      .getByRole("button", { name: "Give to a project…" })
      .click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Share in %").fill("100.5");
    await dialog
      .getByText("Write a share from 0.01 to 100.")
      .or(dialog.getByText("together"))
      .first()
      .waitFor();
    await dialog.getByLabel("Share in %").fill("100");
    await dialog.getByRole("combobox", { name: "Project" }).click();
    await page.getByRole("option").first().click();
    await dialog.getByText("100 % together: all of it is linked.").waitFor();
    await dialog.getByRole("button", { name: "Give", exact: true }).click();
    await heading("2 payments to suppliers left, £24,020");
    await page.getByRole("button", { name: "Undo" }).click();
    await heading("4 payments to suppliers left, £25,910.50");
  });

  test("previews a rule made from a group before it is saved, and keeps it", async () => {
    await page
      .getByRole("listitem")
      .filter({ hasText: "Invented Youth Trust" })
      .getByRole("link", { name: "Make a rule" })
      .click();
    await expect.poll(() => page.getByLabel("Supplier").inputValue()).toBe("Invented Youth Trust");
    await page.getByLabel("Outside the plan’s projects").check();
    await page.getByText("1 payment to a supplier, £25,000, would be linked otherwise than now.").waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole("button", { name: "Add the rule for linking" }).click();
    await page.getByText("100 % outside the plan’s projects").waitFor();
    await open("not-linked");
    await heading("3 payments to suppliers left, £910.50");
  });

  test("redacts a line for the reason that was typed before, and says by what it was taken back", async () => {
    await open("payments");
    await page.getByRole("link", { name: /Sample Cars Ltd/ }).click();
    await page.getByRole("button", { name: "Correct…" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Why this change?").fill("It names a person");
    await dialog.getByRole("button", { name: "Redact", pressed: false }).click();
    expect(await dialog.getByLabel("Why this change?").inputValue()).toBe("It names a person");
    await dialog.getByLabel("Why it is kept from the public").fill("Personal data");
    await dialog.getByLabel("Decided by").fill("Monitoring Officer");
    await dialog.getByRole("button", { name: "Redact" }).last().click();
    const alert = page.getByRole("alert").filter({ hasText: "This line was taken back by" });
    await alert.getByRole("link", { name: "Sample Cars Ltd, £980, 12 May 2024" }).waitFor();
    await alert.getByRole("link", { name: "Name withheld, −£980, 12 May 2024" }).waitFor();
    expect(await page.getByText("Not yet linked", { exact: true }).count()).toBe(1);
    await page.getByText("Taken back", { exact: true }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  test("acts on the lines that are ticked and on no others, on a telephone too", async () => {
    const tick = (name: RegExp) => page.getByRole("checkbox", { name }).click();
    const selected = page.getByText(/^\d+ selected$/);
    await open("payments");
    await tick(/^Select Example Stationery Ltd, £1,250,/);
    await selected.waitFor();
    await page.reload();
    await page.getByRole("checkbox", { name: /^Select Invented Youth Trust/ }).waitFor();
    expect(await selected.count()).toBe(0);

    await page.setViewportSize({ width: 375, height: 800 });
    await open("payments");
    await tick(/^Select Invented Youth Trust/);
    expect(await selected.textContent()).toBe("1 selected");
    await page.getByRole("button", { name: "Reverse…" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("1 payment to a supplier, £25,000 in all:").waitFor();
    await dialog.getByText("Invented Youth Trust, £25,000, 11 April 2024").waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await dialog.getByRole("button", { name: "Cancel" }).click();
    await dialog.waitFor({ state: "detached" });
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  test("undoes the import with a reason, and nothing of it counts any more", async () => {
    await open("imports");
    await page.getByRole("link", { name: "spend.csv" }).click();
    await page.getByRole("button", { name: "Undo this import…" }).click();
    await page.getByLabel("Why this change?").fill("The wrong month");
    await page.getByRole("button", { name: "Undo the import" }).click();
    await heading("The file was taken back");
    await open("not-linked");
    await heading("All payments to suppliers are linked");
  });

  test("a virement says what is missing until it sums to nothing", async () => {
    await open("budgetMovements/create");
    await page.getByLabel("Kind").click();
    await page.getByRole("option", { name: "Virement" }).click();
    await page.getByRole("button", { name: "Add to the lines" }).click();
    await page.getByLabel("Amount").fill("500");
    await page.getByText("Sums to £500: take £500 more from other lines.").waitFor();
  });

  test.each(["light", "dark"])("the pages are accessible and fit a telephone, %s", async (theme) => {
    await page.evaluate((chosen) => {
      localStorage.setItem("RaStorefrankpledge.theme", JSON.stringify(chosen));
    }, theme);
    await page.setViewportSize({ width: 375, height: 800 });
    for (const path of ["imports", "not-linked", "payments", "budgetLines", "budgetMovements/create"]) {
      await open(path);
      await page.getByRole("heading", { level: 1 }).waitFor();
      await page.waitForLoadState("networkidle");
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(375);
      expect(await axeViolations(page), path).toEqual([]);
    }
  });
});
