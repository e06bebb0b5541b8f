import type { Measure } from "./measure.ts";
import { linkedQuery } from "./measures/linked-query.ts";
import { memory } from "./measures/memory.ts";
import { startToReady } from "./measures/start-to-ready.ts";

/** Everything that is measured, in the order of the table. */
export const measures: readonly Measure[] = [startToReady, linkedQuery, memory];
