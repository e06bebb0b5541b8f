import type { ProductHome } from "@frankpledge/e2e/product-home";
import type { MoneyRecord } from "./money/money-record.ts";
import type { Spread } from "./spread.ts";

/** The database under the product, and records on it that measures share. */
export interface Place {
  /** As the table names it: "embedded" or "PostgreSQL 17.2". */
  database: string;
  /** A home with the example loaded; nobody has it open while a measure begins. */
  loaded(): Promise<ProductHome>;
  /** A new home, with nothing in it. */
  openEmpty(): Promise<ProductHome>;
  /** The record that the measures of money share; on PostgreSQL alone. */
  money(): Promise<MoneyRecord>;
}

/** What was measured, beside something plain that was measured in the same minute. */
export interface Figure {
  what: string;
  unit: "ms" | "requests/s" | "MB";
  product: Spread;
  yardstick: Spread & { what: string };
}

/** A thing to measure. One file under measures/ each, and a line in measures.ts. */
export interface Measure {
  /** In a few words, for the line that is printed while it runs. */
  name: string;
  /** For what the embedded database is not made for, such as a million lines. */
  onPostgresAlone?: boolean;
  run(place: Place): Promise<Figure[]>;
}
