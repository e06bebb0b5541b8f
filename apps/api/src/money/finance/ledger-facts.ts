import type { LedgerSource } from "@frankpledge/domain";
import { type SQL, sql } from "drizzle-orm";
import { alias, type PgTable } from "drizzle-orm/pg-core";
import { visibleIn } from "../../record/as-of.ts";
import type { Columns } from "../../record/entity.ts";
import type { Scope } from "../../record/scope.ts";
import { allocations } from "../ledger/allocation.table.ts";
import { codings } from "../ledger/coding.table.ts";
import { headingDeltas, projectDeltas } from "../ledger/delta.table.ts";
import { ledgers } from "../ledger/ledgers.ts";
import { type Fact, type FactScope, HEADINGS, selectFacts } from "./fact.ts";
import { prioritySums, projectSums } from "./release-sum.table.ts";

/** Where what the lines of a ledger sum to is read from: the first that tells all that was asked. */
type Rollup = "priority-sums" | "project-sums" | "project-deltas" | "heading-deltas" | "lines";

/** The smallest rollup that answers a question. What a release summed to was added up when it was made. */
export function rollupFor({ grains, projectKeys, scope, byMonth }: FactScope): Rollup {
  if (grains.has("supplier")) return "lines";
  if (grains.has("heading")) return "heading-deltas";
  if (scope.interval === "revision") return "project-deltas";
  if (projectKeys.every((key) => key === "plan_key" || key === "priority_key")) return "priority-sums";
  return byMonth ? "project-deltas" : "project-sums";
}

/** What the lines of ledgers sum to. */
export function ledgerFacts(facts: FactScope, sources: readonly LedgerSource[]): SQL[] {
  const rollup = rollupFor(facts);
  switch (rollup) {
    case "lines":
      return sources.map((source) => lineFacts(facts, source));
    case "project-deltas":
    case "heading-deltas":
      return [deltaFacts(facts, sources, rollup)];
    case "project-sums":
    case "priority-sums":
      return [releaseFacts(facts, sources, rollup)];
  }
}

function deltaFacts(
  facts: FactScope,
  sources: readonly LedgerSource[],
  rollup: "project-deltas" | "heading-deltas",
): SQL {
  const byHeading = rollup === "heading-deltas";
  const ofSource = (source: LedgerSource, sum: SQL) =>
    sql`CASE WHEN delta.source = ${source} THEN ${sum} END`;
  const sums = sources.map((source) =>
    sumsOf(facts, source, {
      period: sql`delta.period`,
      pence: ofSource(source, sql`delta.pence`),
      lines: ofSource(source, sql`delta.lines`),
    }),
  );
  return selectFacts(facts, {
    link: sql`delta.link`,
    projectId: sql`delta.project_id`,
    financialYear: sql`delta.financial_year`,
    period: sql`delta.period`,
    dated: false,
    ...(byHeading
      ? { headings: Object.fromEntries(HEADINGS.map((name) => [name, sql`coding.${sql.identifier(name)}`])) }
      : {}),
    sums: Object.assign({}, ...sums),
    from: sql`FROM ${byHeading ? headingDeltas : projectDeltas} AS delta
      ${byHeading ? sql`JOIN ${codings} AS coding ON coding.id = delta.coding_id` : sql``}
      WHERE delta.body_id = ${facts.bodyId} AND delta.source IN ${sources}
        AND delta.revision <= ${facts.scope.revision}${inYear(facts, "delta")}${notAfter(facts, sql`delta.period`)}`,
  });
}

function releaseFacts(
  facts: FactScope,
  sources: readonly LedgerSource[],
  rollup: "project-sums" | "priority-sums",
): SQL {
  const byPriority = rollup === "priority-sums";
  const period = byPriority ? sql`summed.period` : sql`NULL`;
  const sums = sources.map((source) =>
    sumsOf(facts, source, {
      period,
      pence: source === "POSTING" ? sql`summed.postings` : sql`summed.payments`,
      lines: source === "POSTING" ? sql`summed.posting_lines` : sql`summed.payment_lines`,
    }),
  );
  return selectFacts(facts, {
    link: sql`summed.link`,
    financialYear: sql`summed.financial_year`,
    period,
    dated: false,
    ...(byPriority
      ? {
          projectId: sql`NULL::uuid`,
          projectKeys: { plan_key: sql`summed.plan_key`, priority_key: sql`summed.priority_key` },
        }
      : { projectId: sql`summed.project_id` }),
    sums: Object.assign({}, ...sums),
    from: sql`FROM ${byPriority ? prioritySums : projectSums} AS summed
      WHERE summed.body_id = ${facts.bodyId} AND summed.release = ${facts.scope.at}${inYear(facts, "summed")}
        ${byPriority ? notAfter(facts, sql`summed.period`) : sql``}`,
  });
}

function inYear({ financialYear }: FactScope, of: string): SQL {
  return financialYear === null ? sql`` : sql` AND ${sql.identifier(of)}.financial_year = ${financialYear}`;
}

/** Lines without a date are read even where figures are asked to a period, to tell how many are left out. */
function notAfter({ toPeriod }: FactScope, period: SQL): SQL {
  return toPeriod === null ? sql`` : sql` AND (${period} <= ${toPeriod} OR ${period} IS NULL)`;
}

function sumsOf(
  { toPeriod }: FactScope,
  source: LedgerSource,
  line: { period: SQL; pence: SQL; lines: SQL },
): Fact["sums"] {
  const dated = (sum: SQL) =>
    toPeriod === null ? sum : sql`CASE WHEN ${line.period} IS NOT NULL THEN ${sum} END`;
  const undated =
    toPeriod === null ? sql`NULL` : sql`CASE WHEN ${line.period} IS NULL THEN ${line.lines} END`;
  const [pence, lines] = [dated(line.pence), dated(line.lines)];
  return source === "POSTING"
    ? { actual: pence, postings_count: lines, postings_undated: undated }
    : { payments: pence, payments_count: lines, payments_undated: undated };
}

/** Each part of each line, as the lines and their allocation stood at the revision. */
function lineFacts(facts: FactScope, source: LedgerSource): SQL {
  const { table: line } = ledgers[source];
  const visible = alias(line as unknown as PgTable, "line") as unknown as Columns;
  const { revision } = facts.scope;
  return selectFacts(facts, {
    link: sql`part.link`,
    projectId: sql`part.project_id`,
    financialYear: sql`line.financial_year`,
    period: sql`line.period`,
    dated: false,
    headings: Object.fromEntries(HEADINGS.map((name) => [name, sql`line.${sql.identifier(name)}`])),
    supplier: sql`line.supplier`,
    supplierRedacted: sql`line.supplier_redacted`,
    sums: sumsOf(facts, source, {
      period: sql`line.period`,
      pence: sql`part.pence`,
      lines: sql`CASE WHEN part.place = 0 THEN CASE WHEN line.reversal_of_id IS NULL THEN 1 ELSE -1 END ELSE 0 END`,
    }),
    from: sql`FROM ${line} AS line
      LEFT JOIN LATERAL (SELECT coalesce(sum(given.pence), 0) AS pence, count(*) AS parts FROM ${allocations} AS given
        WHERE given.line_id = line.id AND given.opened_revision <= ${revision}
          AND (given.closed_revision IS NULL OR given.closed_revision > ${revision})) AS given ON true
      JOIN LATERAL (
        SELECT CASE WHEN part.project_id IS NULL THEN 'OUTSIDE' ELSE 'PROJECT' END AS link, part.project_id, part.pence, part.place
        FROM ${allocations} AS part WHERE part.line_id = line.id AND part.opened_revision <= ${revision}
          AND (part.closed_revision IS NULL OR part.closed_revision > ${revision})
        UNION ALL
        SELECT 'NOT_YET', NULL::uuid, line.amount - given.pence, CASE WHEN given.parts = 0 THEN 0 ELSE 1 END
        WHERE given.parts = 0 OR line.amount <> given.pence
      ) AS part ON true
      WHERE line.body_id = ${facts.bodyId} AND ${visibleIn(facts.scope, visible)}${notAfter(facts, sql`line.period`)}`,
  });
}

/** Whether a ledger has lines at all: where it has none, what was spent is not known, which is not nil. */
export function isLoaded(bodyId: SQL, scope: Scope, source: LedgerSource): SQL {
  return scope.interval === "release"
    ? sql`EXISTS (SELECT FROM ${prioritySums} WHERE body_id = ${bodyId} AND release = ${scope.at}
        AND ${source === "POSTING" ? sql`postings` : sql`payments`} IS NOT NULL)`
    : sql`EXISTS (SELECT FROM ${projectDeltas} WHERE body_id = ${bodyId} AND source = ${source}
        AND revision <= ${scope.revision})`;
}
