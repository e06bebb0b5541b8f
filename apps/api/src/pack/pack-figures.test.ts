import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formatMoney, penceFromPounds } from "@frankpledge/domain";
import { openTable } from "@frankpledge/tabular";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type ReadDocx, readDocx } from "../document/testing/read-docx.ts";
import { BODY } from "../testing/accounts.ts";
import { everyKindOfRow } from "../testing/every-kind-of-row.ts";
import { openTestApi, type TestApi } from "../testing/test-api.ts";

let api: TestApi;
let docx: ReadDocx;
let sheets: Map<string, (string | number | boolean | { date: string } | null)[][]>;

/** As the API answers at the release that the pack is final in. */
const answer = (question: string) =>
  api.read(question.replaceAll("$at", `body: "${BODY}", asAt: "release:1"`));
const take = async (path: string) =>
  (await api.server.inject(`/downloads/packs/${BODY}/monitoring-report${path}`)).rawPayload;

beforeAll(async () => {
  api = await openTestApi();
  await everyKindOfRow(api);
  docx = await readDocx(await take(".docx"));
  const folder = await mkdtemp(join(tmpdir(), "frankpledge-pack-"));
  await writeFile(join(folder, "pack.xlsx"), await take(".xlsx"));
  sheets = new Map();
  for await (const { sheet, cells } of (await openTable(join(folder, "pack.xlsx"))).rows())
    sheets.set(sheet, [...(sheets.get(sheet) ?? []), cells]);
});
afterAll(() => api.close());

/** A table by what heads its first column and a word of another heading. */
const tableOf = (...headings: string[]): string[][] => {
  const found = docx.tables.find(([first]) => headings.every((heading) => first?.includes(heading)));
  if (!found) throw new Error(`The file has no table with ${headings.join(", ")}.`);
  return found;
};
const sheetOf = (caption: string) => {
  const found = [...sheets].find(([name]) => name.includes(caption));
  if (!found) throw new Error(`The workbook has no sheet “${caption}”: ${[...sheets.keys()].join(", ")}.`);
  return found[1];
};
const pounds = (value: string | null, otherwise: string): string => {
  if (value === null) return otherwise;
  const pence = penceFromPounds(value);
  return pence.ok ? formatMoney(pence.value) : value;
};

it("has real headings, header rows, its language and the address of its page", async () => {
  expect(docx.headings[0]).toEqual({ level: 1, text: "Monitoring report" });
  const headings = docx.headings.filter(({ level }) => level === 2).map(({ text }) => text);
  expect(headings).toEqual(
    expect.arrayContaining(["Recommendation", "Dashboard", "Decisions", "Questions and answers"]),
  );
  expect(docx.hasHeaderRow).not.toContain(false);
  expect(docx.language).toBe("en-GB");
  expect(docx.paragraphs.slice(0, 3)).toContain(
    `This report as an accessible web page: http://localhost:3000/${BODY}/packs/monitoring-report`,
  );
});

it("has each project as the API has it, with both ratings", async () => {
  const { projects } = await answer(
    "{ projects($at, first: 50) { nodes { title strand objective owner { title } endStatus { words } deliveryRag { label } } } }",
  );
  const [, ...rows] = tableOf("Project", "Delivery rating", "Performance rating");
  expect(rows).toHaveLength(projects.nodes.length);
  for (const [place, project] of projects.nodes.entries()) {
    const row = rows[place] ?? [];
    expect(row.slice(0, 4)).toEqual([
      project.title,
      project.strand ?? "Not stated",
      project.objective ?? "Not stated",
      project.owner?.title ?? "Not stated",
    ]);
    expect(row).toContain(project.endStatus.words);
    expect(row[7]).toContain(project.deliveryRag.label);
  }
});

it("has each sum of the finance query, in Word and in the workbook", async () => {
  const { finance } = await answer(`{ finance($at, groupBy: [HOLDER, REVENUE_CAPITAL, SUBJECTIVE],
    filter: { financialYear: { eq: "2025-26" } }, toPeriod: 3) {
      rows { keys { label } figures { originalBudget budget profiledBudget actual varianceToDate forecast variance } } } }`);
  const told = docx.tables
    .filter(([first]) => first?.[0] === "Heading")
    .flatMap(([, ...rows]) => rows.filter(([name]) => name !== "All of it"));
  expect(finance.rows.length).toBeGreaterThan(1);
  expect(told).toHaveLength(finance.rows.length);
  for (const { keys, figures } of finance.rows) {
    expect(told.map((row) => [row[0], ...row.slice(1, 8)])).toContainEqual([
      keys.at(-1).label,
      pounds(figures.originalBudget, "No budget"),
      pounds(figures.budget, "No budget"),
      pounds(figures.profiledBudget, "No budget"),
      pounds(figures.actual, "Not known"),
      pounds(figures.varianceToDate, "Not known"),
      pounds(figures.forecast, "No forecast"),
      pounds(figures.variance, "Not known"),
    ]);
  }
  const inSheets = [...sheets]
    .filter(([, [first]]) => first?.[0] === "Heading")
    .flatMap(([, [, ...rows]]) => rows);
  for (const { keys, figures } of finance.rows) {
    expect(inSheets.map(([name, , budget, , actual]) => [name, budget, actual])).toContainEqual([
      keys.at(-1).label,
      figures.budget === null ? "No budget" : Number(figures.budget),
      figures.actual === null ? "Not known" : Number(figures.actual),
    ]);
  }
});

it("has each decision with its sums, and each question with its answer", async () => {
  const { decisions, questions, measures } = await answer(`{
    decisions($at, first: 50) { nodes { reference title lines { stated { value } } } }
    questions($at, first: 50) { nodes { topic answer askedBy } }
    measures($at, first: 50) { nodes { title years { financialYear toDate target performanceRag { reason } } } }
  }`);
  const [, ...decided] = sheetOf("Decisions approved");
  for (const { reference, lines } of decisions.nodes)
    for (const { stated } of lines)
      expect(decided.find(([, ref]) => ref === reference)?.[5]).toBe(Number(stated.value));
  const [, ...asked] = tableOf("About", "Answer");
  expect(asked.map(([, , by]) => by)).toEqual(
    questions.nodes.map(({ askedBy }: { askedBy: string | null }) => askedBy ?? "Not stated"),
  );
  const [, ...measured] = sheetOf("own work");
  for (const { title, years } of measures.nodes) {
    const row = measured.find(([name]) => name === title) ?? [];
    expect([row[4], row[5], row[6]]).toEqual([
      years[0].financialYear,
      Number(years[0].toDate),
      Number(years[0].target),
    ]);
  }
});

it("sets the office's own measures apart, and says why (S4.5)", () => {
  expect(docx.headings.map(({ text }) => text)).toContain("The Commissioner's own work");
  expect(docx.paragraphs.join(" ")).toContain("The Panel scrutinises the Commissioner, and not the force");
});

it("tells the surveys of the period as the API does, people beside per cent (S2.13)", async () => {
  const { surveys, feedbackThemes } = await answer(`{
    surveys($at) { nodes { title questions { base answers { text count } } } }
    feedbackThemes($at) { nodes { theme said } }
  }`);
  const [{ title, questions }] = surveys.nodes;
  expect(docx.headings.map(({ text }) => text)).toContain(title);
  const [, ...answers] = tableOf("Question", "Per cent");
  expect(answers.map(([, text, percent, count, base]) => [text, percent, count, base])).toEqual(
    questions[0].answers.map(({ text, count }: { text: string; count: number }) => [
      text,
      `${((count / questions[0].base) * 100).toFixed(1)}%`,
      String(count),
      String(questions[0].base),
    ]),
  );
  expect(tableOf("Theme", "What was said")).toHaveLength(1 + feedbackThemes.nodes.length);
});

it("names what needs attention as the API does, rule by rule (S0.5, S4.7)", async () => {
  const { exceptions: report } = await answer(
    "{ exceptions($at) { rules { title count } exceptions { label sentence owner } } }",
  );
  const found = report.rules.filter(({ count }: { count: number }) => count > 0);
  expect(found.length).toBeGreaterThan(0);
  const headings = docx.headings.map(({ text }) => text);
  for (const { title, count } of found) expect(headings).toContain(`${title}: ${count}`);
  const named = docx.tables
    .filter(([first]) => first?.[1] === "Why it is named")
    .flatMap(([, ...rows]) => rows);
  expect(named).toEqual(
    report.exceptions.map(({ label, sentence, owner }: Record<string, string | null>) => [
      label,
      sentence,
      owner ?? "Not stated",
    ]),
  );
});

it("has a line for each theme and portfolio area with its pledges and projects (S4.6)", async () => {
  const { priorities } = await answer(
    "{ priorities($at, first: 50) { nodes { code title commitments { id } projects { id } workstreams { title commitments { id } } } } }",
  );
  const [, ...rows] = tableOf("Theme or portfolio area", "Pledges");
  for (const { title, commitments, projects, workstreams } of priorities.nodes) {
    const row = rows.find(([name]) => name?.endsWith(title)) ?? [];
    expect(row[1]).toBe(String(commitments.length));
    expect(Number(row[2]) + Number(row[3])).toBe(projects.length);
    for (const area of workstreams)
      expect(rows.find(([name]) => name === `– ${area.title}`)?.[1]).toBe(String(area.commitments.length));
  }
});

it("says whom members and the press may ask, and what the Panel is asked to resolve (S0.17, S4.10)", () => {
  expect(docx.paragraphs).toContain("Members' enquiries to: Head of Scrutiny");
  expect(docx.paragraphs).toContain("Press enquiries to: Not stated");
  expect(docx.paragraphs).toContain("That the Panel notes the report.");
});

it("says in every table of the workbook what Word says of it, and the CSV what the workbook does", async () => {
  const [, ...ofTables] = [...sheets.values()];
  const filled = ofTables.filter(({ length }) => length > 1);
  expect(filled).toHaveLength(docx.tables.length);
  for (const [place, rows] of filled.entries()) {
    expect(docx.tables[place]?.[0]).toEqual(rows[0]);
    expect(docx.tables[place]).toHaveLength(rows.length);
    expect(docx.tables[place]?.map(([name]) => name)).toEqual(rows.map(([name]) => name));
  }
  const csv = (await take("/decisions.csv")).toString().trim().split("\r\n");
  expect(csv).toHaveLength(sheetOf("Decisions approved").length);
});

it("is as PDF tagged, with its language and title, and as HTML has its landmarks and headings in order", async () => {
  const pdf = (await take(".pdf")).toString("latin1");
  expect(pdf).toMatch(/^%PDF-1\.7/);
  for (const mark of [
    "/MarkInfo",
    "/StructTreeRoot",
    "/Lang (en-GB)",
    "/DisplayDocTitle true",
    "/S /TH",
    "/S /H1",
  ])
    expect(pdf, mark).toContain(mark);
  const html = (await take(".html")).toString();
  const levels = [...html.matchAll(/<h(\d)>/g)].map(([, level]) => Number(level));
  expect(levels[0]).toBe(1);
  for (const [place, level] of levels.slice(1).entries())
    expect(level - (levels[place] ?? 0)).toBeLessThan(2);
  expect(html).toContain('<html lang="en-GB">');
  expect(html.match(/<main>/g)).toHaveLength(1);
  expect(html).not.toContain("<script");
  const tables = html.match(/<table /g)?.length ?? 0;
  expect(html.match(/<caption /g)).toHaveLength(tables);
  expect(html.match(/<th scope="row"/g)?.length).toBeGreaterThan(tables);
});
