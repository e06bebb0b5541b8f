import { CAPITAL, LEVEL, REVENUE } from "./department-budgets.ts";
import { DEPARTMENTS, type Department, FINANCING, type Year } from "./headings.ts";
import { PROJECT_BUDGETS } from "./project-budgets.ts";

/** A line of the budget book of one year. */
export interface BookedLine {
  /** What other rows of the example know it by. */
  key: string;
  year: Year;
  name: string;
  code: string;
  department: Department;
  subjective: string;
  capital: boolean;
  fund?: string | undefined;
  project?: string | undefined;
  /** In pence. */
  original: bigint;
  /** In pence by period, where it is not spread evenly. */
  profile: readonly bigint[];
  /** What a project comes to spend, in pence by month; null for a department, which spends about its budget. */
  spent: readonly bigint[] | null;
}

/** Pence of thousands of pounds. */
export const thousands = (n: number): bigint => BigInt(n) * 100_000n;

/** The budget book of a year: the departments, less what is their projects' own, and the projects. */
export function budgetBook(year: Year): BookedLine[] {
  const projects = projectLines(year);
  const without = (line: BookedLine): BookedLine => {
    const own = projects.filter(
      ({ department, subjective, capital }) =>
        !capital && !line.capital && department === line.department && subjective === line.subjective,
    );
    return { ...line, original: own.reduce((rest, { original }) => rest - original, line.original) };
  };
  return [
    ...departmentLines(year, REVENUE, false).map(without),
    ...departmentLines(year, CAPITAL, true),
    ...projects,
  ];
}

function departmentLines(year: Year, table: typeof REVENUE, capital: boolean): BookedLine[] {
  return Object.entries(table).flatMap(([subjective, departments]) =>
    Object.entries(departments).map(([name, sum = 0]): BookedLine => {
      const department = name as Department;
      // Whole thousands, as a budget book has them.
      const original = thousands(Math.round((sum * LEVEL[year]) / 1_000));
      return {
        key: `${year} ${department}, ${subjective}${capital ? ", capital" : ""}`,
        year,
        name: `${department}: ${subjective.toLowerCase()}${capital ? ", capital programme" : ""}`,
        code: `${DEPARTMENTS[department].costCentre}-${capital ? "C" : "R"}${codeOf(subjective)}`,
        department,
        subjective,
        capital,
        original,
        profile: subjective === FINANCING ? quarterly(original) : [],
        spent: null,
      };
    }),
  );
}

function projectLines(year: Year): BookedLine[] {
  return PROJECT_BUDGETS.filter((line) => line.year === year).map(
    ({ project, department, subjective, capital = false, fund, thousands: sum, spent }) => ({
      key: `${year} ${project}, ${subjective}`,
      year,
      name: `${project}: ${subjective.toLowerCase()}${capital ? ", capital" : ""}`,
      code: `${DEPARTMENTS[department].costCentre}-${project}${codeOf(subjective)}`,
      department,
      subjective,
      capital,
      fund,
      project,
      original: thousands(sum),
      profile: capital && year === "2025-26" ? shapedLike(thousands(sum), spent) : [],
      spent: spent.map(thousands),
    }),
  );
}

/** The first letters of a heading's words: "SAS" for "Supplies and services". */
const codeOf = (subjective: string): string =>
  subjective
    .split(" ")
    .map((word) => word.charAt(0).toUpperCase())
    .join("");

const quarterly = (sum: bigint): bigint[] =>
  Array.from({ length: 12 }, (_, month) =>
    month % 3 === 2 ? sum / 4n + (month === 11 ? sum % 4n : 0n) : 0n,
  );

/** A sum over the months in the proportions of a shape, to the penny. */
function shapedLike(sum: bigint, shape: readonly number[]): bigint[] {
  const whole = BigInt(shape.reduce((all, part) => all + part, 0));
  let before = 0n;
  return shape.map((part) => {
    const upTo = before + BigInt(part);
    const share = (sum * upTo) / whole - (sum * before) / whole;
    before = upTo;
    return share;
  });
}
