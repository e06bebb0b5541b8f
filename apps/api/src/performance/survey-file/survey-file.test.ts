import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { ZipFile } from "yazl";
import { officer } from "../../testing/accounts.ts";
import { buildMeasure } from "../../testing/builders.ts";
import { run } from "../../testing/run-command.ts";
import { temporaryFolder } from "../../testing/temporary-folder.ts";
import { openTestApi, type TestApi } from "../../testing/test-api.ts";

let api: TestApi;
beforeEach(async () => {
  api = await openTestApi();
  onTestFinished(() => api.close());
});

const importText = (text: string, ...options: string[]) =>
  importFile("answers.csv", Buffer.from(text), ...options);

const importFile = async (name: string, content: Buffer, ...options: string[]) => {
  const path = join(await temporaryFolder(), name);
  await writeFile(path, content);
  const result = await run(api.store, [
    "import",
    "survey",
    path,
    "--body",
    "testshire",
    "--json",
    ...options,
  ]);
  return result.exitCode === 0 ? JSON.parse(result.output) : result.complaint.trim();
};

/** A workbook of one hidden sheet, with what a program that writes plain tables has no means to make. */
const workbook = async (rows: string): Promise<Buffer> => {
  const relations = (target: string, type: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`;
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const zip = new ZipFile();
  for (const [name, part] of [
    ["_rels/.rels", relations("xl/workbook.xml", "officeDocument")],
    ["xl/_rels/workbook.xml.rels", relations("worksheets/sheet1.xml", "worksheet")],
    [
      "xl/workbook.xml",
      `<workbook ${main} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Answers" sheetId="1" state="hidden" r:id="rId1"/></sheets></workbook>`,
    ],
    [
      "xl/worksheets/sheet1.xml",
      `<worksheet ${main}><sheetData>${rows}</sheetData><mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells></worksheet>`,
    ],
  ] as const)
    zip.addBuffer(Buffer.from(part), name);
  zip.end();
  return await buffer(zip.outputStream);
};
const rowOf = (cells: readonly string[], attributes = "") =>
  `<row${attributes}>${cells.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join("")}</row>`;

const questions = async () =>
  (
    await api.read(
      `{ surveyQuestions(asAt: "live", orderBy: [{ field: position }]) { nodes {
        id code text base weighted several survey { title series } answers { text count percent counted } } } }`,
      { as: officer },
    )
  ).surveyQuestions.nodes;

const LIT = `Survey of the lamps

Q,Question,Answer,Count,Per cent,Base
Q1,Is it light?,Yes,120,60.0%,200
Q1,Is it light?,No,80,40.0%,200
Q2,What would help?,Lamps,150,75%,200
Q2,What would help?,Paint,90,45%,200
`;

describe("a file of answers", () => {
  test("comes in as questions with their answers, and the second time as nothing", async () => {
    const options = ["--survey", "Lamps, spring 2025", "--series", "Survey of the lamps"];
    expect(await importText(LIT, ...options)).toMatchObject({ created: 3, rejected: [] });
    expect(await questions()).toMatchObject([
      {
        code: "Q1",
        text: "Is it light?",
        base: 200,
        weighted: false,
        several: false,
        survey: { title: "Lamps, spring 2025", series: "Survey of the lamps" },
        answers: [
          { text: "Yes", count: 120, percent: null },
          { text: "No", count: 80, percent: null },
        ],
      },
      { code: "Q2", several: true },
    ]);
    expect(await importText(LIT, ...options)).toMatchObject({ created: 0, changed: 0, revision: null });
  });

  test("changes what differs, and leaves what the measure counts as it is", async () => {
    await importText(LIT, "--survey", "Lamps");
    const [first] = await questions();
    const measureId = (
      await api.create("Measure", buildMeasure({ yearToDate: "SHARE", outturn: "NONE", title: "Light" }))
    ).id;
    const answers = first.answers.map((answer: { text: string }) => ({
      ...answer,
      counted: answer.text === "Yes",
    }));
    await api.update("SurveyQuestion", first.id, { answers, measureId, period: "2025-04" });
    const corrected = LIT.replace("Yes,120,60.0%", "Yes,121,60.5%").replace("No,80,40.0%", "No,79,39.5%");
    expect(await importText(corrected, "--survey", "lamps")).toMatchObject({ created: 0, changed: 1 });
    expect((await questions())[0].answers).toEqual([
      { text: "Yes", count: 121, percent: null, counted: true },
      { text: "No", count: 79, percent: null, counted: false },
    ]);
  });

  test("keeps percentages that its counts do not make as weighted, also where a spreadsheet has shares of one", async () => {
    const weighted =
      "Survey,Code,Question,Answer,n,Weighted %,Unweighted base\nLamps,S1,Safe?,Yes,120,0.571,200\nLamps,S1,Safe?,No,80,0.429,200\n";
    expect(await importText(weighted)).toMatchObject({ created: 2, rejected: [] });
    expect(await questions()).toMatchObject([
      {
        weighted: true,
        answers: [
          { text: "Yes", count: 120, percent: "57.1" },
          { text: "No", percent: "42.9" },
        ],
      },
    ]);
  });

  test("knows its headings with marks beside them, and per cents by their sign alone", async () => {
    const marked = LIT.replace("Count,Per cent,Base", "Count:,%,Base*");
    expect(await importText(marked, "--survey", "Lamps")).toMatchObject({ created: 3, rejected: [] });
    expect(await questions()).toMatchObject([{ base: 200, answers: [{ count: 120 }, { count: 80 }] }, {}]);
  });

  test("does not take a share of those who answered for their number", async () => {
    const shares = "Survey,Q,Answer,Respondents %\nLamps,Q1,Yes,60\nLamps,Q1,No,40\n";
    expect(await importText(shares)).toContain(
      "columns headed Question (or Code), Answer, and Count or Per cent",
    );
  });

  test("with a bad answer tells it, leaves out that question as a whole, and takes the others", async () => {
    const report = await importText(LIT.replace("No,80", "No,many"), "--survey", "Lamps");
    expect(report).toMatchObject({ created: 2 });
    expect(report.rejected).toHaveLength(2);
    expect(report.rejected[0].reason).toBe(
      "“many” is no number of people: write a whole number. So none of the answers of the question is taken.",
    );
    expect((await questions()).map(({ code }: { code: string }) => code)).toEqual(["Q2"]);
  });

  test("whose answers do not add up is told so, and nothing of the question is taken", async () => {
    const report = await importText(LIT.replace("No,80,40.0%", "No,70,35.0%"), "--survey", "Lamps");
    expect(report.rejected[0].reason).toContain("do not add up to how many answered");
    expect(await questions()).toHaveLength(1);
  });

  test.each([
    [
      "No,80,40.0%,200",
      "No,80,40.0%,210",
      "Row 5 has the base “210”, and a row of the same question above it “200”.",
    ],
    [
      "Q1,Is it light?,No",
      "Q1,Is it warm?,No",
      "Row 5 has the question “Is it warm?”, and a row of the same question above it “Is it light?”.",
    ],
  ])(
    "whose rows differ about a question has it told, and left out as a whole: %s as %s",
    async (row, other, reason) => {
      const report = await importText(LIT.replace(row, other), "--survey", "Lamps");
      expect(report.rejected).toMatchObject(
        [4, 5].map((at) => ({ row: at, reason: expect.stringContaining(reason) })),
      );
      expect((await questions()).map(({ code }: { code: string }) => code)).toEqual(["Q2"]);
    },
  );

  test("of two groups that were asked the same has it told", async () => {
    const groups =
      "Survey,Question,Asked of,Answer,Count\nLamps,Safe?,Women,Yes,120\nLamps,Safe?,Men,Yes,90\n";
    const { rejected } = await importText(groups);
    expect(rejected[0].reason).toContain("Row 3 has the group that was asked “Men”");
    expect(await questions()).toEqual([]);
  });

  test("that is a workbook has told what it hides and what no program worked out", async () => {
    const open =
      '<c t="inlineStr"><is><t>Q1</t></is></c><c t="inlineStr"><is><t>No</t></is></c><c><f>200-120</f></c>';
    const book = await workbook(
      `${rowOf(["Question", "Answer", "Count"])}${rowOf(["Q1", "Yes", "120"], ' hidden="1"')}<row>${open}</row>`,
    );
    const { notes } = await importFile("answers.xlsx", book, "--survey", "Lamps");
    expect(notes).toEqual(
      expect.arrayContaining([
        "The sheet Answers is hidden in the workbook and was read all the same.",
        "The sheet Answers has 1 hidden row, which was read all the same.",
        expect.stringContaining("The sheet Answers has 1 group of merged cells"),
        expect.stringContaining("The sheet Answers has 1 cell with a formula that no program has worked out"),
      ]),
    );
  });

  test("does not take an error that a cell shows for words", async () => {
    const book = await workbook(
      [
        ["Code", "Question", "Answer", "Count"],
        ["Q1", "#REF!", "Yes", "120"],
        ["Q2", "Is it warm?", "#NAME?", "80"],
        ["Q3", "Is it light?", "Yes", "90"],
      ]
        .map((cells) => rowOf(cells))
        .join(""),
    );
    const report = await importFile("answers.xlsx", book, "--survey", "Lamps");
    expect(report.rejected).toMatchObject([
      { sheet: "Answers", row: 2, reason: expect.stringContaining("Question: the cell shows #REF!") },
      { sheet: "Answers", row: 3, reason: expect.stringContaining("Answer: the cell shows #NAME?") },
    ]);
    expect((await questions()).map(({ text }: { text: string }) => text)).toEqual(["Is it light?"]);
  });

  test("without a survey, or without answers, is refused with what to do", async () => {
    expect(await importText(LIT)).toContain("name the survey");
    expect(await importText("Supplier,Amount\nLamps Ltd,12\n", "--survey", "Lamps")).toContain(
      "it needs a row for each answer",
    );
  });
});
