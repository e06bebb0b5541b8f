import { LINES } from "../asked.ts";
import type { Measure } from "../measure.ts";
import { growthFigures, latenciesAt } from "../money/latencies.ts";

/** The same with ten million lines beside one million. */
export const moneyLarge: Measure = {
  name: "money, ten times the lines once more",
  onPostgresAlone: true,
  async run(place) {
    const record = await place.money();
    const small = await latenciesAt(record, LINES);
    return growthFigures(await latenciesAt(record, LINES * 10), small);
  },
};
