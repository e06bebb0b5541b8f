import { launchBrowser, type Page, type TestBrowser } from "@frankpledge/browser";
import { enterAdmin } from "./enter-admin.ts";
import { ask, createRow, signIn } from "./officer.ts";
import { wordsOf } from "./public-site.ts";
import { type Product, type ProductOptions, startProduct } from "./start-product.ts";

/** What a project answered to a round. */
interface Answer {
  projectTitle: string;
  state: string;
  updateId: string | null;
}

/** The office of Wessex at work in a product of its own, and those who answer and read it. */
export class Office {
  private constructor(
    readonly product: Product,
    private readonly browser: TestBrowser,
    private readonly officer: { cookie: string },
    /** The officer's, in the admin. */
    readonly page: Page,
    /** An owner's and a reader's: neither needs JavaScript. */
    readonly plain: Page,
  ) {}

  static async open(home: ProductOptions["copyOf"]): Promise<Office> {
    const [product, browser] = await Promise.all([startProduct({ copyOf: home }), launchBrowser()]);
    const officer = await signIn(product.apiUrl, product.administrator);
    const plain = await browser.openPage({ javaScript: false });
    const page = await browser.openPage();
    await enterAdmin(page, product, "Wessex");
    return new Office(product, browser, officer, page, plain);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.product.stop();
  }

  /** Opens a page of the admin. */
  async goTo(path: string): Promise<void> {
    await this.page.goto(`${this.product.apiUrl}/admin/${path}`);
  }

  async seesHeading(name: string | RegExp): Promise<void> {
    await this.page.getByRole("heading", { level: 1, name }).waitFor();
  }

  /** Clears the draft whose page is open. */
  async clearHere(): Promise<void> {
    await this.page.getByRole("button", { name: "Clear for publication" }).click();
    await this.page.getByRole("dialog").getByRole("button", { name: "Clear for publication" }).click();
    await this.page.getByText("Cleared", { exact: true }).waitFor();
  }

  async publish(title: string): Promise<void> {
    await this.goTo("publish");
    await this.page.getByLabel("Title of the version").fill(title);
    await this.page.getByRole("button", { name: /^Publish version/ }).click();
    await this.page.getByText(/^Version \d+ is published/).waitFor();
  }

  ask<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
    return ask<Data>(this.product.apiUrl, this.officer, query, variables);
  }

  /** What somebody gets who has no account. */
  askAsPublic<Data>(query: string): Promise<Data> {
    return ask<Data>(this.product.apiUrl, { cookie: "" }, query);
  }

  /** @returns its id */
  create(entity: string, input: object): Promise<string> {
    return createRow(this.product.apiUrl, this.officer, entity, { body: "wessex", ...input });
  }

  /** Takes a file of the API away. */
  async fetch(address: string): Promise<Buffer> {
    const { cookie } = this.officer;
    const answer = await fetch(`${this.product.apiUrl}${address}`, { headers: { cookie } });
    return Buffer.from(await answer.arrayBuffer());
  }

  /** Sends a file as the admin does. */
  async send<Told>(address: string, file: Buffer | string): Promise<Told> {
    const answer = await fetch(`${this.product.apiUrl}${address}`, {
      method: "POST",
      headers: {
        cookie: this.officer.cookie,
        "x-requested-with": "frankpledge",
        "content-type": "application/octet-stream",
      },
      body: typeof file === "string" ? file : new Uint8Array(file),
    });
    const told = (await answer.json()) as Told;
    if (!answer.ok) throw new Error(JSON.stringify(told));
    return told;
  }

  /** The words of a public page. */
  async wordsAt(path: string): Promise<string> {
    await this.plain.goto(`${this.product.viewerUrl}${path}`);
    return await wordsOf(this.plain);
  }

  /** What each project answered to a round, by its title. */
  async answersOf(round: string | undefined): Promise<Map<string, Answer>> {
    const { roundById } = await this.ask<{ roundById: { answers: Answer[] } }>(
      "query ($round: ID!) { roundById(id: $round) { answers { projectTitle state updateId } } }",
      { round },
    );
    return new Map(roundById.answers.map((answer) => [answer.projectTitle, answer]));
  }
}
