import { sql } from "drizzle-orm";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { verifyReleases } from "../record/verify.ts";
import { BODY, officer } from "../testing/accounts.ts";
import { buildLocalArea, buildMeasure, buildReading } from "../testing/builders.ts";
import { openTestApi, type TestApi } from "../testing/test-api.ts";

const LEAST = 5;

let api: TestApi;
let areas: string[];
beforeAll(async () => {
  api = await openTestApi();
  areas = [];
  for (const name of ["North", "East", "South", "West", "Middle"])
    areas.push((await api.create("LocalArea", buildLocalArea({ name }))).id);
  return () => api.close();
});

let made = 0;
const newMeasure = async (given: object = {}): Promise<string> => {
  made += 1;
  return (
    await api.create("Measure", buildMeasure({ title: `Lamps ${made}`, suppressBelow: LEAST, ...given }))
  ).id;
};

/** Enters the parts of a month and their whole. @returns the measure */
async function enter(parts: readonly number[]): Promise<string> {
  const measure = await newMeasure();
  const whole = parts.reduce((sum, part) => sum + part, 0);
  await api.create("Reading", buildReading(measure, { value: String(whole) }));
  for (const [place, value] of parts.entries())
    await api.create("Reading", buildReading(measure, { value: String(value), localAreaId: areas[place] }));
  return measure;
}

interface Told {
  value: string;
  localArea: { name: string } | null;
}

const told = async (measure: string): Promise<Told[]> =>
  (
    await api.read(`query ($id: ID!) { measureById(id: $id) { readings { value localArea { name } } } }`, {
      variables: { id: measure },
    })
  ).measureById.readings;

const idsOf = async (measure: string): Promise<(Told & { id: string })[]> =>
  (
    await api.read(`query ($id: ID!) { measureById(id: $id) { readings { id value localArea { name } } } }`, {
      as: officer,
      variables: { id: measure },
    })
  ).measureById.readings;

/** What the public is told of a month: its whole, null where it is withheld, and its parts by area. */
async function tellingsOf(measure: string) {
  const all = await told(measure);
  return {
    whole: all.find(({ localArea }) => localArea === null)?.value ?? null,
    parts: Object.fromEntries(
      all.flatMap(({ localArea, value }) => (localArea ? [[localArea.name, Number(value)]] : [])),
    ),
  };
}

describe("where a part of the area is withheld", () => {
  test("the next smallest is withheld with it, so that neither is the rest of the whole", async () => {
    const measure = await enter([3, 20, 9, 30]);
    await api.publish("One small part");
    expect(await tellingsOf(measure)).toEqual({ whole: "62", parts: { East: 20, West: 30 } });
  });

  test("nothing is withheld where no part is small, nor for a part that is nil", async () => {
    const measure = await enter([0, 20, 9]);
    await api.publish("No small part");
    expect(await tellingsOf(measure)).toEqual({ whole: "29", parts: { North: 0, East: 20, South: 9 } });
  });

  test("the whole is withheld where the parts are too few to hide one another", async () => {
    const [alone, two] = [await enter([3, 0]), await enter([1, 2])];
    await api.publish("Few parts");
    expect(await tellingsOf(alone)).toEqual({ whole: null, parts: { East: 0 } });
    expect(await tellingsOf(two)).toEqual({ whole: null, parts: {} });
  });

  test("a part that turns small later is not told by the whole and the parts that were published before", async () => {
    const measure = await enter([8, 20, 9]);
    await api.publish("Before");
    const north = (await idsOf(measure)).find(({ localArea }) => localArea?.name === "North");
    const whole = (await idsOf(measure)).find(({ localArea }) => localArea === null);
    await api.update("Reading", north?.id ?? "", { value: "3" });
    await api.update("Reading", whole?.id ?? "", { value: "32" });
    await api.publish("After");
    // 32 less 20 and 9 would be 3: so the public goes on reading what it read before, which is of one piece.
    expect(await tellingsOf(measure)).toEqual({ whole: "37", parts: { North: 8, East: 20, South: 9 } });
    await api.read(
      `mutation ($id: ID!) { withdrawSmallCounts(measureId: $id, reason: "Too small", approvedBy: "Monitoring officer") }`,
      { as: officer, variables: { id: measure } },
    );
    await api.publish("When the small one and another are withdrawn");
    expect(await tellingsOf(measure)).toEqual({ whole: "32", parts: { East: 20 } });
  });

  test("a share goes as a whole, its percentage with its counts", async () => {
    const measure = await newMeasure({ yearToDate: "SHARE", outturn: "NONE", unit: "per cent" });
    const enterShare = (count: number, of: number, localAreaId: string | null = null) =>
      api.create(
        "Reading",
        buildReading(measure, { value: String(Math.round((count / of) * 100)), count, of, localAreaId }),
      );
    await enterShare(63, 100);
    await enterShare(18, 20, areas[0]);
    await enterShare(20, 40, areas[1]);
    await enterShare(25, 40, areas[2]);
    await api.publish("Shares");
    // Of 20 in the north 2 were not counted; with the east they are 22, which tells nobody.
    expect((await told(measure)).map(({ localArea }) => localArea?.name ?? "whole").sort()).toEqual([
      "South",
      "whole",
    ]);
  });
});

test("for random parts, nobody can work out a small count from what is told", async () => {
  const cases = fc.sample(fc.array(fc.nat({ max: 14 }), { minLength: 1, maxLength: 5 }), {
    numRuns: 40,
    seed: 7,
  });
  const measures: { id: string; parts: number[] }[] = [];
  for (const parts of cases) measures.push({ id: await enter(parts), parts });
  await api.publish("Random parts");
  for (const { id, parts } of measures) {
    const { whole, parts: shown } = await tellingsOf(id);
    const hidden = parts.filter((_, place) => !((NAMES[place] as string) in shown));
    const label = `${parts} told as ${whole} and ${JSON.stringify(shown)}`;
    expect(
      Object.values(shown).filter((value) => value > 0 && value < LEAST),
      label,
    ).toEqual([]);
    if (whole === null || hidden.length === 0) continue;
    // What is left of the whole is of two parts or more, and is no small count.
    expect(hidden.length, label).toBeGreaterThanOrEqual(2);
    expect(
      hidden.reduce((sum, part) => sum + part, 0),
      label,
    ).toBeGreaterThanOrEqual(LEAST);
  }
  // And what hides nothing is not withheld.
  for (const { id, parts } of measures.filter(({ parts }) =>
    parts.every((part) => part === 0 || part >= LEAST),
  ))
    expect(Object.keys((await tellingsOf(id)).parts)).toHaveLength(parts.length);
});

const NAMES = ["North", "East", "South", "West", "Middle"];

describe("raising what is withheld", () => {
  const SMALL = `query ($id: ID!) { publishedSmallCounts(measureId: $id) { label release } }`;
  const WITHDRAW = `mutation ($id: ID!) {
    withdrawSmallCounts(measureId: $id, reason: "Counts below five could tell who it was", approvedBy: "Monitoring officer") }`;
  let measure: string;
  let release: number;
  const ask = (question: string) => api.read(question, { as: officer, variables: { id: measure } });
  const series = async (asAt: string) =>
    (
      await api.read(
        `query ($id: ID!) { measureById(id: $id, asAt: "${asAt}") { series { period value withdrawn } } }`,
        { variables: { id: measure } },
      )
    ).measureById.series;

  beforeAll(async () => {
    measure = await newMeasure({ suppressBelow: null });
    await api.create("Reading", buildReading(measure, { period: "2025-04", value: "12" }));
    await api.create(
      "Reading",
      buildReading(measure, { period: "2025-05", value: "3", note: "A quiet month." }),
    );
    release = await api.publish("With a small count");
  });

  test("names what was published before, to officers alone", async () => {
    expect((await ask(SMALL)).publishedSmallCounts).toEqual([]);
    await api.update("Measure", measure, { suppressBelow: LEAST });
    expect((await ask(SMALL)).publishedSmallCounts).toEqual([{ label: "May 2025", release }]);
    const { errors } = await api.ask(SMALL, { variables: { id: measure } });
    expect(errors[0]?.extensions?.code).toBe("UNAUTHENTICATED");
    expect(await series(`release:${release}`)).toContainEqual({
      period: "2025-05",
      value: "3",
      withdrawn: false,
    });
  });

  test("takes them out of every published version at one go; the officers keep them", async () => {
    expect((await ask(WITHDRAW)).withdrawSmallCounts).toBe(1);
    expect(await series(`release:${release}`)).toEqual([
      { period: "2025-04", value: "12", withdrawn: false },
      { period: "2025-05", value: null, withdrawn: true },
    ]);
    const kept = await ask(`query ($id: ID!) { measureById(id: $id) { readings { period value note } } }`);
    expect(kept.measureById.readings).toContainEqual({
      period: "2025-05",
      value: "3",
      note: "A quiet month.",
    });
    const again = await api.ask(WITHDRAW, { as: officer, variables: { id: measure } });
    expect(again.errors[0]?.message).toBe("No small count of this measure stands in a published version.");
  });

  test("leaves every digest as it was, and the next version without the count", async () => {
    const next = await api.publish("After the withdrawal");
    expect(await series(`release:${next}`)).toEqual([{ period: "2025-04", value: "12", withdrawn: false }]);
    const verified = await verifyReleases(api.store, BODY);
    expect(verified.flatMap(({ faults }) => faults)).toEqual([]);
    const rows = await api.database.asSuperuser<{ n: number }>(
      sql`SELECT count(*)::int AS n FROM readings WHERE measure_id = ${measure} AND value = '3' AND opened_release IS NOT NULL`,
    );
    expect(rows).toEqual([{ n: 0 }]);
  });
});
