import { axeViolations, launchBrowser, type Page, type TestBrowser } from "@frankpledge/browser";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";

/** A desk and a small telephone, in CSS pixels. */
const WIDTHS = [1280, 375] as const;
const HEIGHT = 900;

/** Words of the office, or of a program, that no resident should meet. */
const UNPLAIN = /\b(revision|digest|baseline of|null|undefined|NaN)\b/;

/** The public site with the example record, as a resident reads it. */
export interface PublicSite {
  /** A page in which no script runs, closed when the test is over. */
  open(path: string, width?: number): Promise<{ page: Page; status: number | undefined }>;
  /** The words of a page that is there. */
  wordsAt(path: string, part?: string): Promise<string>;
  /** What axe finds wrong at an address, by width. */
  violationsAt(path: string, widths?: readonly number[]): Promise<Record<number, string[]>>;
  /** Fails unless the page is whole, plain and accessible, and fits on a desk and on a telephone. */
  mustReadWell(path: string, title?: RegExp): Promise<Page>;
}

/** Opens the public site for the tests of a file, which share a product with other files and only read. */
export function openPublicSite(): PublicSite {
  const { viewerUrl } = inject("readOnlyProduct");
  let browser: TestBrowser;
  let resident: Page;
  /** axe runs as a script, so it looks at each address in a page where scripts may run. */
  let examined: Page;
  const opened: Page[] = [];
  beforeAll(async () => {
    browser = await launchBrowser();
    resident = await browser.openPage({ javaScript: false });
    examined = await browser.openPage();
  });
  afterEach(async () => {
    for (const page of opened.splice(0)) await page.close();
  });
  afterAll(() => browser?.close());

  const open: PublicSite["open"] = async (path, width = WIDTHS[0]) => {
    const page = await resident.context().newPage();
    opened.push(page);
    await page.setViewportSize({ width, height: HEIGHT });
    const answer = await page.goto(`${viewerUrl}${path}`);
    return { page, status: answer?.status() };
  };
  const violationsAt: PublicSite["violationsAt"] = async (path, widths = WIDTHS) => {
    const found: Record<number, string[]> = {};
    await examined.goto(`${viewerUrl}${path}`);
    for (const width of widths) {
      await examined.setViewportSize({ width, height: HEIGHT });
      found[width] = await axeViolations(examined);
    }
    return found;
  };
  return {
    open,
    violationsAt,
    wordsAt: async (path, part) => {
      const { page, status } = await open(path);
      expect(status, path).toBe(200);
      return await wordsOf(page, part);
    },
    mustReadWell: async (path, title) => {
      const { page, status } = await open(path);
      expect(status).toBe(200);
      if (title) expect(await page.title()).toMatch(title);
      expect(await page.getAttribute("html", "lang")).toBe("en-GB");
      for (const [part, times] of Object.entries({ h1: 1, main: 1, script: 0 }))
        expect(await page.locator(part).count(), part).toBe(times);
      expect(await page.locator("form[action='/search'] input[name=q]").count()).toBe(1);
      expect(await wordsOf(page, "body")).not.toMatch(UNPLAIN);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: HEIGHT });
        const taken = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(taken, `at ${width}`).toBeLessThanOrEqual(width);
      }
      expect(await violationsAt(path)).toEqual({ 1280: [], 375: [] });
      return page;
    },
  };
}

/** The words of a page, as one line. */
export const wordsOf = async (page: Page, part = "main"): Promise<string> =>
  inOneLine(await page.textContent(part));

/** The rows of the table with this caption, each as the texts of its cells. */
export async function rowsOf(page: Page, caption: string): Promise<string[][]> {
  const rows = page
    .locator("table", { has: page.locator("caption", { hasText: caption }) })
    .locator("tbody tr");
  const cells = await rows.evaluateAll((found) =>
    found.map((row) => [...row.children].map((cell) => cell.textContent)),
  );
  return cells.map((row) => row.map(inOneLine));
}

const inOneLine = (text: string | null): string => (text ?? "").replace(/\s+/g, " ").trim();
