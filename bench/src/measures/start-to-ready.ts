import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { ProductHome } from "@frankpledge/e2e/product-home";
import { startProduct } from "@frankpledge/e2e/start-product";
import type { Measure } from "../measure.ts";
import { spreadOf } from "../spread.ts";

const LOADED_STARTS = 5;
const EMPTY_STARTS = 3;

/** From starting the built API to its first good answer at /readyz, beside a Node.js that starts and ends. */
export const startToReady: Measure = {
  name: "start to /readyz",
  async run({ loaded, openEmpty }) {
    const home = await loaded();
    const node: number[] = [];
    const onLoaded: number[] = [];
    for (let n = 0; n < LOADED_STARTS; n++) {
      node.push(await millisecondsOf(() => promisify(execFile)(process.execPath, ["-e", "0"])));
      onLoaded.push(await startOn(home));
    }
    const onEmpty: number[] = [];
    for (let n = 0; n < EMPTY_STARTS; n++) {
      const empty = await openEmpty();
      onEmpty.push(await startOn(empty).finally(() => empty.remove()));
    }
    const yardstick = { what: "node -e 0", ...spreadOf(node) };
    return [
      { what: "start, record loaded", unit: "ms", product: spreadOf(onLoaded), yardstick },
      { what: "start, empty: loads the example", unit: "ms", product: spreadOf(onEmpty), yardstick },
    ];
  },
};

async function startOn(home: ProductHome): Promise<number> {
  const began = performance.now();
  const product = await startProduct({ home, viewer: false });
  const took = performance.now() - began;
  await product.stop();
  return took;
}

async function millisecondsOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
