import { LINES } from "../asked.ts";
import type { Measure } from "../measure.ts";
import { growthFigures, latenciesAt } from "../money/latencies.ts";

/** What ten times the lines do to an answer: the linked query and the grouped one, on one record before and after. */
export const moneyGrowth: Measure = {
  name: "money, ten times the lines",
  onPostgresAlone: true,
  async run(place) {
    const record = await place.money();
    const small = await latenciesAt(record, LINES / 10);
    return growthFigures(await latenciesAt(record, LINES), small);
  },
};
