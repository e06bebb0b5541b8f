import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ask, type Officer, signIn, Unanswered } from "./officer.ts";
import { openProductHome, type ProductHome } from "./product-home.ts";
import { runProgram } from "./run-program.ts";
import { type Product, startProduct } from "./start-product.ts";

const ROUNDS = Number(process.env.FRANKPLEDGE_KILL_ROUNDS) || 5;
const WRITERS = 4;

/** What was asked of one body's record before the API was killed. Each write's text is its own. */
interface Asked {
  body: string;
  /** Every write that was asked for, answered or not. */
  texts: Set<string>;
  /** The answered writes, by revision. */
  answered: Map<number, { id: string; text: string }>;
  /** The titles of the answered releases, by number. */
  released: Map<number, string>;
}

describe("an API that is killed while it writes", () => {
  let home: ProductHome;
  let product: Product;
  let officer: Officer;
  const rounds: Asked[] = [];

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

  test(`has lost nothing it acknowledged, ${ROUNDS} times over`, { timeout: ROUNDS * 60_000 }, async () => {
    for (let round = 1; round <= ROUNDS; round++) {
      const asked = await openRecord(`round-${round}`);
      rounds.push(asked);
      const writing = [...Array.from({ length: WRITERS }, (_, k) => write(asked, k)), publish(asked)];
      const ended = Promise.all(writing.map(untilUnanswered));
      const moment = 100 + Math.random() * 900;
      await setTimeout(moment);
      await product.kill();
      await ended;
      product = await start();
      const when = `round ${round}, killed after ${Math.round(moment)} ms`;
      expect(asked.answered.size, when).toBeGreaterThan(0);
      await checkRevisions(asked, when);
      await checkReleases(asked, when);
    }
    for (const asked of rounds) await checkRevisions(asked, "after all rounds");
    await checkReleases(null, "after all rounds");
  });

  async function openRecord(body: string): Promise<Asked> {
    await question(
      `mutation ($body: String!) {
        createPolicingBody(input: { body: $body, name: $body, area: "Testshire", nation: ENGLAND }, reason: $body) { id } }`,
      { body },
    );
    return { body, texts: new Set([body]), answered: new Map(), released: new Map() };
  }

  /** Creates rows and changes them again and again; each text stands in two fields and in the reason. */
  async function write(asked: Asked, writer: number): Promise<never> {
    const ids: string[] = [];
    for (let n = 0; ; n++) {
      const text = `writer ${writer}, write ${n}`;
      asked.texts.add(text);
      const id = n % 4 === 0 ? undefined : ids[n % ids.length];
      const { written } = await question<{ written: { id: string; revision: number } }>(
        id === undefined
          ? `mutation ($body: String!, $text: String!) {
              written: createLocalArea(input: { body: $body, name: $text, source: $text }, reason: $text) { id revision } }`
          : `mutation ($id: ID!, $text: String!) {
              written: updateLocalArea(id: $id, input: { name: $text, source: $text }, reason: $text) { id revision } }`,
        { body: asked.body, id, text },
      );
      if (id === undefined) ids.push(written.id);
      asked.answered.set(written.revision, { id: written.id, text });
    }
  }

  async function publish(asked: Asked): Promise<never> {
    for (let n = 1; ; n++) {
      await setTimeout(Math.random() * 300);
      const title = `Release ${n}`;
      const { publishRelease } = await question<{ publishRelease: { number: number } }>(
        "mutation ($body: String!, $title: String!) { publishRelease(body: $body, title: $title) { number } }",
        { body: asked.body, title },
      );
      asked.released.set(publishRelease.number, title);
    }
  }

  async function checkRevisions({ body, texts, answered }: Asked, when: string): Promise<void> {
    const reasons = await reasonsByRevision(body);
    const numbers = [...reasons.keys()].sort((a, b) => a - b);
    expect(numbers, when).toEqual(numbers.map((_, index) => index + 1));
    expect(new Set(reasons.values()).size, when).toBe(reasons.size);
    for (const reason of reasons.values()) expect(texts, when).toContain(reason);
    for (const [revision, { text }] of answered) expect(reasons.get(revision), when).toBe(text);

    const { localAreas } = await question<{
      localAreas: { nodes: { id: string; name: string; source: string; revision: number }[] };
    }>(
      "query ($body: String!) { localAreas(body: $body, first: 500) { nodes { id name source revision } } }",
      { body },
    );
    const ids = new Set(localAreas.nodes.map(({ id }) => id));
    for (const { id } of answered.values()) expect(ids, when).toContain(id);
    // The revision that opened the record wrote the body's own row.
    const written = [1];
    for (const { id, name, source, revision } of localAreas.nodes) {
      expect([name, source], when).toEqual([reasons.get(revision), reasons.get(revision)]);
      const { history } = await question<{ history: { revision: { number: number } }[] }>(
        "query ($id: ID!) { history(id: $id) { revision { number } } }",
        { id },
      );
      expect(history[0]?.revision.number, when).toBe(revision);
      written.push(...history.map((step) => step.revision.number));
    }
    expect(
      written.sort((a, b) => a - b),
      when,
    ).toEqual(numbers);
  }

  async function reasonsByRevision(body: string): Promise<Map<number, string>> {
    const reasons = new Map<number, string>();
    for (;;) {
      const { revisions } = await question<{
        revisions: { totalCount: number; nodes: { number: number; reason: string }[] };
      }>(
        "query ($body: String!, $offset: Int!) { revisions(body: $body, first: 500, offset: $offset) { totalCount nodes { number reason } } }",
        { body, offset: reasons.size },
      );
      for (const { number, reason } of revisions.nodes) reasons.set(number, reason);
      if (reasons.size >= revisions.totalCount || revisions.nodes.length === 0) return reasons;
    }
  }

  /** The answered releases are there, and the command line finds every digest whole. */
  async function checkReleases(asked: Asked | null, when: string): Promise<void> {
    const argv = ["release", "verify", "--json", ...(asked ? ["--body", asked.body] : [])];
    const { exitCode, output, complaint } = await runProgram("cli", home.settings, ...argv);
    expect({ exitCode, complaint }, when).toEqual({ exitCode: 0, complaint: "" });
    const found: {
      holds: boolean;
      bodies: { body: string; releases: { number: number; title: string }[] }[];
    } = JSON.parse(output);
    expect(found.holds, when).toBe(true);
    for (const { body, released } of asked ? [asked] : rounds) {
      const releases = found.bodies.find((one) => one.body === body)?.releases ?? [];
      expect(
        releases.map(({ number }) => number),
        when,
      ).toEqual(releases.map((_, index) => index + 1));
      for (const [number, title] of released) expect(releases[number - 1]?.title, when).toBe(title);
    }
  }
});

async function untilUnanswered(work: Promise<never>): Promise<void> {
  await work.catch((thrown) => {
    if (!(thrown instanceof Unanswered)) throw thrown;
  });
}
