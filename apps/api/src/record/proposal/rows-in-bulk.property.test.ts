import { sql } from "drizzle-orm";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { rowsOf } from "../../database/database.ts";
import { commitment } from "../../plan/commitment.entity.ts";
import { plan } from "../../plan/plan.entity.ts";
import { policingBody } from "../../plan/policing-body.entity.ts";
import { Refusal } from "../../refusal.ts";
import { administrator, BODY } from "../../testing/accounts.ts";
import { runs } from "../../testing/env.ts";
import { everyKindOfRow } from "../../testing/every-kind-of-row.ts";
import { openTestApi, type TestApi } from "../../testing/test-api.ts";
import { commitRevision } from "../commit.ts";
import { openRecord } from "../numbering.ts";
import type { Revising } from "../revising.ts";
import { LiveRows } from "./live-rows.ts";
import { RowsInBulk } from "./rows-in-bulk.ts";

const author = administrator;

let api: TestApi;
let bodies = 0;
beforeAll(async () => {
  api = await openTestApi();
  return () => api.close();
});

type Step = { plan: number; code?: string | null; slug?: string; text?: string } & (
  | { do: "create" }
  | { do: "update" | "remove"; row: number }
);

// Few of each, so that slugs, codes and rows meet again and again. The last plan of the three is none.
const plans = fc.nat(2);
const codes = fc.option(fc.constantFrom("P1", "P2", "P3"));
const texts = fc.constantFrom("Lamps", "Lamps 2", "Benches", "");
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record(
        {
          do: fc.constant("create" as const),
          plan: plans,
          text: texts,
          code: codes,
          slug: fc.constantFrom("p1", "lamps", "Not one"),
        },
        { requiredKeys: ["do", "plan", "text"] },
      ),
    },
    {
      weight: 4,
      arbitrary: fc.record(
        { do: fc.constant("update" as const), row: fc.nat(12), plan: plans, text: texts, code: codes },
        { requiredKeys: ["do", "row", "plan"] },
      ),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant("remove" as const), row: fc.nat(12), plan: plans }) },
  ),
  { minLength: 4, maxLength: 20, size: "max" },
);

/** Takes the steps in a revision of a new body. @returns what was said to each, and the versions that came of it */
async function taken(history: Step[][], inBulk: boolean): Promise<unknown> {
  bodies += 1;
  const body = `body-${bodies}`;
  const { store } = api;
  await openRecord(store.db, body);
  const planIds = ["", "", "01890000-0000-7000-8000-000000000000"];
  const ids: string[] = [];
  const said: string[] = [];
  await commitRevision(store, { body, author }, async (revising) => {
    await revising.create(policingBody, { name: body, area: body, nation: "ENGLAND", slug: body });
    for (const place of [0, 1]) planIds[place] = (await revising.create(plan, { title: `Plan ${place}` })).id;
  });
  for (const steps of history)
    await commitRevision(store, { body, author }, async (revising) => {
      if (inBulk) writeInBulk(revising);
      for (const step of steps) said.push(await sayingOf(() => take(revising, step)));
    });
  const versions = await rowsOf<Record<string, unknown>>(
    store.db,
    sql`SELECT to_jsonb(commitments) - ARRAY['id', 'body_id', 'plan_id', 'salt'] AS version,
        (SELECT title FROM plans WHERE plans.id = plan_id AND plans.closed_revision IS NULL) AS plan
      FROM commitments WHERE body_id = (SELECT body_id FROM records WHERE slug = ${body})
      ORDER BY id, opened_revision`,
  );
  return { said, versions };

  async function take(revising: Revising, step: Step): Promise<void> {
    const { plan: place, code, slug, text } = step;
    const planId = planIds[place] as string;
    if (step.do === "create")
      ids.push((await revising.create(commitment, { planId, code, slug, text: text ?? "" })).id);
    else if (step.do === "remove") await revising.remove(commitment, ids[step.row % ids.length] ?? planId);
    else
      await revising.update(commitment, ids[step.row % ids.length] ?? planId, {
        planId,
        ...(code === undefined ? {} : { code }),
        ...(text === undefined ? {} : { text }),
      });
  }
}

function writeInBulk(revising: Revising): void {
  const found: LiveRows = new LiveRows({ ...api.store, db: revising.db }, revising.bodyId, () =>
    rows.settle(),
  );
  const rows = new RowsInBulk(revising.db, revising.bodyId, found);
  revising.writeThrough(rows);
}

async function sayingOf(work: () => Promise<void>): Promise<string> {
  try {
    await work();
    return "taken";
  } catch (thrown) {
    if (thrown instanceof Refusal) return `${thrown.code}: ${thrown.message.replace(/[0-9a-f-]{36}/g, "…")}`;
    throw thrown;
  }
}

test("rows written in bulk are what they would be one by one, and are refused with the same words", {
  timeout: 600_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(steps, { minLength: 2, maxLength: 3 }), async (history) => {
      expect(await taken(history, true)).toEqual(await taken(history, false));
    }),
    { numRuns: runs(12) },
  );
});

test("a row of every kind is kept in bulk just as by itself", { timeout: 120_000 }, async () => {
  await everyKindOfRow(api);
  const { store } = api;
  // A report that was published is final, and refuses a change however it is written.
  const kinds = store.entities.all.filter(({ name }) => name !== "Pack");
  const { revision } = await commitRevision(store, { body: BODY, author }, async (revising) => {
    writeInBulk(revising);
    for (const entity of kinds)
      for (const { id } of await new LiveRows({ ...store, db: revising.db }, revising.bodyId).of(entity))
        await revising.update(entity, id, {});
  });
  for (const { name, table } of kinds) {
    const kept = await rowsOf<{ was: object; is: object }>(
      store.db,
      sql`SELECT to_jsonb(was) - ${UNLIKE}::text[] AS was, to_jsonb(new) - ${UNLIKE}::text[] AS is
        FROM ${table} AS was JOIN ${table} AS new ON new.id = was.id AND new.opened_revision = ${revision}
        WHERE was.closed_revision = ${revision}`,
    );
    expect(kept.length, name).toBeGreaterThan(0);
    for (const { was, is } of kept) expect(is, name).toEqual(was);
  }
});

/** The columns that are each version's own. */
const UNLIKE =
  "{salt,opened_revision,closed_revision,opened_release,closed_release,clearance,cleared_by,cleared_at,embargo_until}";
