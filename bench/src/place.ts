import { openProductHome, type ProductHome } from "@frankpledge/e2e/product-home";
import { startProduct } from "@frankpledge/e2e/start-product";
import pg from "pg";
import type { Place } from "./measure.ts";
import { type MoneyRecord, openMoneyRecord } from "./money/money-record.ts";

/** A place to measure at, which makes what measures share when the first of them asks for it. */
export interface OpenPlace extends Place {
  close(): Promise<void>;
}

/**
 * Opens a place.
 * @param server PostgreSQL's address, on which each home is a database of its own; null for the embedded database
 */
export async function openPlace(server: string | null): Promise<OpenPlace> {
  const openEmpty = () => openProductHome(server);
  let loaded: Promise<ProductHome> | undefined;
  let money: Promise<MoneyRecord> | undefined;
  return {
    database: server ? await versionOf(server) : "embedded",
    loaded() {
      loaded ??= openLoaded(openEmpty);
      return loaded;
    },
    openEmpty,
    money() {
      money ??= openMoneyRecord(openEmpty);
      return money;
    },
    async close() {
      // What could not be made has cleared up after itself, and the measure that asked has told.
      await (await money?.catch(() => undefined))?.close();
      await (await loaded?.catch(() => undefined))?.remove();
    },
  };
}

async function openLoaded(openEmpty: () => Promise<ProductHome>): Promise<ProductHome> {
  const home = await openEmpty();
  try {
    const product = await startProduct({ home, viewer: false });
    await product.stop();
    return home;
  } catch (problem) {
    await home.remove();
    throw problem;
  }
}

async function versionOf(server: string): Promise<string> {
  const client = new pg.Client(server);
  await client.connect();
  const { rows } = await client.query("SHOW server_version").finally(() => client.end());
  return `PostgreSQL ${rows[0].server_version.split(" ")[0]}`;
}
