import { large } from "./asked.ts";
import type { Measure } from "./measure.ts";
import { linkedQuery } from "./measures/linked-query.ts";
import { memory } from "./measures/memory.ts";
import { moneyGrouped } from "./measures/money-grouped.ts";
import { moneyGrowth } from "./measures/money-growth.ts";
import { moneyImport } from "./measures/money-import.ts";
import { moneyLarge } from "./measures/money-large.ts";
import { moneyLinked } from "./measures/money-linked.ts";
import { packs } from "./measures/packs.ts";
import { scheduleImport } from "./measures/schedule-import.ts";
import { startToReady } from "./measures/start-to-ready.ts";

/** Everything that is measured, in the order of the table. */
export const measures: readonly Measure[] = [
  startToReady,
  linkedQuery,
  memory,
  packs,
  moneyGrowth,
  moneyLinked,
  moneyGrouped,
  moneyImport,
  scheduleImport,
  // Last: what it adds to the record cannot be taken out again.
  ...(large ? [moneyLarge] : []),
];
