import { shareOut } from "@frankpledge/domain";
import { sql } from "drizzle-orm";
import { type Database, rowsOf } from "../database/database.ts";
import type { MoneyHistory } from "./money-history.ts";

interface Share {
  projectId: string | null;
  share: number;
}
interface Line extends Record<string, unknown> {
  id: string;
  source: string;
  amount: number;
  paid_on: string | null;
  reversal_of_id: string | null;
}
interface Rule extends Record<string, unknown> {
  name: string;
  position: number;
  ledger: string | null;
  shares: Share[];
}

const PATTERNS = ["supplier", "description", "expense_type", "subjective", "department", "cost_centre"];

/** What each line counts for as it is kept: pence by project, in order. */
export async function partsKept(db: Database, bodyId: string): Promise<Record<string, string[]>> {
  const parts = await rowsOf<{ id: string; part: string }>(
    db,
    sql`SELECT line_id AS id, concat_ws(' ', coalesce(project_id::text, 'outside'), pence) AS part FROM allocations
      WHERE body_id = ${bodyId} AND closed_revision IS NULL ORDER BY line_id, place`,
  );
  const byLine: Record<string, string[]> = {};
  for (const { id, part } of parts) byLine[id] = [...(byLine[id] ?? []), part];
  return byLine;
}

/** What each line should count for: by hand, by its file, or by the first rule that fits it. */
export async function expectedParts(
  db: Database,
  { bodyId, byHand, projects }: MoneyHistory,
): Promise<Record<string, string[]>> {
  const read = async <Row>(table: string, where = "true"): Promise<Row[]> =>
    (
      await rowsOf<{ row: Row }>(
        db,
        sql.raw(`SELECT to_jsonb(t) AS row FROM ${table} t WHERE body_id = '${bodyId}' AND ${where}`),
      )
    ).map(({ row }) => row);
  const lines = [
    ...(await read<Line>("postings")).map((line) => ({ ...line, source: "POSTING" })),
    ...(await read<Line>("payments")).map((line) => ({ ...line, source: "PAYMENT" })),
  ];
  const rules = (await read<Rule>("allocation_rules", "closed_revision IS NULL")).sort(
    (a, b) => a.position - b.position || (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1),
  );
  const byFile = new Set(
    (
      await rowsOf<{ id: string }>(
        db,
        sql`SELECT line_id AS id FROM allocations WHERE origin = 'FILE' AND closed_revision IS NULL`,
      )
    ).map(({ id }) => id),
  );
  const sharesOf = (line: Line): Share[] => {
    // What takes a line back counts for the same as the line.
    const own = lines.find(({ id }) => id === line.reversal_of_id) ?? line;
    const hand = byHand.get(own.id);
    if (hand) return hand;
    if (byFile.has(own.id)) return [{ projectId: projects[0] as string, share: 10_000 }];
    return rules.find((rule) => fits(rule, own))?.shares ?? [];
  };
  return Object.fromEntries(
    lines.flatMap((line) => {
      const shares = sharesOf(line);
      const pence = shareOut(
        BigInt(line.amount),
        shares.map(({ share }) => share),
      );
      const parts = shares.map(({ projectId }, place) => `${projectId ?? "outside"} ${pence[place]}`);
      return parts.length === 0 ? [] : [[line.id, parts]];
    }),
  );
}

function fits(rule: Rule, line: Line): boolean {
  if (rule.ledger !== null && rule.ledger !== line.source) return false;
  for (const field of PATTERNS) {
    const wanted = rule[field] as string | null;
    const text = line[field] as string | null;
    if (wanted !== null && !text?.toLowerCase().includes(wanted.toLowerCase())) return false;
  }
  const { paid_from: from, paid_to: to } = rule as Record<string, string | null>;
  const day = line.paid_on?.padEnd(7, "-01").padEnd(10, "-01");
  if (from && !(day && day >= from.padEnd(7, "-01").padEnd(10, "-01"))) return false;
  // The rules of these histories end on whole days.
  return !(to && !(day && day <= to));
}
