import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ask, type Officer, signIn, Unanswered } from "./officer.ts";
import { openProductHome, type ProductHome } from "./product-home.ts";
import { runProgram } from "./run-program.ts";
import { type Product, startProduct } from "./start-product.ts";

/** A tenth of what is asked for, since a round takes three files in. */
const ROUNDS = Math.ceil((Number(process.env.FRANKPLEDGE_KILL_ROUNDS) || 1) / 10);
const LINES = 20_000;

/** A file of its own for each round: line n is of n pence. */
function fileOf(round: number): string {
  const lines = Array.from(
    { length: LINES },
    (_, n) =>
      `${(n % 28) + 1}/05/2025,Example Supplier ${n % 50} Ltd,Item ${n} of round ${round},${((n + 1) / 100).toFixed(2)}`,
  );
  return ["Date,Supplier,Description,Amount", ...lines].join("\n");
}
const SUM = ((LINES * (LINES + 1)) / 200).toFixed(2);

interface Import {
  state: string;
  rowsRead: number;
  accepted: number;
  acceptedSum: string;
  duplicates: number;
}

describe("an API that is killed while it takes a file in", () => {
  let home: ProductHome;
  let product: Product;
  let officer: Officer;

  const start = () => startProduct({ home, example: "none", viewer: false });
  const question = <Data>(query: string, variables?: Record<string, unknown>) =>
    ask<Data>(product.apiUrl, officer, query, variables);

  beforeAll(async () => {
    home = await openProductHome();
    product = await start();
    officer = await signIn(product.apiUrl, product.administrator);
  });
  afterAll(async () => {
    await product?.stop();
    await home?.remove();
  });

  test(`has taken in all of it or nothing, ${ROUNDS} times over`, { timeout: ROUNDS * 240_000 }, async () => {
    for (let round = 1; round <= ROUNDS; round++) {
      const body = `round-${round}`;
      const file = fileOf(round);
      await question(
        `mutation ($body: String!) {
          createPolicingBody(input: { body: $body, name: $body, area: "Testshire", nation: ENGLAND }) { id } }`,
        { body },
      );

      const first = await upload(body, file);
      while ((await importOf(first)).rowsRead === 0) await setTimeout(20);
      await restart();
      const dead = await importOf(first);
      expect(["READING", "INTERRUPTED", "STAGED"], `round ${round}`).toContain(dead.state);
      if (dead.state !== "STAGED")
        await expect(commit(first)).rejects.toThrow(/still being read|interrupted/);
      expect(await ledger(body)).toEqual({ count: 0, sum: null });

      const second = await upload(body, file);
      await untilStaged(second);
      const moment = 20 + Math.random() * 2_000;
      const when = `round ${round}, killed ${Math.round(moment)} ms into the commit`;
      const committing = commit(second).catch((thrown) => {
        if (!(thrown instanceof Unanswered)) throw thrown;
      });
      await setTimeout(moment);
      await restart();
      await committing;
      const { state } = await importOf(second);
      const taken = { count: LINES, sum: SUM };
      expect([state, await ledger(body)], when).toEqual(
        state === "COMMITTED" ? ["COMMITTED", taken] : ["STAGED", { count: 0, sum: null }],
      );

      // What was read but not taken in is still there, or was lost whole with the database, and says so.
      if (state === "STAGED")
        await commit(second).catch((thrown) => expect(thrown.message).toMatch(/Hand the file in again/));
      const third = await upload(body, file);
      await untilStaged(third);
      await commit(third);
      expect(await ledger(body), when).toEqual(taken);
      const again = await importOf(third);
      expect(again.accepted + again.duplicates, when).toBe(LINES);

      await question(
        `mutation ($body: String!) { publishRelease(body: $body, title: "All of it") { number } }`,
        { body },
      );
      const verified = await runProgram("cli", home.settings, "release", "verify", "--json", "--body", body);
      expect({ when, exitCode: verified.exitCode, complaint: verified.complaint }).toEqual({
        when,
        exitCode: 0,
        complaint: "",
      });
      const { revisions } = await question<{ revisions: { nodes: { number: number }[] } }>(
        "query ($body: String!) { revisions(body: $body) { nodes { number } } }",
        { body },
      );
      expect(
        revisions.nodes.map(({ number }) => number),
        when,
      ).toEqual([2, 1]);
    }
  });

  async function restart(): Promise<void> {
    await product.kill();
    product = await start();
  }

  async function upload(body: string, file: string): Promise<string> {
    const answer = await fetch(`${product.apiUrl}/imports?body=${body}&source=PAYMENT&name=spend.csv`, {
      method: "POST",
      headers: { cookie: officer.cookie, "x-requested-with": "test", "content-type": "text/csv" },
      body: file,
    });
    expect(answer.status).toBe(202);
    return ((await answer.json()) as { id: string }).id;
  }

  async function importOf(id: string): Promise<Import> {
    const found = await question<{ import: Import }>(
      "query ($id: ID!) { import(id: $id) { state rowsRead accepted acceptedSum duplicates } }",
      { id },
    );
    return found.import;
  }

  async function untilStaged(id: string): Promise<void> {
    let state = "READING";
    while (state === "READING") {
      await setTimeout(50);
      ({ state } = await importOf(id));
    }
    expect(state).toBe("STAGED");
  }

  const commit = (id: string) => question("mutation ($id: ID!) { commitImport(id: $id) { state } }", { id });

  /** How many lines there are, and what each way of summing them gives, which must be the same. */
  async function ledger(body: string): Promise<{ count: number; sum: string | null }> {
    const { payments, total, bySupplier } = await question<{
      payments: { totalCount: number };
      total: { total: { supplierPayments: string | null; paymentCount: number } };
      bySupplier: { total: { supplierPayments: string | null; paymentCount: number } };
    }>(
      `query ($body: String!) { payments(body: $body, first: 1) { totalCount }
        total: finance(body: $body, groupBy: []) { total { supplierPayments paymentCount } }
        bySupplier: finance(body: $body, groupBy: [SUPPLIER]) { total { supplierPayments paymentCount } } }`,
      { body },
    );
    expect(bySupplier.total).toEqual(total.total);
    expect(total.total.paymentCount).toBe(payments.totalCount);
    return { count: payments.totalCount, sum: total.total.supplierPayments };
  }
});
