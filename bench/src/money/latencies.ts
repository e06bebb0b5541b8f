import { startProduct } from "@frankpledge/e2e/start-product";
import type { Figure } from "../measure.ts";
import { spreadOf } from "../spread.ts";
import { inTurns } from "../turns.ts";
import { groupedBody, latencyOf, linkedBody } from "./money-questions.ts";
import type { MoneyRecord } from "./money-record.ts";

const ASKED = 25;

/** How long each of the two questions takes on a record as large as it is. */
interface Latencies {
  lines: number;
  linked: number[];
  grouped: number[];
}

/** Grows the record and asks it the two questions in turns, one at a time. */
export async function latenciesAt({ home, growTo }: MoneyRecord, lines: number): Promise<Latencies> {
  await growTo(lines);
  const product = await startProduct({ home, example: "none", viewer: false });
  try {
    const ask = (body: string) => () => latencyOf(product.apiUrl, body);
    return { lines, ...(await inTurns({ linked: ask(linkedBody), grouped: ask(groupedBody) }, ASKED)) };
  } finally {
    await product.stop();
  }
}

/** The latencies on a large record beside those on the same one when it had a tenth of the lines. */
export function growthFigures(large: Latencies, small: Latencies): Figure[] {
  const figure = (what: string, of: "linked" | "grouped"): Figure => ({
    what: `${what} at ${large.lines.toLocaleString("en-GB")} lines`,
    unit: "ms",
    product: spreadOf(large[of]),
    yardstick: { what: `at ${small.lines.toLocaleString("en-GB")} lines`, ...spreadOf(small[of]) },
  });
  return [figure("money, linked query", "linked"), figure("money, finance", "grouped")];
}
