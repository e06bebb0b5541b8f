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
  await settled(page);
  await page.evaluate(axe.source);
  // What passed is no matter, and takes several times as long to bring out of the browser.
  const violations = await page.evaluate(
    async () => (await (window as unknown as { axe: typeof axe }).axe.run()).violations,
  );
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(" ")).join(", ")})`,
  );
}

/** Waits until what fades in has come: half there, its colours are not those that a person reads. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY)
        .map(({ finished }) => finished.catch(() => undefined)),
    ),
  );
}
