import { axeViolations, launchBrowser, type TestBrowser } from "@frankpledge/browser";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";

describe("the built product", () => {
  const product = inject("readOnlyProduct");
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  test("is alive and ready", async () => {
    for (const path of ["/healthz", "/readyz"]) {
      const answer = await fetch(`${product.apiUrl}${path}`);
      expect(answer.status, path).toBe(200);
    }
  });

  test.each([1280, 375])("shows its policing bodies without JavaScript, %i pixels wide", async (width) => {
    const page = await browser.openPage({ width, javaScript: false });
    await page.goto(product.viewerUrl);
    expect(await page.textContent("main")).toContain("Hampshire");
    expect(await page.textContent("main")).toContain("Dorset");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await axeViolations(page)).toEqual([]);
  });

  test.each(["viewer", "admin", "explorer"] as const)(
    "asks nothing of another host in the %s",
    async (face) => {
      const address = {
        viewer: product.viewerUrl,
        admin: `${product.apiUrl}/admin`,
        explorer: `${product.apiUrl}/graphiql`,
      }[face];
      const page = await browser.openPage();
      const hosts = new Set<string>();
      page.on("request", (request) => hosts.add(new URL(request.url()).hostname));
      const answer = await page.goto(address, { waitUntil: "networkidle" });
      expect(answer?.status()).toBe(200);
      expect(await page.title()).toContain("Frankpledge");
      expect([...hosts].filter((host) => host !== "localhost" && host !== "")).toEqual([]);
    },
  );
});
