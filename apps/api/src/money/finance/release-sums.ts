import type { LedgerSource } from "@frankpledge/domain";
import { type SQL, sql } from "drizzle-orm";
import { scopeAtRelease } from "../../record/as-of.ts";
import type { Derived, Publishing } from "../../record/derived.ts";
import { releases } from "../../record/release.table.ts";
import { projectDeltas } from "../ledger/delta.table.ts";
import { projectKeys } from "./project-keys.ts";
import { prioritySums, projectSums } from "./release-sum.table.ts";

/** What the ledgers summed to at each release. */
export const releaseSums: Derived = { tables: [projectSums, prioritySums], atRelease, faults };

const BY_PROJECT = sql`link, project_id, financial_year`;
const BY_PRIORITY = sql`link, plan_key, priority_key, financial_year, period`;

const SUMS = sql`postings, posting_lines, payments, payment_lines`;

async function atRelease({ db, bodyId, release, revision }: Publishing): Promise<void> {
  const at = { release: sql`${release}::int`, revision: sql`${revision}::int` };
  await db.execute(sql`INSERT INTO ${projectSums} (body_id, release, ${BY_PROJECT}, ${SUMS})
    SELECT ${bodyId}::uuid, ${at.release}, summed.* FROM (${sumsByProject(bodyId, at)}) AS summed`);
  await db.execute(sql`INSERT INTO ${prioritySums} (body_id, release, ${BY_PRIORITY}, ${SUMS})
    SELECT ${bodyId}::uuid, ${at.release}, summed.* FROM (${sumsByPriority(bodyId, at)}) AS summed`);
}

function faults(bodyId: string, upTo: number): SQL {
  const at = { release: sql`made.number`, revision: sql`made.revision` };
  const differs = sql.raw(
    ["postings", "posting_lines", "payments", "payment_lines"]
      .map((name) => `sum(${name}) <> 0`)
      .join(" OR "),
  );
  const differing = (what: string, table: typeof projectSums | typeof prioritySums, by: SQL, summed: SQL) =>
    sql`SELECT 'The sums ' || ${what} || ' that release ' || made.number || ' wrote are not those of its revisions.' AS fault
      FROM ${releases} AS made WHERE made.body_id = ${bodyId} AND made.revision <= ${upTo} AND EXISTS (
        SELECT FROM (
          ${summed}
          UNION ALL
          SELECT ${by}, -postings, -posting_lines, -payments, -payment_lines FROM ${table} WHERE body_id = ${bodyId} AND release = made.number
        ) AS both_ways GROUP BY ${by} HAVING ${differs})`;
  return sql`${differing("by project", projectSums, BY_PROJECT, sumsByProject(bodyId, at))}
    UNION ALL
    ${differing("by priority", prioritySums, BY_PRIORITY, sumsByPriority(bodyId, at))}`;
}

/** A release and the revision that it published. */
interface Made {
  release: SQL;
  revision: SQL;
}

const of = (source: LedgerSource) => sql`FILTER (WHERE source = ${sql.raw(`'${source}'`)})`;
const SUMMED = sql`sum(pence) ${of("POSTING")}::bigint AS postings, sum(lines) ${of("POSTING")}::int AS posting_lines,
  sum(pence) ${of("PAYMENT")}::bigint AS payments, sum(lines) ${of("PAYMENT")}::int AS payment_lines`;

function sumsByProject(bodyId: string, { revision }: Made): SQL {
  return sql`SELECT ${BY_PROJECT}, ${SUMMED} FROM ${projectDeltas}
    WHERE body_id = ${bodyId} AND revision <= ${revision} GROUP BY ${BY_PROJECT}`;
}

function sumsByPriority(bodyId: string, { release, revision }: Made): SQL {
  const scope = scopeAtRelease(sql`${bodyId}::uuid`, release);
  return sql`SELECT ${BY_PRIORITY}, ${SUMMED} FROM ${projectDeltas} AS delta
    LEFT JOIN (${projectKeys(bodyId, scope)}) AS project ON project.id = delta.project_id
    WHERE delta.body_id = ${bodyId} AND delta.revision <= ${revision} GROUP BY ${BY_PRIORITY}`;
}
