import pg from "pg";
import { BODY } from "./money-record.ts";

/**
 * The record as it was last published, once more in tables as plain as they come: no versions, a project's priority and
 * a line's priority and quarter written where they are asked for, an index for each question. Whatever reads these has
 * less to do than the product.
 */
const TABLES = `
DROP SCHEMA IF EXISTS plain CASCADE;
CREATE SCHEMA plain;
CREATE TABLE plain.plan AS SELECT id, slug, title FROM plans WHERE BODY_AND_LIVE;
CREATE TABLE plain.priority AS SELECT id, plan_id, position, title FROM priorities WHERE BODY_AND_LIVE;
CREATE TABLE plain.project AS
  SELECT id, priority_ids[1] AS priority_id, code, title FROM projects WHERE BODY_AND_LIVE;
CREATE TABLE plain.budget_line AS
  SELECT id, project_id, financial_year, name, original, original AS revised, forecast FROM budget_lines WHERE BODY_AND_LIVE;
CREATE TABLE plain.ledger_line AS
  WITH both_ledgers AS (
    SELECT id, 'PAYMENT' AS ledger, amount, financial_year, period FROM payments WHERE BODY
    UNION ALL SELECT id, 'POSTING', amount, financial_year, period FROM postings WHERE BODY
  ), part AS (
    SELECT line.id AS line_id, given.place, line.ledger, given.project_id,
      CASE WHEN given.project_id IS NULL THEN 'OUTSIDE' ELSE 'PROJECT' END AS link, given.pence, financial_year, period
    FROM both_ledgers AS line JOIN allocations AS given ON given.line_id = line.id AND given.closed_revision IS NULL
    UNION ALL
    SELECT line.id, CASE WHEN given.line_id IS NULL THEN 0 ELSE 32767 END, line.ledger, NULL, 'NOT_YET',
      line.amount - coalesce(given.pence, 0), financial_year, period
    FROM both_ledgers AS line LEFT JOIN (
      SELECT line_id, sum(pence)::bigint AS pence FROM allocations WHERE closed_revision IS NULL GROUP BY line_id
    ) AS given ON given.line_id = line.id WHERE given.line_id IS NULL OR given.pence <> line.amount
  )
  SELECT part.line_id, part.place, part.ledger, part.project_id,
    coalesce(project.priority_id::text, part.link) AS priority,
    part.financial_year || ' Q' || ((part.period + 2) / 3) AS quarter, part.pence,
    CASE part.place WHEN 0 THEN 1 ELSE 0 END AS counted
  FROM part LEFT JOIN plain.project ON project.id = part.project_id;
ALTER TABLE plain.plan ADD PRIMARY KEY (id), ADD UNIQUE (slug);
ALTER TABLE plain.priority ADD PRIMARY KEY (id), ADD FOREIGN KEY (plan_id) REFERENCES plain.plan;
ALTER TABLE plain.project ADD PRIMARY KEY (id), ADD FOREIGN KEY (priority_id) REFERENCES plain.priority;
ALTER TABLE plain.budget_line ADD PRIMARY KEY (id), ADD FOREIGN KEY (project_id) REFERENCES plain.project;
ALTER TABLE plain.ledger_line ADD PRIMARY KEY (line_id, place), ADD FOREIGN KEY (project_id) REFERENCES plain.project;
CREATE INDEX ON plain.priority (plan_id);
CREATE INDEX ON plain.project (priority_id);
CREATE INDEX ON plain.budget_line (project_id);
CREATE INDEX ON plain.ledger_line (project_id, ledger) INCLUDE (pence);
CREATE INDEX ON plain.ledger_line (priority, quarter, ledger) INCLUDE (pence, counted);
`;

/** Makes the plain tables in the record's own database, in a schema of their own. */
export async function makePlainTables(url: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    const ofBody = `body_id = (SELECT body_id FROM records WHERE slug = '${BODY}')`;
    await client.query(
      TABLES.replaceAll("BODY_AND_LIVE", `${ofBody} AND closed_release IS NULL`).replaceAll("BODY", ofBody),
    );
    await client.query("VACUUM ANALYZE");
  } finally {
    await client.end();
  }
}
