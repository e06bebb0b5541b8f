import { afterAll, beforeAll, expect, test } from "vitest";
import { axeViolations, launchBrowser, type TestBrowser } from "./index.ts";

let browser: TestBrowser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser?.close());

const html = (body: string): string =>
  `data:text/html,${encodeURIComponent(`<!doctype html><html lang="en"><head><title>A page</title></head><body><main>${body}</main></body></html>`)}`;

test("a page runs its script only when JavaScript is on", async () => {
  const page = html("<h1>Without</h1><script>document.querySelector('h1').textContent = 'With'</script>");
  const withScript = await browser.openPage();
  await withScript.goto(page);
  expect(await withScript.textContent("h1")).toBe("With");

  const without = await browser.openPage({ javaScript: false, width: 375 });
  await without.goto(page);
  expect(await without.textContent("h1")).toBe("Without");
  expect(await without.evaluate(() => innerWidth)).toBe(375);
});

test.each([true, false])("axe finds an image without words (JavaScript on: %s)", async (javaScript) => {
  const page = await browser.openPage({ javaScript });
  await page.goto(html('<h1>A page</h1><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">'));
  expect(await axeViolations(page)).toEqual(["image-alt: Images must have alternative text (img)"]);
  await page.goto(html("<h1>A page</h1>"));
  expect(await axeViolations(page)).toEqual([]);
});
