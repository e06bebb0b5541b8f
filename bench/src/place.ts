import { openProductHome, type ProductHome } from "@frankpledge/e2e/product-home";
import { startProduct } from "@frankpledge/e2e/start-product";
import pg from "pg";
import type { Place } from "./measure.ts";

/** A place to measure at, with the example loaded into its first home. */
export interface OpenPlace extends Place {
  close(): Promise<void>;
}

/**
 * Opens a place.
 * @param server PostgreSQL's address, on which each home is a database of its own; null for the embedded database
 */
export async function openPlace(server: string | null): Promise<OpenPlace> {
  const openEmpty = () => openProductHome(server);
  const loaded: ProductHome = await openEmpty();
  const close = () => loaded.remove();
  try {
    const product = await startProduct({ home: loaded, viewer: false });
    await product.stop();
    return { database: server ? await versionOf(server) : "embedded", loaded, openEmpty, close };
  } catch (problem) {
    await close();
    throw problem;
  }
}

async function versionOf(server: string): Promise<string> {
  const client = new pg.Client(server);
  await client.connect();
  const { rows } = await client.query("SHOW server_version").finally(() => client.end());
  return `PostgreSQL ${rows[0].server_version.split(" ")[0]}`;
}
