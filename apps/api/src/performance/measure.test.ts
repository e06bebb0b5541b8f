import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { officer } from "../testing/accounts.ts";
import { buildMeasure, buildReading, buildTarget } from "../testing/builders.ts";
import { openTestApi, type TestApi } from "../testing/test-api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
  return () => api.close();
});

let measure = "";
let made = 0;
beforeEach(async () => {
  made += 1;
  measure = (
    await api.create(
      "Measure",
      buildMeasure({ title: `Lamps out ${made}`, yearToDate: "SUM", outturn: "SAME_PACE" }),
    )
  ).id;
});

const read = (period: string, value: string | null, given: object = {}) =>
  api.create("Reading", buildReading(measure, { period, value, ...given }));
/** Why a reading is refused. */
async function refusal(period: string, given: object = {}): Promise<{ message: string; code: unknown }> {
  const { errors = [] } = await api.ask(
    "mutation ($input: CreateReadingInput!) { createReading(input: $input) { id } }",
    {
      as: officer,
      variables: { input: buildReading(measure, { period, ...given }) },
    },
  );
  expect(errors).toHaveLength(1);
  return { message: errors[0]?.message ?? "", code: errors[0]?.extensions?.code };
}
const year =
  "financialYear target toDate periods outturn outturnMethod performanceRag { colour label reason }";
const asOfficer = async (fields: string) =>
  (
    await api.read(`query ($id: ID!) { measureById(id: $id) { ${fields} } }`, {
      as: officer,
      variables: { id: measure },
    })
  ).measureById;
const asPublic = async (fields: string) =>
  (await api.read(`query ($id: ID!) { measureById(id: $id) { ${fields} } }`, { variables: { id: measure } }))
    .measureById;

describe("the performance RAG of a year", () => {
  test("is computed from the target and the expected outturn, and says how", async () => {
    await api.create(
      "Target",
      buildTarget(measure, { financialYear: "2025-26", value: "120", amberLimit: "150" }),
    );
    await read("2025-04", "10");
    await read("2025-05", "14");
    expect((await asOfficer(`years { ${year} }`)).years).toEqual([
      {
        financialYear: "2025-26",
        target: "120",
        toDate: "24",
        periods: 2,
        outturn: "144",
        outturnMethod: "At the pace of the first 2 of 12 periods.",
        performanceRag: {
          colour: "AMBER",
          label: "Amber",
          reason: "The target is expected to be missed, within the limit agreed for it.",
        },
      },
    ]);
  });

  test("cannot be typed, and is not rated without a target", async () => {
    await read("2025-04", "10");
    const [{ performanceRag }] = (await asOfficer(`years { ${year} }`)).years;
    expect(performanceRag).toEqual({
      colour: null,
      label: "Not rated",
      reason: "Not rated: there is no target for the year.",
    });
  });
});

test("the series has its limits from twelve readings on, and begins anew with a definition", async () => {
  const months = Array.from(
    { length: 24 },
    (_, n) => `${2024 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, "0")}`,
  );
  for (const [place, month] of months.entries()) await read(month, place % 2 === 0 ? "9" : "11");
  const point = "period label value newDefinition centre lower upper signal";
  const [first, ...others] = (await asOfficer(`series { ${point} }`)).series;
  expect(first).toEqual({
    period: "2024-01",
    label: "January 2024",
    value: "9",
    newDefinition: false,
    centre: 10,
    lower: 10 - 5.32,
    upper: 10 + 5.32,
    signal: null,
  });
  expect(others).toHaveLength(23);
  await api.update("Measure", measure, {
    definitions: [
      { text: "Lamps" },
      { from: "2025-01", text: "Lamps and signs", change: "Signs are counted too." },
    ],
  });
  const after = (await asOfficer(`series { ${point} }`)).series;
  expect(after.filter((one: { newDefinition: boolean }) => one.newDefinition)).toMatchObject([
    { period: "2025-01" },
  ]);
  expect(after[12].centre).toBe(10);
});

describe("a reading", () => {
  test("is of a period that its measure is read by", async () => {
    expect(await refusal("2025-26 Q1")).toMatchObject({
      code: "BAD_USER_INPUT",
      message: expect.stringContaining(
        'is read by month, such as 2017-04; "2025-26 Q1" is not of that kind.',
      ),
    });
    expect(await refusal("spring")).toMatchObject({
      message: expect.stringContaining("“spring” is not a period"),
    });
  });

  test("is not of a period that lies years ahead, as a slip of typing is", async () => {
    expect(await refusal("2098-04")).toMatchObject({
      code: "BAD_USER_INPUT",
      message: expect.stringContaining('"2098-04" lies years ahead'),
    });
  });

  test("is the only one of its period, and of each other area", async () => {
    await read("2025-04", "10");
    expect(await refusal("2025-04")).toMatchObject({
      code: "CONFLICT",
      message: expect.stringContaining("has a reading of April 2025 already: change that one."),
    });
    await read("2025-04", "300", { area: "England and Wales" });
    expect(await refusal("2025-04", { area: "England and Wales" })).toMatchObject({
      message: expect.stringContaining("of April 2025 for England and Wales already"),
    });
  });

  test("of a small count stays with the officers until it is none", async () => {
    await api.update("Measure", measure, { suppressBelow: 5 });
    await read("2025-04", "10");
    const small = (await read("2025-05", "3")).id;
    await api.publish("Readings");
    const values = async () => (await asPublic("series { period value }")).series;
    expect(await values()).toEqual([{ period: "2025-04", value: "10" }]);
    await read("2025-06", "12");
    await api.publish("Another month");
    expect(await values()).toEqual([
      { period: "2025-04", value: "10" },
      { period: "2025-05", value: null },
      { period: "2025-06", value: "12" },
    ]);
    await api.update("Reading", small, { value: "0" });
    await api.publish("Corrected");
    expect(await values()).toEqual([
      { period: "2025-04", value: "10" },
      { period: "2025-05", value: "0" },
      { period: "2025-06", value: "12" },
    ]);
  });

  test("that is revised keeps what it said before", async () => {
    const { id } = await read("2025-04", "10", { status: "PROVISIONAL" });
    await api.publish("First figures");
    await api.update("Reading", id, { value: "12", status: "FINAL" });
    await api.publish("Revised figures");
    const at = async (release: string) =>
      (
        await api.read(`query ($id: ID!) { readingById(id: $id, asAt: "${release}") { value status } }`, {
          variables: { id },
        })
      ).readingById;
    const { number } = (await api.read(`{ releases(body: "testshire", first: 1) { nodes { number } } }`))
      .releases.nodes[0];
    expect(await at(`release:${number}`)).toEqual({ value: "12", status: "FINAL" });
    expect(await at(`release:${number - 1}`)).toEqual({ value: "10", status: "PROVISIONAL" });
  });
});

test("a share is that of its counts", async () => {
  await api.update("Measure", measure, { yearToDate: "SHARE", outturn: "NONE", decimals: 1 });
  expect((await refusal("2025-04", { value: "99", count: 30, of: 60 })).message).toBe(
    "30 of 60 is 50.0%, and not 99.",
  );
  expect((await refusal("2025-04", { value: "50" })).message).toContain("state how many of how many");
  await read("2025-04", "33.3", { count: 1, of: 3 });
  expect((await asOfficer("years { toDate }")).years).toEqual([{ toDate: "33.3" }]);
});

test("a measure stays as its readings are read", async () => {
  await read("2025-04", "10");
  const { errors = [] } = await api.ask(
    "mutation ($id: ID!) { updateMeasure(id: $id, input: { frequency: QUARTER }) { id } }",
    { as: officer, variables: { id: measure } },
  );
  expect(errors[0]?.message).toContain('"2025-04" is not of that kind.');
});

describe("figures as they come", () => {
  test("out of order, with one missing, stand in their order, and no sum goes over the gap", async () => {
    await read("2025-07", "40");
    await read("2025-04", "10");
    await read("2025-05", null, { note: "The counter was being mended." });
    await read("2025-06", "30");
    const { series, years } = await asOfficer("series { period value } years { toDate periods outturn }");
    expect(series).toEqual([
      { period: "2025-04", value: "10" },
      { period: "2025-05", value: null },
      { period: "2025-06", value: "30" },
      { period: "2025-07", value: "40" },
    ]);
    expect(years).toEqual([{ toDate: "10", periods: 1, outturn: null }]);
  });

  test("a share of nothing is not known: it is no nought, and nothing is divided by it", async () => {
    await api.update("Measure", measure, { yearToDate: "SHARE", outturn: "NONE" });
    expect((await refusal("2025-04", { value: "0", count: 0, of: 0 })).message).toBe(
      "0 of 0 is no share, and not 0.",
    );
    await read("2025-04", null, { count: 0, of: 0 });
    await read("2025-05", "50", { count: 1, of: 2 });
    const { series, years } = await asOfficer("series { value } years { toDate performanceRag { reason } }");
    expect(series).toEqual([{ value: null }, { value: "50" }]);
    expect(years).toEqual([
      { toDate: null, performanceRag: { reason: "Not rated: there is no target for the year." } },
    ]);
  });

  test("a definition holds from a period, and nothing else is taken for one", async () => {
    const { errors } = await api.ask(
      'mutation ($id: ID!) { updateMeasure(id: $id, input: { definitions: [{ text: "Lamps", from: "spring" }] }) { id } }',
      { as: officer, variables: { id: measure } },
    );
    expect(errors[0]?.message).toContain("A period is written 2017-04");
  });
});

test("the latest figures by part and of others are found however many there are before them", async () => {
  const area = (await api.create("LocalArea", { body: "testshire", name: `North ${made}` })).id;
  for (const period of ["2025-04", "2025-05"]) {
    await read(period, "10", { localAreaId: area });
    await read(period, "11", { area: "Elsewhere" });
  }
  await read("2025-06", "50");
  const { partReadings, otherReadings } = await asOfficer(
    "partReadings { period value } otherReadings { period area }",
  );
  expect(partReadings).toEqual([{ period: "2025-05", value: "10" }]);
  expect(otherReadings).toEqual([{ period: "2025-05", area: "Elsewhere" }]);
});
