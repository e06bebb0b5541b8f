import type { ProductHome } from "@frankpledge/e2e/product-home";
import pg from "pg";
import { frankpledge } from "./command-line.ts";

/** The body whose money is measured: the product's own generator makes it. */
export const BODY = "example-force";
const PLANS = 40;
const PROJECTS = 4_000;

/** A published record of forty plans, four thousand projects and as many lines of the two ledgers as are asked for. */
export interface MoneyRecord {
  home: ProductHome;
  /** Its database, for what is measured beside the product. */
  url: string;
  /** Adds lines until there are so many, half of them payments and half postings, and publishes them. */
  growTo(lines: number): Promise<void>;
  close(): Promise<void>;
}

/** Opens a home for the record, which stays empty until it grows. */
export async function openMoneyRecord(openEmpty: () => Promise<ProductHome>): Promise<MoneyRecord> {
  const home = await openEmpty();
  const url = home.settings.DATABASE_URL ?? "";
  let lines = 0;
  return {
    home,
    url,
    async growTo(wanted) {
      if (wanted <= lines) return;
      const made = lines === 0 ? { plans: PLANS, projects: PROJECTS } : { plans: 0, projects: 0 };
      const payments = Math.floor((wanted - lines) / 2);
      const counts = { ...made, payments, postings: wanted - lines - payments };
      const options = Object.entries(counts).flatMap(([name, count]) => [`--${name}`, String(count)]);
      await frankpledge(home, "generate", "--body", BODY, ...options);
      await frankpledge(home, "release", "create", "--body", BODY, "--title", `${wanted} lines`);
      await settle(url);
      lines = wanted;
    },
    close: () => home.remove(),
  };
}

/** Does at once what a server does by itself within minutes: clears up, and counts what the planner goes by. */
export async function settle(url: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query("VACUUM ANALYZE").finally(() => client.end());
}
