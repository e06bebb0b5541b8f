import { sql } from "drizzle-orm";
import { type Database, rowsOf } from "../database/database.ts";
import { FILTER_FIELDS } from "../money/finance/finance-filter.ts";

/*
 * A body's money at a point of its record, summed a second time and as plainly as can be: every raw row that is to be
 * seen there is read, and all else is done here.
 */

// biome-ignore lint/suspicious/noExplicitAny: rows as the database has them
type Raw = Record<string, any>;
type Sums = Record<string, bigint>;

/** A point of the record: a revision as officers see it, or a release and the revision it published. */
export interface Point {
  revision: number;
  release?: number;
}

interface Fact {
  project: string | null;
  /** Where what counts for no project stands. */
  link: string;
  row: Raw;
  period: number | null;
  dated: boolean;
  supplier: string;
  sums: Sums;
}

export interface Picture {
  facts(byMonth: boolean, toPeriod: number | null): Fact[];
  key(dimension: string, fact: Fact): { code: string | null; label: string };
  known: { postings: boolean; payments: boolean };
}

const NOT_STATED: Record<string, string> = {
  FUND: "Fund not stated",
  FINANCIAL_YEAR: "Date not stated",
  EXPENSE_TYPE: "Not stated",
};
const COLUMNS: Record<string, string> = {
  FUND: "fund_id",
  HOLDER: "holder",
  REVENUE_CAPITAL: "revenue_capital",
  SUBJECTIVE: "subjective",
  DEPARTMENT: "department",
  OBJECTIVE: "objective",
  EXPENSE_TYPE: "expense_type",
};

/** Reads everything that is to be seen at a point. */
export async function pictureAt(db: Database, bodyId: string, point: Point): Promise<Picture> {
  const { revision, release } = point;
  const versions = async (table: string): Promise<Raw[]> => {
    const [from, to, at] =
      release === undefined
        ? ["opened_revision", "closed_revision", revision]
        : ["opened_release", "closed_release", release];
    const rows = await rowsOf<{ row: Raw }>(
      db,
      sql.raw(
        `SELECT to_jsonb(t) AS row FROM ${table} AS t WHERE body_id = '${bodyId}' AND ${from} <= ${at} AND (${to} IS NULL OR ${to} > ${at})`,
      ),
    );
    return rows.map(({ row }) => row);
  };
  const lines: Raw[] = [];
  const known = { postings: false, payments: false };
  for (const table of ["postings", "payments"] as const) {
    const found = await rowsOf<{ row: Raw }>(
      db,
      sql.raw(
        `SELECT to_jsonb(t) - 'leaf' AS row FROM ${table} AS t WHERE body_id = '${bodyId}' AND opened_revision <= ${revision}`,
      ),
    );
    known[table] = found.length > 0;
    for (const { row } of found) {
      const counts =
        row.reversal_of_id === null && (row.reversed_revision === null || row.reversed_revision > revision);
      // Officers see what was taken back and what takes it back, and both count; the public sees neither.
      if (counts || release === undefined) lines.push({ ...row, table });
    }
  }
  const parts = await rowsOf<Raw>(
    db,
    sql.raw(`SELECT line_id, place, project_id, pence::text AS pence FROM allocations WHERE body_id = '${bodyId}'
      AND opened_revision <= ${revision} AND (closed_revision IS NULL OR closed_revision > ${revision})`),
  );
  const [projects, commitments, budgetLines, movements, orders, savings] = (await Promise.all(
    ["projects", "commitments", "budget_lines", "budget_movements", "purchase_orders", "savings"].map(
      versions,
    ),
  )) as [Raw[], Raw[], Raw[], Raw[], Raw[], Raw[]];

  const ledgerFacts = (toPeriod: number | null): Fact[] =>
    lines
      .filter(({ period }) => toPeriod === null || (period !== null && period <= toPeriod))
      .flatMap((line) => {
        const own = parts.filter(({ line_id }) => line_id === line.id).sort((a, b) => a.place - b.place);
        const shared = own.reduce((sum, { pence }) => sum + BigInt(pence), 0n);
        const rest = BigInt(line.amount) - shared;
        const counted = line.reversal_of_id === null ? 1n : -1n;
        const fact = (project: string | null, link: string, pence: bigint, count: bigint): Fact => ({
          project,
          link,
          row: line,
          period: line.period,
          dated: false,
          supplier: line.supplier_redacted ? "Name withheld" : (line.supplier ?? "Supplier not stated"),
          sums:
            line.table === "postings" ? { actual: pence, postings: count } : { payments: pence, paid: count },
        });
        const facts = own.map(({ project_id, pence }, place) =>
          fact(project_id, "Outside the plan's projects", BigInt(pence), place === 0 ? counted : 0n),
        );
        if (own.length === 0 || rest !== 0n)
          facts.push(fact(null, "Not yet linked to a project", rest, own.length === 0 ? counted : 0n));
        return facts;
      });

  const held = (
    row: Raw,
    sums: Sums,
    period: number | null = null,
    supplier = "Not held by supplier",
  ): Fact => ({
    project: row.project_id,
    link: "Not tied to a project",
    row,
    period,
    dated: true,
    supplier,
    sums,
  });
  const months = Array.from({ length: 12 }, (_, index) => index + 1);
  const evenly = (sum: bigint, month: number, from = 1): bigint => {
    const upTo = (count: number) => (sum * BigInt(count)) / BigInt(13 - from);
    return month < from ? 0n : upTo(month - from + 1) - upTo(month - from);
  };
  const budgetFacts = (byMonth: boolean, toPeriod: number | null): Fact[] =>
    budgetLines.flatMap((line) => {
      const stated: Sums = { budgetLines: 1n };
      if (line.forecast !== null)
        Object.assign(stated, { forecast: BigInt(line.forecast), forecastLines: 1n });
      const original = BigInt(line.original);
      const moves = movements
        .filter(({ approved_by }) => approved_by !== null)
        .flatMap(({ lines: moved, from_period: from }) =>
          moved
            .filter(({ budgetLineId }: Raw) => budgetLineId === line.id)
            .map(({ amount }: Raw) => ({ amount: BigInt(amount), from })),
        );
      if (!byMonth) {
        const budget = moves.reduce((sum, { amount }) => sum + amount, original);
        return [held(line, { ...stated, original, budget, profiled: budget })];
      }
      const profiled = (month: number) =>
        line.profile.length === 0
          ? evenly(original, month)
          : BigInt(line.profile.find(({ period }: Raw) => period === month)?.amount ?? 0);
      return [
        held(line, stated),
        ...months.map((month) => {
          const budget = moves.reduce(
            (sum, { amount, from }) => sum + evenly(amount, month, from),
            profiled(month),
          );
          return held(
            line,
            { original: profiled(month), budget, profiled: month <= (toPeriod ?? 12) ? budget : 0n },
            month,
          );
        }),
      ];
    });

  return {
    known,
    facts: (byMonth, toPeriod) => [
      ...ledgerFacts(toPeriod),
      ...budgetFacts(byMonth, toPeriod),
      ...orders.map((row) => {
        const left = BigInt(row.ordered) - BigInt(row.received);
        return held(row, { ordered: left > 0n ? left : 0n }, null, row.supplier ?? "Supplier not stated");
      }),
      ...savings.map((row) =>
        held(row, {
          target: BigInt(row.target),
          ...(row.delivered === null ? {} : { delivered: BigInt(row.delivered) }),
        }),
      ),
    ],
    key: (dimension, fact) => keyOf(dimension, fact, projects, commitments),
  };
}

function keyOf(dimension: string, fact: Fact, projects: Raw[], commitments: Raw[]) {
  const { row, period } = fact;
  const none = (label: string) => ({ code: null, label });
  const code = (value: string) => ({ code: value, label: "" });
  const year = row.financial_year as string | null;
  if (dimension === "SUPPLIER") {
    const unnamed = ["Name withheld", "Supplier not stated", "Not held by supplier"];
    return unnamed.includes(fact.supplier) ? none(fact.supplier) : code(fact.supplier);
  }
  if (dimension === "FINANCIAL_YEAR") return year === null ? none("Date not stated") : code(year);
  if (dimension === "MONTH" || dimension === "QUARTER") {
    if (period === null || year === null) {
      const words = fact.dated ? "Not held by month" : "Date not stated";
      return none(year === null ? words : `${year}: ${words.toLowerCase()}`);
    }
    if (dimension === "MONTH" || period < 1 || period > 12)
      return code(`${year} P${String(period).padStart(2, "0")}`);
    return code(`${year} Q${Math.ceil(period / 3)}`);
  }
  const column = COLUMNS[dimension];
  if (column) return row[column] ? code(row[column]) : none(NOT_STATED[dimension] ?? "Not stated");
  const project = projects.find(({ id }) => id === fact.project);
  const single = (ids: string[], several: string, unstated: string) =>
    ids.length === 0 ? none(unstated) : ids.length === 1 ? code(ids[0] as string) : none(several);
  if (dimension === "AREA") {
    if (row.area) return code(row.area);
    return project ? single(project.area_ids, "Several areas", "Area not stated") : none("Area not stated");
  }
  if (fact.project === null) return none(fact.link);
  if (!project) return none("A project that is not published");
  const lead = commitments.find(({ id }) => id === project.lead_commitment_id);
  if (dimension === "PLAN") return code(project.plan_id);
  if (dimension === "PROJECT") return code(project.id);
  if (dimension === "COMMITMENT") return lead ? code(lead.id) : none("No lead pledge");
  return lead?.priority_id
    ? code(lead.priority_id)
    : single(project.priority_ids, "Several priorities", "Priority not stated");
}

/** The dimension that a field of the filter picks by. */
export const dimensionOf = (field: string): string => FILTER_FIELDS[field as keyof typeof FILTER_FIELDS];
