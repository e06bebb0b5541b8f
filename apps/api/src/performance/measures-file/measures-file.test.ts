import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { officer } from "../../testing/accounts.ts";
import { buildLocalArea } from "../../testing/builders.ts";
import { run } from "../../testing/run-command.ts";
import { temporaryFolder } from "../../testing/temporary-folder.ts";
import { openTestApi, type TestApi } from "../../testing/test-api.ts";

let api: TestApi;
beforeEach(async () => {
  api = await openTestApi();
  onTestFinished(() => api.close());
});

const importFile = async (path: string, ...options: string[]) => {
  const result = await run(api.store, [
    "import",
    "measures",
    path,
    "--body",
    "testshire",
    "--json",
    ...options,
  ]);
  return result.exitCode === 0 ? JSON.parse(result.output) : result.complaint.trim();
};
const importText = async (text: string, ...options: string[]) => {
  const path = join(await temporaryFolder(), "figures.csv");
  await writeFile(path, text);
  return await importFile(path, ...options);
};
interface Read {
  measure: { title: string };
  period: string;
  area: string | null;
}
const keyOf = ({ measure, area, period }: Read) => `${measure.title} ${area ?? ""} ${period}`;
const readings = async () =>
  (
    await api.read(
      `{ readings(asAt: "live", first: 200) { nodes { measure { title unit frequency } period area value count of status note } } }`,
      { as: officer },
    )
  ).readings.nodes.sort((a: Read, b: Read) => (keyOf(a) < keyOf(b) ? -1 : 1));

describe("a file of figures", () => {
  test("with a row for each comes in as measures and readings, and the second time as nothing", async () => {
    const text =
      'Measure,Area,Period,Value\nBurglary,Testshire,2018/19 Q1,"1,204"\nBurglary,Testshire,2018/19 Q2,-00 \n';
    expect(await importText(text)).toMatchObject({
      rows: 3,
      accepted: 3,
      created: 3,
      rejected: [],
      total: null,
    });
    expect(await importText(text)).toMatchObject({ accepted: 0, duplicates: 2, revision: null });
    expect(await readings()).toMatchObject([
      {
        measure: { title: "Burglary", frequency: "QUARTER" },
        period: "2018-19 Q1",
        area: null,
        value: "1204",
      },
      { period: "2018-19 Q2", value: "0" },
    ]);
  });

  test("with a column for each period says what is not known, and what is provisional", async () => {
    const text =
      "Burglary in Testshire\n\nMeasure,Apr 2019,May 2019,Jun 2019 (p)\nBurglary,10,..,12\nRobbery,*,,3 r\n";
    expect(await importText(text, "--area", "own")).toMatchObject({ created: 7, rejected: [] });
    expect(await readings()).toMatchObject([
      { measure: { title: "Burglary" }, period: "2019-04", value: "10", status: "FINAL" },
      { period: "2019-05", value: null, note: expect.stringContaining("“..”") },
      { period: "2019-06", value: "12", status: "PROVISIONAL" },
      { measure: { title: "Robbery" }, period: "2019-04", value: null, note: expect.stringContaining("“*”") },
      { period: "2019-06", value: "3", note: "Marked as revised by its publisher." },
    ]);
  });

  test("with a column for each measure makes each of its heading", async () => {
    await importText("Year,Officers,Staff\n2018,100,40\n2019,101.5,41\n", "--area", "own");
    expect(await readings()).toMatchObject([
      {
        measure: { title: "Officers", unit: "officers", frequency: "CALENDAR_YEAR" },
        period: "2018",
        value: "100",
      },
      { value: "101.5" },
      { measure: { title: "Staff" } },
      {},
    ]);
  });

  test("with its counts makes a share, which must be that of its counts", async () => {
    const text =
      "Measure,Period,Value,Count,Denominator\nSatisfied,2018-19,45.0,9,20\nSatisfied,2019-20,50.0,9,20\n";
    await importText(text.split("\n").slice(0, 2).join("\n"), "--area", "own");
    expect(await readings()).toMatchObject([
      { measure: { unit: "per cent" }, value: "45", count: 9, of: 20 },
    ]);
    expect(await importText(text)).toMatchObject({
      duplicates: 1,
      rejected: [{ row: 3, reason: "9 of 20 is 45.0%, and not 50." }],
    });
  });

  test("with the counts of a share alone makes the share; of nothing there is none", async () => {
    const text =
      "Measure,Period,Numerator,Denominator\nAnswered,2018-19,1,8\nAnswered,2019-20,0,0\nAnswered,2020-21,12,10\n";
    const { rejected } = await importText(text, "--area", "own");
    expect(rejected).toMatchObject([{ row: 4 }]);
    expect(await readings()).toMatchObject([
      { measure: { title: "Answered", unit: "per cent" }, value: "12.5", count: 1, of: 8 },
      { value: null, count: 0, of: 0 },
    ]);
  });

  test("tells the row of a new share that is not that of its counts, and takes the others", async () => {
    const text =
      "Measure,Period,Value,Count,Denominator\nAnswered,2018-19,45,9,20\nAnswered,2019-20,50,9,20\nHeard,2018-19,1,9,20\n";
    const { created, rejected } = await importText(text, "--area", "own");
    expect(created).toBe(2);
    expect(rejected).toMatchObject([
      { row: 3, reason: "9 of 20 is 45.0%, and not 50." },
      { row: 4, reason: "9 of 20 is 45.0%, and not 1." },
    ]);
  });

  test("reads a column that its heading makes one of figures, and tells each that is none", async () => {
    const wide = "Measure,Q1 2018/19,Q2 2018/19\nTheft,10,20\nRobbery,1,-\nArson,5,about 5\n";
    const { created, rejected } = await importText(wide, "--area", "own");
    expect(created).toBe(8);
    expect(rejected).toMatchObject([{ row: 4, reason: "Q2 2018/19: “about 5” is not a figure." }]);
    const long = "Measure,Period,Value\nTheft,2018-19 Q3,9\nRobbery,2018-19 Q3,few\n";
    expect(await importText(long)).toMatchObject({ created: 1, rejected: [{ row: 3 }] });
  });

  test("with another figure is a change of the record, told in words", async () => {
    await importText("Measure,Period,Value\nBurglary,2018-19,100\n", "--area", "own");
    expect(await importText("Measure,Period,Value\nBurglary,2018-19,104\n", "--dry-run")).toMatchObject({
      created: 0,
      changed: 1,
      changes: [{ label: "2018-19 FY", row: 2, fields: [{ label: "Value", before: "100", after: "104" }] }],
    });
  });

  test("keeps the areas that are wanted and tells how many figures of which others it leaves out", async () => {
    const text =
      "Force,Year,Officers\nTestshire Constabulary,2018,9\nAvon & Somerset,2018,5\nDorset,2018,6\nDorset,2019,6\n";
    expect(await importText(text, "--area", "Avon and Somerset")).toMatchObject({
      created: 3,
      leftOut: [{ what: "Dorset", count: 2 }],
    });
    expect((await readings()).map(({ area }: { area: string | null }) => area)).toEqual([
      null,
      "Avon and Somerset",
    ]);
  });

  test("takes none of two figures for the same", async () => {
    const text = "Measure,Area,Period,Value\nHomicide,Testshire,2018-19,0\nHomicide,Testshire,2018-19,3\n";
    const { rejected, created } = await importText(text);
    expect([created, rejected.length, rejected[0].row, rejected[1].row]).toEqual([0, 2, 2, 3]);
    expect(rejected[0].reason).toContain("none is taken");
  });

  test.each([
    ["Measure,Period,Value\nBurglary,2018-19,10\n", "The file does not say of which area"],
    [
      "Area,Period,Value\nTestshire,2018-19,10\n",
      "The file does not say what its figures count: name the measure (measure).",
    ],
    ["Area,Officers\nTestshire,10\n", "The file does not say of which period"],
    ["Area,Period,Officers\nDorset,2018-19,10\n", "None of the areas of the file is Testshire"],
    [
      "Crime ID,Month,Longitude,Crime type\na1,2021-02,-1.89,Burglary\n",
      "it seems to be a list of single events",
    ],
  ])("that cannot be understood asks in one sentence: %j", async (text, sentence) => {
    expect(await importText(text)).toContain(sentence);
  });

  test("of another frequency than its measure is rejected with its row", async () => {
    await importText("Measure,Period,Value\nBurglary,2018-19,100\n", "--area", "own");
    expect(await importText("Measure,Period,Value\nBurglary,2018,100\n")).toMatchObject({
      rejected: [{ row: 2, reason: "“Burglary” is read by financial year, and “2018” is none." }],
    });
  });
});

// Real files that were published. They lie beside the project where it is developed, and are no part of it.
const SAMPLES = join(import.meta.dirname, "../../../../../../shared/samples");

describe.skipIf(!existsSync(SAMPLES))("files of figures that were published", () => {
  const national = ["--area", "England and Wales"];

  test.each([
    [
      "perf_prc_2017-18_hampshire_dorset.csv",
      ["--own", "Hampshire"],
      635,
      16,
      { what: "Dorset", count: 524 },
    ],
    [
      "perf_prc_2017-18_hampshire_dorset.csv",
      ["--own", "Dorset"],
      635,
      16,
      { what: "Hampshire", count: 524 },
    ],
    [
      "perf_police_officers_fte_by_force_2007-2019.csv",
      ["--own", "Dorset"],
      14,
      0,
      { what: "Avon & Somerset", count: 13 },
    ],
    [
      "perf_crime_severity.csv",
      ["--own", "Dorset", "--measure", "Crime severity"],
      22,
      0,
      { what: "Cleveland", count: 21 },
    ],
    ["perf_outcomes.csv", national, 44, 0, undefined],
    ["perf_perception.csv", national, 95, 0, undefined],
    ["perf_visibility.csv", national, 48, 0, undefined],
    ["perf_police_funding.csv", national, 17, 0, undefined],
    ["perf_police_workforce_numbers.csv", [...national, "--measure", "Police workforce"], 66, 0, undefined],
  ])("%s %j gives %i rows", async (name, options, created, rejected, leftOut) => {
    const report = await importFile(join(SAMPLES, name), ...options, "--dry-run");
    expect([report.created, report.rejectedCount, report.leftOut[0]?.what, report.leftOut[0]?.count]).toEqual(
      [created, rejected, leftOut?.what, leftOut?.count],
    );
  });

  test("are read to the figure", async () => {
    await importFile(join(SAMPLES, "perf_prc_2017-18_hampshire_dorset.csv"), "--own", "Dorset");
    await importFile(join(SAMPLES, "perf_outcomes.csv"), ...national);
    const all = await api.read(
      `{ measures(asAt: "live", filter: { title: { in: ["Assault with injury", "Outcome: charged"] } }) { nodes {
        title unit frequency readings { period area value } } } }`,
      { as: officer },
    );
    expect(all.measures.nodes).toMatchObject([
      {
        title: "Assault with injury",
        unit: "offences",
        frequency: "QUARTER",
        readings: [{ period: "2017-18 Q1", area: null, value: "1364" }, {}, {}, {}],
      },
      { title: "Outcome: charged", unit: "per cent", frequency: "FINANCIAL_YEAR" },
    ]);
    expect(all.measures.nodes[1].readings[0]).toEqual({
      period: "2002-03 FY",
      area: "England and Wales",
      value: "13.325489",
    });
  });

  test("that hold single crimes are not taken for figures", async () => {
    expect(await importFile(join(SAMPLES, "perf_streetcrime_dorset_2021-02_first300.csv"))).toContain(
      "single events",
    );
  });
});

test("figures of the parts of the own area are readings of those parts, and go out and come in again as such", async () => {
  const north = (await api.create("LocalArea", buildLocalArea({ name: "North" }))).id;
  const text =
    "Measure,Area,Period,Value\nBurglary,Testshire,2018-04,30\nBurglary,North,2018-04,12\nBurglary,Elsewhere,2018-04,99\n";
  expect(await importText(text)).toMatchObject({ created: 3, leftOut: [{ what: "Elsewhere", count: 1 }] });
  const { readings: kept } = await api.read(
    `{ readings(asAt: "live", filter: { localAreaId: { eq: "${north}" } }) { nodes { area value localArea { name } } } }`,
    { as: officer },
  );
  expect(kept.nodes).toEqual([{ area: null, value: "12", localArea: { name: "North" } }]);
  const path = join(await temporaryFolder(), "written.csv");
  await run(api.store, ["export", "measures", path, "--body", "testshire"]);
  expect(await importFile(path)).toMatchObject({ created: 0, changed: 0, unchanged: 2 });
});
