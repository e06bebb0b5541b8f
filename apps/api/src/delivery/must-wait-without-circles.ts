import { findCircles } from "@frankpledge/domain";
import { sql } from "drizzle-orm";
import { rowsOf } from "../database/database.ts";
import type { Writing } from "../record/writing.ts";
import { Refusal } from "../refusal.ts";
import { dependencies } from "./dependency.table.ts";
import { milestones } from "./milestone.table.ts";

interface Waiting {
  title: string;
  /** The milestones or projects themselves. */
  before: string;
  after: string;
  /** The milestone is not one of the project named beside it. */
  astray: string | null;
  alike: number;
}

/**
 * What waits for what must come to an end: no circle, no pair named twice, and each milestone one of the project that
 * stands beside it. Asked of the live record when a revision wrote dependencies or milestones.
 * @throws Refusal BAD_USER_INPUT or CONFLICT
 */
export async function mustWaitWithoutCircles({ db, bodyId }: Writing): Promise<void> {
  const waiting = await rowsOf<Waiting>(
    db,
    sql`SELECT d.title, coalesce(d.from_milestone_id, d.from_project_id) AS before,
        coalesce(d.to_milestone_id, d.to_project_id) AS after,
        CASE WHEN earlier.project_id <> d.from_project_id THEN earlier.title
          WHEN later.project_id <> d.to_project_id THEN later.title END AS astray,
        (count(*) OVER (PARTITION BY coalesce(d.from_milestone_id, d.from_project_id),
          coalesce(d.to_milestone_id, d.to_project_id)))::int AS alike
      FROM ${dependencies} AS d
      LEFT JOIN ${milestones} AS earlier ON earlier.id = d.from_milestone_id AND earlier.closed_revision IS NULL
      LEFT JOIN ${milestones} AS later ON later.id = d.to_milestone_id AND later.closed_revision IS NULL
      WHERE d.body_id = ${bodyId} AND d.closed_revision IS NULL
      ORDER BY d.opened_revision, d.title`,
  );
  const astray = waiting.find((one) => one.astray !== null);
  if (astray)
    throw new Refusal(
      "BAD_USER_INPUT",
      `The milestone "${astray.astray}" is not one of the project that the dependency "${astray.title}" names beside it: name both alike.`,
    );
  const twice = waiting.find(({ alike }) => alike > 1);
  if (twice)
    throw new Refusal(
      "CONFLICT",
      `The same two are named by another dependency beside "${twice.title}": change that one.`,
    );
  const [circle] = findCircles(waitsOf(waiting));
  if (!circle) return;
  const members = new Set(circle);
  const titles = waiting
    .filter(({ before, after }) => members.has(before) && members.has(after))
    .map(({ title }) => `"${title}"`);
  throw new Refusal(
    "BAD_USER_INPUT",
    `These would wait for one another in a circle, so that none could begin: ${titles.slice(0, 6).join(", ")}${titles.length > 6 ? ` and ${titles.length - 6} more` : ""}.`,
  );
}

function waitsOf(waiting: readonly Waiting[]): Map<string, string[]> {
  const waits = new Map<string, string[]>();
  for (const { before, after } of waiting) {
    const known = waits.get(after);
    if (known) known.push(before);
    else waits.set(after, [before]);
  }
  return waits;
}
