import { axeViolations, launchBrowser, type Page, type TestBrowser } from "@frankpledge/browser";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type Product, startProduct } from "./start-product.ts";

describe("the officers' app", () => {
  let product: Product;
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    [product, browser] = await Promise.all([
      startProduct({ copyOf: inject("exampleHome"), viewer: false }),
      launchBrowser(),
    ]);
    page = await browser.openPage();
    page.on("dialog", (dialog) => {
      // Leaving a form with unsaved text is asked about; what is saved must not be.
      if (dialog.type() !== "beforeunload") throw new Error(`The browser asks: ${dialog.message()}`);
      return dialog.accept();
    });
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  const open = (path: string) => page.goto(`${product.apiUrl}/admin/${path}`);
  const save = async () => {
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText(/^Saved as change/).waitFor();
  };
  /** What an anonymous reader gets. */
  const readPublic = async (query: string) => {
    const answer = await fetch(`${product.apiUrl}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query }),
    });
    return (await answer.json()).data;
  };
  const publicTitle = async (asAt = "latest") =>
    (
      await readPublic(
        `{ project(body: "hampshire", plan: "hampshire-2020", slug: "first-100-days-plan", asAt: "${asAt}") { title } }`,
      )
    ).project?.title;

  test("says that a password is wrong, and lets the right one in", async () => {
    await open("");
    await page.getByLabel("Email address").fill(product.administrator.email);
    await page.getByLabel("Password").fill("not the password");
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.getByText("do not belong together").waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByLabel("Password").fill(product.administrator.password);
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.getByRole("link", { name: "Overview" }).waitFor();
  });

  test("keeps to the chosen body", async () => {
    await page.getByRole("combobox", { name: "Policing body" }).click();
    await page.getByRole("option", { name: /^Hampshire/ }).click();
    await page.getByRole("heading", { level: 1, name: /Hampshire/ }).waitFor();
    await open("projects?filter=%7B%22q%22%3A%22100+Days%22%7D");
    await page.getByRole("link", { name: "First 100 Days Plan" }).click();
    await page.getByRole("heading", { level: 1, name: "First 100 Days Plan" }).waitFor();
  });

  test("changes a project with a reason, which its history keeps and the public does not see", async () => {
    await page.getByRole("link", { name: "Edit" }).click();
    await page.getByLabel("Title").fill("The first 100 days");
    await page.getByLabel("Forecast end").fill("Apr '20");
    await page.getByLabel("Why this change?").fill("As the office calls it");
    await save();
    await page.getByRole("link", { name: "History" }).click();
    await page.getByText("“As the office calls it”").waitFor();
    expect(await page.locator("del").allTextContents()).toEqual(["First 100 Days Plan"]);
    expect(await page.locator("ins").first().textContent()).toBe("The first 100 days");
    expect(await publicTitle()).toBe("First 100 Days Plan");
  });

  test("tells of another person's change and keeps what was typed", async () => {
    await page.getByRole("link", { name: "Back to the project" }).click();
    await page.getByRole("link", { name: "Edit" }).click();
    const address = page.url();
    const other = await page.context().newPage();
    await other.goto(address);
    await other.getByLabel("Objective").fill("To plan the first 100 days in office of the new Commissioner.");
    await other.getByLabel("Why this change?").fill("Plainer words");
    await other.getByRole("button", { name: "Save" }).click();
    await other.getByText(/^Saved as change/).waitFor();
    await other.close();

    await page.getByLabel("Strand").fill("Big Issues");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Someone else changed this project").waitFor();
    await page.getByText("“Plainer words”").waitFor();
    expect(await page.getByLabel("Strand").inputValue()).toBe("Big Issues");
    await page.getByRole("button", { name: "Keep what I typed" }).click();
    // The other's change is read once more before it counts as seen.
    await page.getByText("Someone else changed this project").waitFor({ state: "hidden" });
    await save();
    // Both changes stand: only what this person touched was sent.
    await page.getByText("To plan the first 100 days in office of the new Commissioner.").waitFor();
  });

  test("publishes a release that shows what changed; the one before keeps its text", async () => {
    const before = (await readPublic(`{ releases(body: "hampshire", first: 1) { nodes { number } } }`))
      .releases.nodes[0].number;
    await open("publish");
    await page.getByText("The first 100 days").first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole("button", { name: /^Publish version/ }).click();
    await page.getByText("Give the version a title").waitFor();
    await page.getByLabel("Title of the version").fill("After the meeting");
    await page.getByRole("button", { name: /^Publish version/ }).click();
    await page.getByText(`Version ${before + 1} is published`).waitFor();
    expect(await publicTitle()).toBe("The first 100 days");
    expect(await publicTitle(`release:${before}`)).toBe("First 100 Days Plan");
    await open("releases");
    await page.getByText("After the meeting").waitFor();
  });

  test("opens a change to the rows it wrote, from the keyboard", async () => {
    await open("revisions");
    const change = page.getByRole("row", { name: /As the office calls it/ });
    const name = (await change.getByRole("link").textContent()) ?? "";
    await change.getByRole("link").press("Enter");
    await page.getByRole("heading", { level: 1, name, exact: true }).waitFor();
    await page.getByRole("heading", { name: "One row written" }).waitFor();
    expect(await page.locator("del").allTextContents()).toEqual(["First 100 Days Plan"]);
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole("link", { name: "Next change" }).click();
    await page.getByText("“Plainer words”").waitFor();
    await page.getByRole("link", { name: "Previous change" }).click();
    await page.getByRole("link", { name: "The first 100 days" }).click();
    await page.getByText("History of this project").waitFor();
    await page.getByRole("link", { name, exact: true }).waitFor();
    await open("changes/1");
    await page.getByText("This change opened the record").waitFor();
    expect(await page.getByRole("link", { name: "Previous change" }).count()).toBe(0);
  });

  test("makes a changed decision a draft, holds it back, and clears it", async () => {
    await open("decisions?filter=%7B%22q%22%3A%22511%22%7D");
    await page.getByRole("link", { name: /^511/ }).click();
    await page.getByRole("link", { name: "Edit" }).click();
    await page.getByText("makes it a draft again").waitFor();
    await page
      .getByLabel("Summary")
      .fill("Approved £250,000 for a feasibility study of the Isle of Wight estate.");
    await save();
    await open("publish");
    await page.getByRole("heading", { name: "Held back" }).waitFor();
    await page.getByRole("link", { name: /Estate Feasibility/ }).click();
    await page.getByRole("button", { name: "Clear for publication" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Clear for publication" }).click();
    await page.getByText("Cleared", { exact: true }).waitFor();
    await open("publish");
    await page.getByText("1 change").or(page.getByText("One change")).waitFor();
  });

  test("keeps what is typed when the session has ended, and saves it after signing in elsewhere", async () => {
    await open("projects?filter=%7B%22q%22%3A%22Estate%22%7D");
    await page.getByRole("link", { name: "Estate Change Programme Phase 2" }).click();
    await page.getByRole("link", { name: "Edit" }).click();
    await page.getByLabel("Strand").fill("Typed before the end");
    await page.context().clearCookies();
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("toolbar").getByText("You have been signed out").waitFor();
    expect(await page.getByLabel("Strand").inputValue()).toBe("Typed before the end");
    const other = await page.context().newPage();
    await other.goto(`${product.apiUrl}/admin/`);
    await other.getByLabel("Email address").fill(product.administrator.email);
    await other.getByLabel("Password").fill(product.administrator.password);
    await other.getByRole("button", { name: "Sign in" }).click();
    await other.getByRole("link", { name: "Overview" }).waitFor();
    await other.close();
    await save();
  });

  test("asks when a figure is a thousand times off the paper's words", async () => {
    await open("projects?filter=%7B%22q%22%3A%22Estate%22%7D");
    await page.getByRole("link", { name: "Estate Change Programme Phase 2" }).click();
    await page.getByRole("link", { name: "Edit" }).click();
    await page.getByLabel("What the papers say").click();
    await page.getByRole("option", { name: "A figure" }).click();
    await page.getByLabel("Figure").fill("£300k");
    await page.getByText("Understood: £300,000.").waitFor();
    await page.getByLabel("As written in the paper").fill("c £300m");
    await page.getByText("a thousand times too small").waitFor();
  });

  test.each([
    ["projects", 1280],
    ["decisions", 375],
    ["statusUpdates/create", 375],
    ["milestones", 375],
    ["milestones/create", 1280],
    ["risks", 1280],
    ["risks/create", 375],
    ["measures", 1280],
    ["measures", 375],
    ["measures/create", 1280],
    ["targets", 1280],
    ["targets/create", 375],
    ["readings", 375],
    ["readings/create", 1280],
    ["surveys", 1280],
    ["surveys/create", 375],
    ["surveyQuestions", 375],
    ["surveyQuestions/create", 1280],
    ["feedbackThemes", 1280],
    ["feedbackThemes/create", 375],
    ["attention", 1280],
    ["attention", 375],
    ["rounds", 1280],
    ["rounds/create", 375],
    ["rebaselines", 375],
    ["dependencies", 1280],
    ["recommendations", 375],
    ["scrutinyActivities", 1280],
    ["publicationDuties", 375],
    ["procedures", 1280],
    ["exemptDocuments", 375],
    ["packs", 1280],
    ["packs/create", 375],
    ["row-files", 1280],
    ["row-files", 375],
  ])("%s is accessible and fits, %i pixels wide", async (path, width) => {
    await page.setViewportSize({ width, height: 800 });
    await open(path);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.waitForLoadState("networkidle");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await axeViolations(page)).toEqual([]);
  });

  test("lists what the Specified Information Order asks for in one step", async () => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await open("publicationDuties");
    await page.getByRole("button", { name: "Add the items of the Specified Information Order" }).click();
    await page.getByText(/^Added \d+ items\.$/).waitFor();
    await page.getByRole("link", { name: "The total budget" }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  test("begins with what needs attention, each leading to what was found", async () => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await open("");
    await page.getByRole("combobox", { name: "Policing body" }).click();
    await page.getByRole("option", { name: /Wessex/ }).click();
    await page.getByRole("heading", { level: 1, name: /Wessex/ }).waitFor();
    await page.getByRole("link", { name: /^Slipped: \d+$/ }).click();
    await page.getByText("more than 1 month behind the one that the project is held to").waitFor();
    await page.getByRole("link", { name: "Video rooms for witnesses" }).click();
    await page.getByRole("heading", { level: 1, name: /Video rooms for witnesses/ }).waitFor();
  });

  test("names the small counts that were published before they were withheld, and takes them back", async () => {
    const visits = async () =>
      (
        await readPublic(
          '{ measures(body: "wessex", filter: { code: { eq: "M4" } }, asAt: "release:5") { nodes { readings { area value } } } }',
        )
      ).measures.nodes[0].readings.filter(
        ({ area, value }: { area: string | null; value: string | null }) => area && value,
      ).length;
    await page.setViewportSize({ width: 1280, height: 800 });
    await open("measures");
    await page.getByRole("link", { name: /^M4 / }).click();
    await page.getByRole("link", { name: "Edit" }).click();
    await page.getByLabel("Withhold counts below").fill("41");
    await page.getByText("Those that were published before stay where they are").waitFor();
    await save();
    await page.getByText(/readings are withheld now and were published before/).waitFor();
    const before = await visits();
    await page.getByRole("button", { name: "Withdraw them" }).click();
    await page.getByLabel("Approved by").fill("Monitoring officer");
    await page
      .getByLabel(/reason|why/i)
      .last()
      .fill("Counts below 41 could tell who it was");
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole("button", { name: "Withdraw", exact: true }).click();
    await page.getByText(/^Withdrew \d+ readings\.$/).waitFor();
    expect(await visits()).toBeLessThan(before);
  });

  test("rates a measure's years, and suggests the next period for a reading", async () => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await open("");
    await page.getByRole("combobox", { name: "Policing body" }).click();
    await page.getByRole("option", { name: /Wessex/ }).click();
    await page.getByRole("heading", { level: 1, name: /Wessex/ }).waitFor();
    await open("measures");
    await page.getByRole("row", { name: /M4 .*2026-27 Off target \(red\)/ }).waitFor();
    await page.getByRole("link", { name: /^M2 / }).click();
    const years = page.getByRole("region", { name: "Its years against their targets" });
    await years.getByRole("row", { name: /2025-26 2,084 .*1,974 .*On target \(green\)/ }).waitFor();
    await years.getByText("If the rest of the year keeps to the shape of 2025-26.").waitFor();
    await page.getByRole("link", { name: "All 42 readings in a list" }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole("link", { name: "Add a reading" }).click();
    await page.getByText("Read by month: write 2017-04. Not read yet: July 2026 (2026-07).").waitFor();
    expect(await page.getByLabel("Period").inputValue()).toBe("2026-07");
    await page.getByRole("textbox", { name: "Value" }).fill("a dozen");
    await page.getByRole("button", { name: "Add the reading" }).click();
    await page.getByText("“a dozen” is not a number: write it as 1234 or 1234.5.").waitFor();
    await page.getByRole("textbox", { name: "Value" }).fill("1,151");
    await page.getByRole("button", { name: "Add the reading" }).click();
    await page.getByRole("heading", { level: 1, name: "July 2026" }).waitFor();
    await page.getByText("1,151").waitFor();
  });

  test("brings a plan's rows in from a file, which shows first what it would change", async () => {
    const handIn = async (name: string, text: string) => {
      await open("row-files");
      await page.getByLabel("File", { exact: true }).setInputFiles({
        name,
        mimeType: "text/csv",
        buffer: Buffer.from(text),
      });
      await page.getByRole("heading", { level: 1, name }).waitFor();
    };
    await handIn("letter.csv", "Dear Commissioner,\nthis is no plan.\n");
    await page.getByText("letter.csv has no headings of a plan").waitFor();
    await page.getByRole("button", { name: "Give the file up" }).click();

    const rows = "Code,Commitment\n1A.1,A pledge in other words.\n9Z.1,A pledge that is new.\n9Z.2,\n";
    await handIn("pledges.csv", rows);
    await page.getByText("1 row new, 1 row changed, 0 rows there already just so, 1 row that").waitFor();
    await page.getByRole("listitem").filter({ hasText: "Row 4" }).getByText("The row has no").waitFor();
    await page.getByRole("listitem").filter({ hasText: "Row 2" }).getByText("A pledge in other").waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.setViewportSize({ width: 375, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.getByRole("textbox", { name: "Why" }).fill("As the board agreed");
    await page.getByRole("button", { name: "Take in 2 rows" }).click();
    await page.getByText(/^Taken in: 1 row new, 1 row changed/).waitFor();

    await handIn("pledges.csv", rows);
    await page.getByText("0 rows new, 0 rows changed, 2 rows there already just so").waitFor();
    expect(await page.getByRole("button", { name: "Nothing to take in" }).isDisabled()).toBe(true);
    await page.getByRole("button", { name: "Give the file up" }).click();
    await page.getByRole("heading", { level: 1, name: "Bring in rows" }).waitFor();
    const before = page.getByRole("listitem").filter({ hasText: "pledges.csv" });
    expect(await before.count()).toBe(1);
    await before.getByRole("link", { name: /^change \d+$/i }).click();
    await page.getByText("As the board agreed").waitFor();
  });
});
