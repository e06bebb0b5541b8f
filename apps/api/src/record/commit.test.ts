import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { rowsOf } from "../database/database.ts";
import { owner } from "../plan/owner.entity.ts";
import { policingBody } from "../plan/policing-body.entity.ts";
import { Refusal } from "../refusal.ts";
import { BODY, officer } from "../testing/accounts.ts";
import { openTestApi, type TestApi } from "../testing/test-api.ts";
import { commitRevision } from "./commit.ts";
import { openRecord } from "./numbering.ts";
import { publishRelease } from "./publish.ts";
import type { Revising } from "./revising.ts";
import { verifyReleases } from "./verify.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
  return () => api.close();
});

let made = 0;
const addOwner = async (revising: Revising): Promise<string> => {
  made += 1;
  return (await revising.create(owner, { title: `Owner ${made}` })).id;
};

const commit = (work: (revising: Revising) => Promise<unknown>, body = BODY) =>
  commitRevision(api.store, { body, author: officer, reason: "A test" }, work);

const publish = () => publishRelease(api.store, { body: BODY, title: "A test", author: officer });

/** Something that work waits for until the test lets it go on. */
function gate(): { opened: Promise<void>; open: () => void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { opened: promise, open: resolve };
}

const soon = (milliseconds = 100) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function numbersOf(table: "revisions" | "releases", body = BODY): Promise<number[]> {
  const rows = await rowsOf<{ number: number }>(
    api.store.db,
    sql`SELECT number FROM ${sql.identifier(table)} JOIN records USING (body_id) WHERE slug = ${body} ORDER BY number`,
  );
  return rows.map((row) => row.number);
}

const oneTo = (last: number) => Array.from({ length: last }, (_, place) => place + 1);

describe("a revision", () => {
  test("is all of its work or nothing, and a number that was not used is given again", async () => {
    const before = await numbersOf("revisions");
    let id = "";
    const failing = commit(async (revising) => {
      id = await addOwner(revising);
      throw new Refusal("BAD_USER_INPUT", "Changed my mind.");
    });
    await expect(failing).rejects.toThrow("Changed my mind.");
    expect(await rowsOf(api.store.db, sql`SELECT 1 FROM owners WHERE id = ${id}`)).toEqual([]);
    expect(await numbersOf("revisions")).toEqual(before);
    expect((await commit(addOwner)).revision).toBe(before.length + 1);
  });

  test("keeps its author, its reason and both its times", async () => {
    api.setClock("2025-06-02T09:00:00Z");
    const { revision } = await commit(addOwner);
    const { revisions } = await api.read(
      `{ revisions(body: "${BODY}", first: 1) { nodes { number author reason effectiveAt recordedAt } } }`,
      { as: officer },
    );
    const at = "2025-06-02T09:00:00.000Z";
    expect(revisions.nodes).toEqual([
      { number: revision, author: officer.name, reason: "A test", effectiveAt: at, recordedAt: at },
    ]);
  });

  test.each([
    ["   ", null],
    ["", null],
    [null, null],
    ["  why  ", "why"],
  ])("with the reason %j keeps %j", async (reason, kept) => {
    await commitRevision(api.store, { body: BODY, author: officer, reason }, addOwner);
    const { revisions } = await api.read(`{ revisions(body: "${BODY}", first: 1) { nodes { reason } } }`, {
      as: officer,
    });
    expect(revisions.nodes).toEqual([{ reason: kept }]);
  });

  test("of a body that is not there is refused", async () => {
    await expect(commit(addOwner, "nowhere")).rejects.toThrow('There is no policing body "nowhere".');
  });
});

describe("writers at once", () => {
  test("get numbers without gaps, though some of them give up", async () => {
    const before = (await numbersOf("revisions")).length;
    const outcomes = await Promise.allSettled(
      oneTo(24).map((n) =>
        commit(async (revising) => {
          await addOwner(revising);
          if (n % 3 === 0) throw new Refusal("CONFLICT", "Rolled back.");
        }),
      ),
    );
    const numbers = outcomes.flatMap((outcome) =>
      outcome.status === "fulfilled" ? [outcome.value.revision] : [],
    );
    expect(numbers.sort((a, b) => a - b)).toEqual(oneTo(before + 16).slice(before));
    expect(await numbersOf("revisions")).toEqual(oneTo(before + 16));
  });

  test("with releases between them: each release carries every revision up to its own, and verifies", async () => {
    const written: { id: string; revision: number }[] = [];
    const releases = await Promise.all(
      oneTo(24).map(async (n) => {
        if (n % 4 === 0) return await publish();
        const { result, revision } = await commit(addOwner);
        written.push({ id: result as string, revision });
        return null;
      }),
    );
    const numbers = releases.filter((number) => number !== null);
    expect(await numbersOf("releases")).toEqual(oneTo(Math.max(...numbers)));
    for (const number of numbers) {
      const { owners } = await api.read(
        `{ owners(body: "${BODY}", asAt: "release:${number}", first: 500) { nodes { id } readAt { revision } } }`,
      );
      const shown = new Set(owners.nodes.map((node: { id: string }) => node.id));
      for (const { id, revision } of written)
        expect([revision, shown.has(id)]).toEqual([revision, revision <= owners.readAt[0].revision]);
    }
    expect((await verifyReleases(api.store, BODY)).flatMap((release) => release.faults)).toEqual([]);
  });

  test("a release waits for a revision that began before it, and carries it", async ({ skip }) => {
    if (api.database.kind === "embedded")
      skip("the embedded database has one connection: nothing runs at once");
    const { opened, open } = gate();
    const writing = commit(async (revising) => {
      const id = await addOwner(revising);
      await opened;
      return id;
    });
    await soon();
    let published = false;
    const publishing = publish().finally(() => {
      published = true;
    });
    await soon();
    expect(published).toBe(false);
    open();
    const { result, revision } = await writing;
    const number = await publishing;
    const { ownerById } = await api.read(
      `{ ownerById(id: "${result}", asAt: "release:${number}") { readAt { revision } } }`,
    );
    expect(ownerById.readAt.revision).toBeGreaterThanOrEqual(revision);
  });

  test("a release that is under way keeps a later revision waiting, and does not carry it", async ({
    skip,
  }) => {
    if (api.database.kind === "embedded")
      skip("the embedded database has one connection: nothing runs at once");
    const { opened, open } = gate();
    const release = api.store.db.transaction(async (tx) => {
      const number = await publishRelease(
        { ...api.store, db: tx as never },
        { body: BODY, title: "Slow", author: officer },
      );
      await opened;
      return number;
    });
    await soon();
    const writing = commit(addOwner);
    await soon();
    open();
    const [number, { result }] = [await release, await writing];
    expect(await api.refusal(`{ ownerById(id: "${result}", asAt: "release:${number}") { id } }`)).toBe(
      "NOT_FOUND",
    );
  });

  test("readers wait for nobody, and see nothing of a revision before it is whole", async ({ skip }) => {
    if (api.database.kind === "embedded")
      skip("the embedded database has one connection: nothing runs at once");
    const { opened, open } = gate();
    const counted = async () =>
      (await api.read(`{ owners(body: "${BODY}") { totalCount } }`, { as: officer })).owners.totalCount;
    const before = await counted();
    const writing = commit(async (revising) => {
      await addOwner(revising);
      await opened;
    });
    await soon();
    expect(await counted()).toBe(before);
    open();
    await writing;
    expect(await counted()).toBe(before + 1);
  });

  test("of different bodies do not wait for one another", async ({ skip }) => {
    if (api.database.kind === "embedded")
      skip("the embedded database has one connection: nothing runs at once");
    await openRecord(api.store.db, "elsewhere");
    const { opened, open } = gate();
    const writing = commit(async (revising) => {
      await addOwner(revising);
      await opened;
    });
    await soon();
    await commit(
      (revising) => revising.create(policingBody, { name: "E", area: "E", nation: "WALES" }),
      "elsewhere",
    );
    open();
    await writing;
  });

  test("who edit the same row: the second is told of the conflict, and nothing of its change is kept", async () => {
    const { id, revision } = await api.create("Owner", { title: "As both saw it" });
    const edit = (title: string) =>
      api.ask(
        `mutation { updateOwner(id: "${id}", ifRevision: ${revision}, input: { title: "${title}" }) { title } }`,
        { as: officer },
      );
    const answers = await Promise.all([edit("One"), edit("Two"), edit("Three")]);
    const codes = answers.flatMap(({ errors }) => errors.map((error) => error.extensions.code));
    expect(codes).toEqual(["CONFLICT", "CONFLICT"]);
    const won = answers.find(({ errors }) => errors.length === 0)?.data.updateOwner.title;
    expect((await api.read(`{ ownerById(id: "${id}") { title } }`, { as: officer })).ownerById.title).toBe(
      won,
    );
  });

  test("who add rows with one title give each an address of its own", async () => {
    const rows = await Promise.all(oneTo(6).map(() => api.create("Owner", { title: "The same title" })));
    expect(rows.map((row) => row.slug).sort()).toEqual([
      "the-same-title",
      ...oneTo(5).map((n) => `the-same-title-${n + 1}`),
    ]);
  });

  test("who give two plans of different bodies one address: one of them is told", async () => {
    await openRecord(api.store.db, "elsewhere").catch(() => undefined);
    const outcomes = await Promise.allSettled(
      [BODY, "elsewhere"].map((body) =>
        api.read(
          `mutation { createPlan(input: { body: "${body}", slug: "the-same-plan", title: "P" }) { id } }`,
          { as: { ...officer, id: "ada-administrator" } },
        ),
      ),
    );
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(["fulfilled", "rejected"]);
  });
});
