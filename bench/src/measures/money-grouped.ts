import { startProduct } from "@frankpledge/e2e/start-product";
import { LINES } from "../asked.ts";
import { requestsPerSecond } from "../load.ts";
import type { Measure } from "../measure.ts";
import { mustBeAlike } from "../money/alike.ts";
import { answerTo, groupedBody } from "../money/money-questions.ts";
import { makePlainTables } from "../money/plain-tables.ts";
import { type Groups, groupedAnswer } from "../money/postgraphile-answers.ts";
import { groupedBody as groupedOfPostgraphile } from "../money/postgraphile-questions.ts";
import { spreadOf } from "../spread.ts";
import { startScript } from "../start-script.ts";
import { inTurns } from "../turns.ts";

const ROUNDS = 3;
const SECONDS = 6;

/** The sums of both ledgers by priority and quarter: the product's from its rollups, PostGraphile's from the lines. */
export const moneyGrouped: Measure = {
  name: "money, finance by priority and quarter",
  onPostgresAlone: true,
  async run(place) {
    const { home, url, growTo } = await place.money();
    await growTo(LINES);
    await makePlainTables(url);
    const product = await startProduct({ home, example: "none", viewer: false });
    const postgraphile = await startScript("./money/postgraphile-server.ts", [url]);
    try {
      const answer = await answerTo(product.apiUrl, groupedBody);
      const groups = groupedAnswer(await answerTo(postgraphile.url, groupedOfPostgraphile));
      mustBeAlike("PostGraphile", groupsOf(answer), groups);
      const rates = await inTurns(
        {
          product: () => requestsPerSecond(product.apiUrl, { body: groupedBody, answer }, SECONDS),
          // The order of its groups is nobody's promise, so their bytes are not compared.
          postgraphile: () => requestsPerSecond(postgraphile.url, { body: groupedOfPostgraphile }, SECONDS),
        },
        ROUNDS,
      );
      return [
        {
          what: `money, finance in ${Object.keys(groups).length.toLocaleString("en-GB")} groups`,
          unit: "requests/s",
          product: spreadOf(rates.product),
          yardstick: {
            what: "PostGraphile, grouped aggregates of the lines",
            ...spreadOf(rates.postgraphile),
          },
        },
      ];
    } finally {
      await postgraphile.stop();
      await product.stop();
    }
  },
};

interface Finance {
  data: { finance: { rows: { keys: { code: string | null; label: string }[]; figures: Groups[string] }[] } };
}

const WITHOUT_PRIORITY: Record<string, string> = {
  "Not yet linked to a project": "NOT_YET",
  "Outside the plan's projects": "OUTSIDE",
};

function groupsOf(answer: string): Groups {
  const { rows } = (JSON.parse(answer) as Finance).data.finance;
  const groups = rows.map(({ keys: [priority, quarter], figures }): [string, Groups[string]] => [
    `${priority?.code ?? WITHOUT_PRIORITY[priority?.label ?? ""]} ${quarter?.code}`,
    figures,
  ]);
  return Object.fromEntries(groups.sort(([a], [b]) => (a < b ? -1 : 1)));
}
