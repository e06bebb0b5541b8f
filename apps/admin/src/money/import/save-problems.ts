import { type ImportFacts, type ImportProblem, type ProblemKind, readProblems } from "./imports.ts";

/** The most rows that the API gives at once. */
const AT_ONCE = 200;

/** Saves the rows of a file that were not taken in, or not wholly as they stand, as a CSV on the officer's own machine. */
export async function saveProblems(one: ImportFacts): Promise<void> {
  const problems: ImportProblem[] = [];
  for (const kind of ["REJECTED", "NOTED", "LEFT_OUT"] as const)
    problems.push(...(await readAll(one.id, kind)));
  const address = URL.createObjectURL(new Blob([problemsCsv(problems)], { type: "text/csv" }));
  const link = Object.assign(document.createElement("a"), {
    href: address,
    download: `${one.fileName} - rows to look at.csv`,
  });
  link.click();
  URL.revokeObjectURL(address);
}

async function readAll(id: string, kind: ProblemKind): Promise<ImportProblem[]> {
  const all: ImportProblem[] = [];
  for (;;) {
    const page = await readProblems(id, kind, { first: AT_ONCE, offset: all.length });
    all.push(...page);
    if (page.length < AT_ONCE) return all;
  }
}

/** Rows as CSV that a spreadsheet opens without taking any text for a formula. */
export function problemsCsv(problems: readonly ImportProblem[]): string {
  const rows = problems.map(({ sheet, row, reason, text }) => [sheet, String(row), reason, text]);
  return `\uFEFF${[["Sheet", "Row", "Why", "What stands there"], ...rows].map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}

const cell = (text: string): string =>
  `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
