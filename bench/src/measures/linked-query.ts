import { startProduct } from "@frankpledge/e2e/start-product";
import { requestsPerSecond } from "../load.ts";
import type { Measure } from "../measure.ts";
import { linkedQuestions } from "../question.ts";
import { spreadOf } from "../spread.ts";
import { startBareServer } from "../start-bare-server.ts";
import { inTurns } from "../turns.ts";

const ROUNDS = 5;
const SECONDS = 1;

/** Plan → priorities → projects → decisions: answered anew, from kept answers, and by a bare server. */
export const linkedQuery: Measure = {
  name: "linked query",
  async run({ loaded }) {
    const product = await startProduct({ home: await loaded(), viewer: false });
    const { cached, uncached } = await linkedQuestions(product.apiUrl);
    const bare = await startBareServer(cached.answer);
    try {
      const rates = await inTurns(
        {
          uncached: () => requestsPerSecond(product.apiUrl, uncached, SECONDS),
          cached: () => requestsPerSecond(product.apiUrl, cached, SECONDS),
          bare: () => requestsPerSecond(bare.url, cached, SECONDS),
        },
        ROUNDS,
      );
      const yardstick = { what: "bare Fastify, same bytes", ...spreadOf(rates.bare) };
      return [
        {
          what: "linked query, answered anew",
          unit: "requests/s",
          product: spreadOf(rates.uncached),
          yardstick,
        },
        { what: "linked query, kept answer", unit: "requests/s", product: spreadOf(rates.cached), yardstick },
      ];
    } finally {
      await bare.stop();
      await product.stop();
    }
  },
};
