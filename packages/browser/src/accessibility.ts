import axe from "axe-core";
import type { Page } from "playwright-core";
import { hasNoScript, openTwinWithScript } from "./test-browser.ts";

/** What axe finds wrong with a page, one line for each rule with the elements that break it. */
export async function axeViolations(page: Page): Promise<string[]> {
  if (hasNoScript(page)) {
    // axe needs timers, which such a page never fires: it looks at the same address in a page that does.
    const twin = await openTwinWithScript(page);
    try {
      return await axeViolations(twin);
    } finally {
      await twin.context().close();
    }
  }
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(" ")).join(", ")})`,
  );
}
