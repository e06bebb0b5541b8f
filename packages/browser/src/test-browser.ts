import { type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { unpackChromium } from "./unpack-chromium.ts";

export interface PageOptions {
  /** In CSS pixels; 375 is a small telephone. */
  width?: number;
  height?: number;
  /** The public pages have to work without it. */
  javaScript?: boolean;
}

export interface TestBrowser {
  /** A page in a context of its own: no cookies, no history. */
  openPage(options?: PageOptions): Promise<Page>;
  close(): Promise<void>;
}

const place = { locale: "en-GB", timezoneId: "Europe/London" } satisfies BrowserContextOptions;
const withoutScript = new WeakSet<Page>();

export async function launchBrowser(): Promise<TestBrowser> {
  const { executablePath, env } = await unpackChromium();
  const browser = await chromium.launch({
    executablePath,
    env: { ...process.env, ...env },
    args: [
      "--no-sandbox", // Chromium refuses to run as root otherwise, and containers often are root.
      "--disable-quic",
      "--disable-background-networking",
      "--disable-component-update",
      "--no-first-run",
    ],
  });
  return {
    async openPage({ width = 1280, height = 900, javaScript = true } = {}) {
      const viewport = { width, height };
      const context = await browser.newContext({ ...place, viewport, javaScriptEnabled: javaScript });
      const page = await context.newPage();
      if (!javaScript) withoutScript.add(page);
      return page;
    },
    close: () => browser.close(),
  };
}

export function hasNoScript(page: Page): boolean {
  return withoutScript.has(page);
}

/** The same address, size and cookies in a context of its own that runs scripts. Close the context after use. */
export async function openTwinWithScript(page: Page): Promise<Page> {
  const browser = page.context().browser();
  if (!browser) throw new Error("The page's browser is closed.");
  const storageState = await page.context().storageState();
  const context = await browser.newContext({ ...place, viewport: page.viewportSize(), storageState });
  const twin = await context.newPage();
  await twin.goto(page.url());
  return twin;
}
