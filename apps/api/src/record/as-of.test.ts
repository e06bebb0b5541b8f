import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { rowsOf } from "../database/database.ts";
import { owner } from "../plan/owner.entity.ts";
import { administrator, BODY, officer, reader, stranger } from "../testing/accounts.ts";
import { buildOwner, buildPlan, buildProject } from "../testing/builders.ts";
import { openTestApi, type TestApi } from "../testing/test-api.ts";
import { parseAsAt } from "./as-at.ts";
import { resolveAsAt, visibleIn } from "./as-of.ts";
import { publishRelease } from "./publish.ts";
import type { Account } from "./viewer.ts";

let api: TestApi;
let project: string;

/** What is done to the record, and when by the clock. Summer time runs from 30 March to 26 October 2025. */
const MOMENTS: [string, string][] = [
  ["in winter, a second before midnight in London", "2025-01-15T23:59:59Z"],
  ["the last second of the day before the clocks go forward", "2025-03-29T23:59:59Z"],
  ["the last second of the day the clocks go forward", "2025-03-30T23:59:59+01:00"],
  ["the first second of the day after", "2025-03-31T00:00:00+01:00"],
  ["in summer, a second before midnight in London", "2025-07-15T23:59:59+01:00"],
  ["the last second of the day the clocks go back", "2025-10-26T23:59:59Z"],
  ["the first second of the day after that", "2025-10-27T00:00:00Z"],
];

beforeAll(async () => {
  api = await openTestApi();
  // The record of the test is older than the API's clock: its first revision was made in June.
  await api.database.tamper(sql`UPDATE revisions SET effective_at = '2025-01-10T12:00:00Z'`);
  await api.database.tamper(sql`UPDATE records SET last_effective_at = '2025-01-10T12:00:00Z'`);
  api.setClock("2025-01-10T12:00:00Z");
  const plan = await api.create("Plan", buildPlan());
  project = (
    await api.create("Project", buildProject(plan.id, { title: "At first", forecastEnd: "2025-03" }))
  ).id;
  for (const [title, time] of MOMENTS) {
    api.setClock(time);
    await api.update("Project", project, { title });
    await api.publish(title);
  }
  return () => api.close();
});

interface Read {
  title: string;
  endStatus: { words: string };
  readAt: {
    release: number | null;
    revision: number;
    live: boolean;
    title: string | null;
    effectiveAt: string;
  };
}

async function readAt(asAt: string | null, as?: Account): Promise<Read> {
  const query = `query ($asAt: AsAt) { row: projectById(id: "${project}", asAt: $asAt) {
    title endStatus { words } readAt { release revision live title effectiveAt } } }`;
  return (await api.read(query, { variables: { asAt }, ...(as ? { as } : {}) })).row;
}

describe("a date means the end of that day in London", () => {
  test.each([
    ["2025-01-15", 0],
    ["2025-01-16", 0],
    ["2025-03-29", 1],
    ["2025-03-30", 2],
    ["2025-03-31", 3],
    ["2025-07-14", 3],
    ["2025-07-15", 4],
    ["2025-10-25", 4],
    ["2025-10-26", 5],
    ["2025-10-27", 6],
    ["9999-12-31", 6],
  ])("%s", async (day, place) => {
    for (const as of [undefined, officer]) {
      const { title, readAt: read } = await readAt(day, as);
      expect(title).toBe(MOMENTS[place]?.[0]);
      expect(read.release).toBe(as ? null : place + 1);
    }
  });
});

describe("an RFC 3339 time means that moment", () => {
  test.each([
    ["2025-03-30T22:59:58Z", 1],
    ["2025-03-30T22:59:59Z", 2],
    ["2025-03-30T23:59:59+01:00", 2],
    ["2025-03-30T23:59:59.999+01:00", 2],
    ["2025-03-31T00:00:00+01:00", 3],
    ["2025-03-30T18:00:00-05:00", 3],
    ["9999-12-31T23:59:59-14:00", 6],
  ])("%s", async (time, place) => {
    for (const as of [undefined, officer]) expect((await readAt(time, as)).title).toBe(MOMENTS[place]?.[0]);
  });
});

describe("what is no point of the record is refused in one sentence", () => {
  test.each([
    "",
    "now",
    "LIVE",
    "release:0",
    "release:-1",
    "release:01",
    "release:1.5",
    "release:",
    "release:99999999999",
    "revision:x",
    "2025-02-29",
    "2025-13-01",
    "2025-00-01",
    "0000-01-01",
    "0999-12-31",
    "10000-01-01",
    "2025-1-1",
    "2025",
    "2025-01",
    "2025-02-30T00:00:00Z",
    "2025-01-01T24:00:00Z",
    "2025-01-01T00:60:00Z",
    "2025-01-01T00:00:00",
    "2025-01-01T00:00:00+99:00",
    "2025-01-01 00:00:00Z",
    " 2025-01-01",
    "2025-01-01\n",
    "x".repeat(1_000),
  ])("%s", async (asAt) => {
    if (asAt !== "") expect(() => parseAsAt(asAt)).toThrow(/is not a point of the record/);
    for (const query of [
      "query ($asAt: AsAt) { plans(asAt: $asAt) { totalCount } }",
      `{ plans(asAt: ${JSON.stringify(asAt)}) { totalCount } }`,
    ]) {
      const { errors } = await api.ask(query, query.startsWith("query") ? { variables: { asAt } } : {});
      expect(errors.map((error) => error.extensions.code)).toEqual(["BAD_USER_INPUT"]);
      expect(errors[0]?.message.length).toBeLessThan(700);
    }
  });

  test.each(["release:1", "revision:1"])("%s without a body", async (asAt) => {
    expect(await api.refusal(`{ plans(asAt: "${asAt}") { totalCount } }`, { as: officer })).toBe(
      "BAD_USER_INPUT",
    );
  });
});

describe("what the record does not have is not found", () => {
  test.each(["2025-01-14", "1000-01-01", "release:8", "2025-01-15T23:59:58Z"])(
    "%s, for the public",
    async (asAt) => {
      expect(await api.refusal(`{ plans(body: "${BODY}", asAt: "${asAt}") { totalCount } }`)).toBe(
        "NOT_FOUND",
      );
    },
  );

  test.each(["2025-01-09", "revision:99", "release:8"])("%s, for officers", async (asAt) => {
    const query = `{ plans(body: "${BODY}", asAt: "${asAt}") { totalCount } }`;
    expect(await api.refusal(query, { as: officer })).toBe("NOT_FOUND");
  });

  test("lists of every body have no rows there", async () => {
    expect(await api.read('{ plans(asAt: "2024-01-01") { totalCount readAt { release } } }')).toEqual({
      plans: { totalCount: 0, readAt: [] },
    });
  });
});

describe("who asks decides what is read", () => {
  test("the public reads the latest release, officers the live record", async () => {
    await api.update("Project", project, { title: "Not yet published" });
    expect(await readAt(null)).toMatchObject({
      title: MOMENTS.at(-1)?.[0],
      readAt: { live: false, release: 7 },
    });
    expect(await readAt("latest")).toMatchObject({ readAt: { live: false, release: 7 } });
    for (const as of [officer, reader, administrator]) {
      expect(await readAt(null, as)).toMatchObject({
        title: "Not yet published",
        readAt: { live: true, release: null },
      });
      expect(await readAt("live", as)).toMatchObject({ title: "Not yet published" });
      expect(await readAt("latest", as)).toMatchObject({ readAt: { live: false, release: 7 } });
      expect(await readAt("release:2", as)).toMatchObject({ title: MOMENTS[1]?.[0] });
    }
    await api.update("Project", project, { title: MOMENTS.at(-1)?.[0] });
  });

  test("an officer of another body is the public here", async () => {
    expect(await readAt(null, stranger)).toMatchObject({ readAt: { live: false, release: 7 } });
    expect(await readAt("2025-03-29", stranger)).toMatchObject({ readAt: { release: 2 } });
    for (const asAt of ["live", "revision:1"])
      expect(
        await api.refusal(`{ plans(body: "${BODY}", asAt: "${asAt}") { totalCount } }`, { as: stranger }),
      ).toBe("FORBIDDEN");
    const { plans } = await api.read('{ plans { totalCount } live: plans(asAt: "live") { totalCount } }', {
      as: stranger,
    });
    expect(plans.totalCount).toBe(0);
  });

  test("a revision is what the record was after it", async () => {
    const { history } = await api.read(
      `{ history(id: "${project}") { revision { number } fields { field after } } }`,
      { as: officer },
    );
    for (const step of history) {
      const title = step.fields.find((field: { field: string }) => field.field === "title")?.after;
      expect(await readAt(`revision:${step.revision.number}`, officer)).toMatchObject({
        title,
        readAt: { live: false, release: null },
      });
    }
    expect(history).toHaveLength(MOMENTS.length + 3);
  });
});

test("an answer of several statements is of one revision, though somebody writes between them", async () => {
  const asOf = await resolveAsAt(api.store.db, officer, { asAt: "live", body: BODY, now: api.store.now() });
  await api.create("Owner", buildOwner());
  const row = owner.table;
  const seen = await rowsOf(
    api.store.db,
    sql`SELECT 1 FROM ${asOf.relation()} JOIN ${row} ON ${row.bodyId} = as_of.body_id WHERE ${visibleIn(asOf.scope(), row)}`,
  );
  expect(seen).toEqual([]);
  expect(
    (await api.read(`{ owners(body: "${BODY}") { totalCount } }`, { as: officer })).owners.totalCount,
  ).toBe(1);
});

describe("today (S3.5): a forecast end of March 2025", () => {
  const AHEAD = "forecast end March 2025";
  const PASSED = "forecast end passed, completion not reported";

  test.each([
    ["is the day of the release that is read", "release:3", undefined, AHEAD],
    ["is the day of the release that is read, a month later", "release:5", undefined, PASSED],
    ["is the date that is asked for, before the end", "2025-03-31", undefined, AHEAD],
    ["is the date that is asked for, though the release is older", "2025-04-01", undefined, PASSED],
    ["is the London day of the moment asked for", "2025-03-31T23:30:00Z", undefined, PASSED],
    ["is the day of the newest release when nothing is asked", null, undefined, PASSED],
    ["is the day of the revision that is read", "revision:3", officer, AHEAD],
  ] as const)("%s", async (_, asAt, as, words) => {
    expect((await readAt(asAt, as)).endStatus.words).toBe(words);
  });

  test("is the clock's for the live record alone", async () => {
    await api.update("Project", project, { forecastEnd: "2026-06" });
    await api.publish();
    const words = async (asAt: string | null, as?: Account) => (await readAt(asAt, as)).endStatus.words;
    api.setClock("2026-06-30T22:59:59Z");
    expect(await words(null, officer)).toBe("forecast end June 2026");
    api.setClock("2026-06-30T23:00:00Z");
    expect([await words(null, officer), await words("live", officer)]).toEqual([PASSED, PASSED]);
    expect([await words(null), await words("latest", officer)]).toEqual(
      Array(2).fill("forecast end June 2026"),
    );
    await api.update("Project", project, { forecastEnd: "2025-03" });
  });
});

describe("the day that a revision or a release is effective", () => {
  const lastDays = () =>
    api.database.asSuperuser<{ n: number; at: Date | string }>(
      sql`SELECT number AS n, effective_at AS at FROM revisions ORDER BY number DESC LIMIT 3`,
    );

  test("never goes back within a body, though the clock does", async () => {
    api.setClock("2026-07-01T12:00:00Z");
    await api.update("Project", project, { objective: "One" });
    api.setClock("2026-06-01T12:00:00Z");
    await api.update("Project", project, { objective: "Two" });
    const number = await publishRelease(api.store, {
      body: BODY,
      title: "Dated back",
      author: officer,
      effectiveAt: new Date("2020-01-01T00:00:00Z"),
    });
    const [two, one] = await lastDays();
    expect(new Date(two?.at ?? 0)).toEqual(new Date(one?.at ?? 1));
    const { releases } = await api.read(
      `{ releases(body: "${BODY}", first: 1) { nodes { number effectiveAt publishedAt reconstructed } } }`,
    );
    expect(releases.nodes).toEqual([
      {
        number,
        effectiveAt: "2026-07-01T12:00:00.000Z",
        publishedAt: "2026-06-01T12:00:00.000Z",
        reconstructed: true,
      },
    ]);
  });
});
