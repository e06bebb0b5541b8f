import { startProduct } from "@frankpledge/e2e/start-product";
import { LINES } from "../asked.ts";
import { requestsPerSecond } from "../load.ts";
import type { Measure } from "../measure.ts";
import { mustBeAlike } from "../money/alike.ts";
import { answerTo, linkedBody } from "../money/money-questions.ts";
import { makePlainTables } from "../money/plain-tables.ts";
import { linkedAnswer } from "../money/postgraphile-answers.ts";
import { linkedBody as linkedOfPostgraphile } from "../money/postgraphile-questions.ts";
import { spreadOf } from "../spread.ts";
import { startScript } from "../start-script.ts";
import { inTurns } from "../turns.ts";

const ROUNDS = 5;
const SECONDS = 2;

/** Plan → priorities → projects → budget lines and money to date: the product, PostGraphile and a statement by hand. */
export const moneyLinked: Measure = {
  name: "money, linked query",
  onPostgresAlone: true,
  async run(place) {
    const { home, url, growTo } = await place.money();
    await growTo(LINES);
    await makePlainTables(url);
    const product = await startProduct({ home, example: "none", viewer: false });
    const postgraphile = await startScript("./money/postgraphile-server.ts", [url]);
    const byHand = await startScript("./money/statement-server.ts", [url]);
    try {
      const answers = {
        product: await answerTo(product.apiUrl, linkedBody),
        postgraphile: await answerTo(postgraphile.url, linkedOfPostgraphile),
        byHand: await answerTo(byHand.url, linkedBody),
      };
      const { plan } = JSON.parse(answers.product).data;
      mustBeAlike("PostGraphile", plan, linkedAnswer(answers.postgraphile));
      mustBeAlike("The statement by hand", plan, JSON.parse(answers.byHand).data.plan);
      const ask = (server: string, body: string, answer: string) => () =>
        requestsPerSecond(server, { body, answer }, SECONDS);
      const rates = await inTurns(
        {
          product: ask(product.apiUrl, linkedBody, answers.product),
          postgraphile: ask(postgraphile.url, linkedOfPostgraphile, answers.postgraphile),
          byHand: ask(byHand.url, linkedBody, answers.byHand),
        },
        ROUNDS,
      );
      const figure = (what: string, yardstick: number[]) => ({
        what: `money, linked query of ${Math.round(answers.product.length / 1000)} KB`,
        unit: "requests/s" as const,
        product: spreadOf(rates.product),
        yardstick: { what, ...spreadOf(yardstick) },
      });
      return [
        figure("PostGraphile, plain tables", rates.postgraphile),
        figure("bare Node.js, a statement by hand", rates.byHand),
      ];
    } finally {
      await byHand.stop();
      await postgraphile.stop();
      await product.stop();
    }
  },
};
