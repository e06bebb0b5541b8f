import type { TestProject } from "vitest/node";
import { openProductHome, type ProductHome } from "./product-home.ts";
import { startProduct } from "./start-product.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where a product that has loaded the example, and stopped, keeps its record. */
    exampleHome: ProductHome["settings"];
    /** Where a product with the example runs for all the tests that only read: none may change anything in it. */
    readOnlyProduct: { apiUrl: string; viewerUrl: string };
  }
}

/**
 * Loads the example once for the whole run. Tests that only read share one product; each of the others starts one of
 * its own on a copy.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const home = await openProductHome();
  const product = await startProduct({ home, viewer: false });
  await product.stop();
  project.provide("exampleHome", home.settings);
  const { apiUrl, viewerUrl, stop } = await startProduct({ copyOf: home.settings });
  project.provide("readOnlyProduct", { apiUrl, viewerUrl });
  return async () => {
    await stop();
    await home.remove();
  };
}
