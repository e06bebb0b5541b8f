import type { Page } from "@frankpledge/browser";
import type { Product } from "./start-product.ts";

/** Signs the first administrator in to the officers' app, and keeps to the body whose name begins so. */
export async function enterAdmin(page: Page, product: Product, body: string): Promise<void> {
  await page.goto(`${product.apiUrl}/admin/`);
  await page.getByLabel("Email address").fill(product.administrator.email);
  await page.getByLabel("Password").fill(product.administrator.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("combobox", { name: "Policing body" }).click();
  await page.getByRole("option", { name: new RegExp(`^${body}`) }).click();
  await page.getByRole("heading", { level: 1, name: new RegExp(body) }).waitFor();
}
