import type { TestProject } from "vitest/node";
import { openProductHome, type ProductHome } from "./product-home.ts";
import { startProduct } from "./start-product.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where a product that has loaded the example, and stopped, keeps its record. */
    exampleHome: ProductHome["settings"];
  }
}

/** Loads the example once for the whole run: each test that reads it starts on a copy. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const home = await openProductHome();
  const product = await startProduct({ home, viewer: false });
  await product.stop();
  project.provide("exampleHome", home.settings);
  return () => home.remove();
}
