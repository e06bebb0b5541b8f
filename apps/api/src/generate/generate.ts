import type { LedgerSource } from "@frankpledge/domain";
import { sql } from "drizzle-orm";
import { rowsOf } from "../database/database.ts";
import { projects as projectTable } from "../delivery/project.table.ts";
import { takeLines } from "../money/import/take-lines.ts";
import { plans as planTable } from "../plan/plan.table.ts";
import { policingBodies } from "../plan/policing-body.table.ts";
import { commitRevision } from "../record/commit.ts";
import { openRecord } from "../record/numbering.ts";
import { records } from "../record/record.table.ts";
import type { Store } from "../record/store.ts";
import type { Author } from "../record/viewer.ts";
import { Refusal } from "../refusal.ts";
import { madeUpPayments, madeUpPostings, YEARS } from "./made-up-lines.ts";
import { type MadeUpProject, writeMadeUpBody, writeMadeUpPlan, writeMadeUpRules } from "./made-up-plans.ts";

/** How much is to be made, and for which body. */
export interface Wanted {
  body: string;
  plans: number;
  /** In all plans together. */
  projects: number;
  payments: number;
  postings: number;
  seed: number;
}

/** What was made, and how long each part took. */
export interface Generated {
  body: string;
  plans: number;
  projects: number;
  payments: number;
  postings: number;
  seconds: { plans: number; payments: number; postings: number };
}

const LEDGERS = [
  { source: "PAYMENT", of: "payments", make: madeUpPayments },
  { source: "POSTING", of: "postings", make: madeUpPostings },
] as const satisfies readonly { source: LedgerSource; of: "payments" | "postings"; make: unknown }[];

/**
 * Makes a synthetic body with plans, projects, budgets, rules and ledgers, or adds to one that is there: everything
 * through the services that any change goes through, the ledgers as one import for each financial year.
 * @param say told what is being done
 * @throws Refusal CONFLICT for a body that is not synthetic
 */
export async function generate(
  store: Store,
  author: Author,
  wanted: Wanted,
  say: (progress: string) => void,
): Promise<Generated> {
  const { body, seed } = wanted;
  await ensureBody(store, author, body);
  const before = await countOf(store, body);
  const began = performance.now();
  const made = await makePlans(store, author, wanted, before, say);
  const codes = made.map(({ code }) => code);
  const seconds = { plans: since(began), payments: 0, postings: 0 };
  for (const { source, of, make } of LEDGERS) {
    const start = performance.now();
    for (const [place, year] of YEARS.entries()) {
      const count = Math.floor((wanted[of] * (place + 1)) / 3) - Math.floor((wanted[of] * place) / 3);
      if (count === 0) continue;
      const name = `generated-${of}-${year}.csv`;
      await takeLines(store, {
        body,
        source,
        name,
        author,
        reason: `Generated ${of} of ${year}`,
        lines: make({
          year,
          count,
          seed: seed + place,
          prefix: `${before.revision}-${of.slice(0, 2)}-${year}-`,
          projectCodes: codes,
        }),
        onProgress: (staged) => {
          if (staged % 50_000 === 0 || staged === count) say(`${name}: ${staged} of ${count} lines\n`);
        },
      });
      say(`${name}: taken in, ${since(start)} s\n`);
    }
    seconds[of] = since(start);
  }
  return { ...wanted, projects: made.length, seconds };
}

/** A slug that is free gets a body of its own. @throws Refusal CONFLICT for a body that is not synthetic */
async function ensureBody(store: Store, author: Author, body: string): Promise<void> {
  const [kept] = await rowsOf<{ synthetic: boolean | null }>(
    store.db,
    sql`SELECT own.synthetic FROM ${records} LEFT JOIN ${policingBodies} AS own
        ON own.id = ${records.bodyId} AND own.closed_revision IS NULL WHERE ${records.slug} = ${body}`,
  );
  if (!kept) {
    await store.db.transaction(async (tx) => {
      await openRecord(tx, body);
      const change = { body, author, reason: "A body for generated data" };
      await commitRevision({ ...store, db: tx }, change, (revising) => writeMadeUpBody(revising, body));
    });
  } else if (kept.synthetic !== true)
    throw new Refusal(
      "CONFLICT",
      `${body} is a body that is not marked as synthetic: name another, and generated data stays apart from real.`,
    );
}

/** How far the record of the body goes: what is made now must not bear the same codes and numbers. */
async function countOf(store: Store, body: string): Promise<{ revision: number; plans: number }> {
  const [count] = await rowsOf<{ revision: number; plans: number }>(
    store.db,
    sql`SELECT ${records.lastRevision} AS revision,
        (SELECT count(DISTINCT ${planTable.id}) FROM ${planTable} WHERE ${planTable.bodyId} = ${records.bodyId})::int AS plans
      FROM ${records} WHERE ${records.slug} = ${body}`,
  );
  return count ?? { revision: 0, plans: 0 };
}

/** @returns the projects that lines may name: those made now, or those that are there when none is asked for */
async function makePlans(
  store: Store,
  author: Author,
  { body, plans, projects, seed }: Wanted,
  before: { plans: number },
  say: (progress: string) => void,
): Promise<MadeUpProject[]> {
  if (plans === 0)
    return await rowsOf<MadeUpProject>(
      store.db,
      sql`SELECT ${projectTable.id} AS id, ${projectTable.code} AS code FROM ${projectTable}
        JOIN ${records} ON ${records.bodyId} = ${projectTable.bodyId}
        WHERE ${records.slug} = ${body} AND ${projectTable.closedRevision} IS NULL AND ${projectTable.code} IS NOT NULL
        ORDER BY ${projectTable.code}`,
    );
  const made: MadeUpProject[] = [];
  for (let place = 0; place < plans; place++) {
    const number = before.plans + place + 1;
    const count = Math.floor((projects * (place + 1)) / plans) - Math.floor((projects * place) / plans);
    const { result } = await commitRevision(
      store,
      { body, author, reason: `Generated plan ${number}` },
      (revising) => writeMadeUpPlan(revising, { number, count, seed }),
    );
    made.push(...result);
    say(`Plan ${place + 1} of ${plans}: ${made.length} projects so far\n`);
  }
  if (made.length > 0)
    await commitRevision(store, { body, author, reason: "Generated rules" }, (revising) =>
      writeMadeUpRules(revising, made, seed),
    );
  return made;
}

const since = (start: number): number => Math.round((performance.now() - start) / 100) / 10;
