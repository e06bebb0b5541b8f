import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import pg from "pg";

/*
 * A yardstick of the linked query: what a person would write for this one page, a statement over the product's own
 * tables and rollups behind Node.js's own HTTP server. It knows no GraphQL, and the answer's bytes come from PostgreSQL.
 */
const [connectionString] = process.argv.slice(2);

const LINKED = `
WITH at AS (
  SELECT plans.id AS plan_id, plans.title, release.number, release.revision, plans.body_id
  FROM plans CROSS JOIN LATERAL (
    SELECT number, revision FROM releases WHERE releases.body_id = plans.body_id ORDER BY number DESC LIMIT 1
  ) AS release
  WHERE plans.slug = $1 AND opened_release <= release.number
    AND (closed_release IS NULL OR closed_release > release.number)
), loaded AS MATERIALIZED (
  SELECT EXISTS (SELECT FROM priority_sums AS s WHERE s.body_id = at.body_id AND s.release = at.number AND postings IS NOT NULL) AS postings,
    EXISTS (SELECT FROM priority_sums AS s WHERE s.body_id = at.body_id AND s.release = at.number AND payments IS NOT NULL) AS payments
  FROM at
), project_row AS (
  SELECT project.id, project.title, project.code, priority.id AS priority_id
  FROM at JOIN priorities AS priority ON priority.plan_id = at.plan_id AND priority.opened_release <= at.number
      AND (priority.closed_release IS NULL OR priority.closed_release > at.number)
    JOIN projects AS project ON project.priority_ids @> ARRAY[priority.id] AND project.opened_release <= at.number
      AND (project.closed_release IS NULL OR project.closed_release > at.number)
), budget AS (
  SELECT line.project_id, sum(line.original + coalesce(moved.pence, 0)) AS pence, json_agg(json_build_object(
      'financialYear', line.financial_year, 'original', pounds.original, 'forecast', pounds.forecast
    ) ORDER BY line.financial_year DESC, lower(line.name)) AS lines
  FROM at CROSS JOIN project_row JOIN budget_lines AS line ON line.project_id = project_row.id
    LEFT JOIN (
      SELECT (part ->> 'budgetLineId')::uuid AS id, sum((part ->> 'amount')::bigint) AS pence
      FROM at JOIN budget_movements AS moving ON moving.body_id = at.body_id AND moving.approved_by IS NOT NULL
        AND moving.opened_release <= at.number AND (moving.closed_release IS NULL OR moving.closed_release > at.number),
        jsonb_array_elements(moving.lines) AS part GROUP BY 1
    ) AS moved ON moved.id = line.id
    CROSS JOIN LATERAL (SELECT to_char(line.original / 100.0, 'FM999999999990.00') AS original,
      to_char(line.forecast / 100.0, 'FM999999999990.00') AS forecast) AS pounds
  WHERE line.opened_release <= at.number
    AND (line.closed_release IS NULL OR line.closed_release > at.number)
  GROUP BY line.project_id
), spending AS (
  SELECT project_row.id AS project_id, spent.postings, spent.payments
  FROM project_row CROSS JOIN LATERAL (
    SELECT sum(summed.postings) AS postings, sum(summed.payments) AS payments FROM project_sums AS summed
    WHERE summed.project_id = project_row.id AND summed.release = (SELECT number FROM at)
  ) AS spent
), priority_row AS (
  SELECT project_row.priority_id, json_agg(json_build_object('title', project_row.title,
      'budgetLines', coalesce(budget.lines, '[]'::json), 'budget', to_char(budget.pence / 100.0, 'FM999999999990.00'),
      'spent', CASE WHEN loaded.postings THEN to_char(coalesce(spending.postings, 0) / 100.0, 'FM999999999990.00') END,
      'supplierPayments', CASE WHEN loaded.payments THEN to_char(coalesce(spending.payments, 0) / 100.0, 'FM999999999990.00') END
    ) ORDER BY lower(project_row.code)) AS projects
  FROM project_row CROSS JOIN loaded LEFT JOIN budget ON budget.project_id = project_row.id
    LEFT JOIN spending ON spending.project_id = project_row.id
  GROUP BY project_row.priority_id
)
SELECT json_build_object('data', json_build_object('plan', json_build_object('title', at.title, 'priorities', (
  SELECT json_agg(json_build_object('title', priority.title, 'projects', coalesce(priority_row.projects, '[]'::json))
    ORDER BY priority.position)
  FROM priorities AS priority LEFT JOIN priority_row ON priority_row.priority_id = priority.id
  WHERE priority.plan_id = at.plan_id AND priority.opened_release <= at.number
    AND (priority.closed_release IS NULL OR priority.closed_release > at.number)))))::text AS answer
FROM at`;

const pool = new pg.Pool({
  connectionString,
  max: 10,
  options: "-c random_page_cost=1.1 -c jit=off",
});

const server = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const { variables } = JSON.parse(Buffer.concat(chunks).toString());
  const { rows } = await pool.query({ name: "linked", text: LINKED, values: [variables.plan] });
  response.setHeader("content-type", "application/json; charset=utf-8").end(rows[0].answer);
});
server.listen(0, "127.0.0.1", () => {
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
