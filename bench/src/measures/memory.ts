import { startProduct } from "@frankpledge/e2e/start-product";
import { requestsPerSecond } from "../load.ts";
import type { Measure } from "../measure.ts";
import { linkedQuestions, type Question } from "../question.ts";
import { spreadOf } from "../spread.ts";
import { startBareServer } from "../start-bare-server.ts";

const STARTS = 3;
const SECONDS = 2;
const BYTES = 1024 * 1024;

/** The memory that the API's process holds when it is ready and after a load, beside a bare server after the same. */
export const memory: Measure = {
  name: "memory",
  async run({ loaded }) {
    const ready: number[] = [];
    const afterLoad: number[] = [];
    const bare: number[] = [];
    for (let n = 0; n < STARTS; n++) {
      const product = await startProduct({ home: await loaded(), viewer: false });
      try {
        ready.push(await apiMegabytes(product.apiUrl));
        const { uncached } = await linkedQuestions(product.apiUrl);
        await requestsPerSecond(product.apiUrl, uncached, SECONDS);
        afterLoad.push(await apiMegabytes(product.apiUrl));
        bare.push(await bareMegabytes(uncached));
      } finally {
        await product.stop();
      }
    }
    const yardstick = { what: "bare Fastify after the load", ...spreadOf(bare) };
    return [
      { what: "memory when ready", unit: "MB", product: spreadOf(ready), yardstick },
      { what: "memory after the load", unit: "MB", product: spreadOf(afterLoad), yardstick },
    ];
  },
};

async function apiMegabytes(url: string): Promise<number> {
  const metrics = await (await fetch(`${url}/metrics`)).text();
  const bytes = /^process_resident_memory_bytes (\S+)$/m.exec(metrics)?.[1];
  if (bytes === undefined) throw new Error("The API's metrics do not tell its memory.");
  return Number(bytes) / BYTES;
}

async function bareMegabytes(question: Required<Question>): Promise<number> {
  const bare = await startBareServer(question.answer);
  try {
    await requestsPerSecond(bare.url, question, SECONDS);
    return Number(await (await fetch(`${bare.url}/memory`)).text()) / BYTES;
  } finally {
    await bare.stop();
  }
}
