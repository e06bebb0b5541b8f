import type { Colour } from "@frankpledge/domain";
import { sql } from "drizzle-orm";
import { type Database, rowsOf } from "../../database/database.ts";
import { ragSchemes } from "../../plan/rag-scheme.table.ts";
import type { UpdateLink } from "./update-link.ts";

/** An update as it stands on the live record, and who wrote it there when. */
export interface ToldUpdate {
  id: string;
  revision: number;
  author: string;
  recordedAt: string;
  positionDate: string;
  colour: Colour | null;
  narrative: string;
  percent: number | null;
  forecastEnd: string | null;
  helpNeeded: string | null;
}

/** A project that a round asks, with what is known of it. */
export interface AskedProject {
  id: string;
  slug: string;
  code: string | null;
  title: string;
  ownerId: string | null;
  owner: string | null;
  forecastEnd: string | null;
  /** Its newest update, of whatever round. */
  latest: ToldUpdate | null;
  /** Its update for this round. */
  answer: ToldUpdate | null;
}

/** The words of a plan's delivery ratings. */
export interface Rating {
  colour: Colour;
  label: string;
  definition: string | null;
}

/** A round as whoever answers it needs it. */
export interface AskedRound {
  id: string;
  bodyId: string;
  body: string;
  bodyName: string;
  planId: string;
  slug: string;
  title: string;
  positionDate: string;
  note: string | null;
  schemeId: string | null;
  ratings: Rating[];
  projects: AskedProject[];
}

/** A round on the live record, with the projects that it asks; null when there is none by the id. */
export async function askedRound(db: Database, roundId: string): Promise<AskedRound | null> {
  const [round] = await rowsOf<Omit<AskedRound, "schemeId" | "ratings" | "projects">>(
    db,
    sql`SELECT r.id, r.body_id AS "bodyId", k.slug AS body, b.name AS "bodyName", r.plan_id AS "planId", r.slug, r.title,
        r.position_date AS "positionDate", r.note
      FROM rounds r JOIN records k ON k.body_id = r.body_id
      JOIN policing_bodies b ON b.id = r.body_id AND b.closed_revision IS NULL
      WHERE r.id = ${roundId} AND r.closed_revision IS NULL`,
  );
  if (!round) return null;
  const [scheme] = await db
    .select({ id: ragSchemes.id, ratings: ragSchemes.ratings })
    .from(ragSchemes)
    .where(
      sql`${ragSchemes.planId} = ${round.planId} AND ${ragSchemes.kind} = 'DELIVERY' AND ${ragSchemes.closedRevision} IS NULL`,
    )
    .limit(1);
  return {
    ...round,
    schemeId: scheme?.id ?? null,
    ratings: (scheme?.ratings as Rating[] | undefined) ?? [],
    projects: await askedProjects(db, roundId),
  };
}

const TOLD = sql`jsonb_build_object('id', u.id, 'revision', u.opened_revision, 'author', v.author,
  'recordedAt', v.recorded_at, 'positionDate', u.position_date, 'colour', u.colour, 'narrative', u.narrative,
  'percent', u.percent, 'forecastEnd', u.forecast_end, 'helpNeeded', u.help_needed)`;

const FROM_LIVE = sql`FROM status_updates u
  JOIN revisions v ON v.body_id = u.body_id AND v.number = u.opened_revision
  WHERE u.project_id = p.id AND u.closed_revision IS NULL`;

function askedProjects(db: Database, roundId: string): Promise<AskedProject[]> {
  return rowsOf<AskedProject>(
    db,
    sql`SELECT p.id, p.slug, p.code, p.title, p.owner_id AS "ownerId", o.title AS owner,
        p.forecast_end AS "forecastEnd",
        (SELECT ${TOLD} ${FROM_LIVE} ORDER BY u.position_date COLLATE "C" DESC, u.opened_revision DESC LIMIT 1) AS latest,
        (SELECT ${TOLD} ${FROM_LIVE} AND u.round_id = r.id LIMIT 1) AS answer
      FROM rounds r JOIN projects p ON p.id = ANY(r.project_ids) AND p.closed_revision IS NULL
      LEFT JOIN owners o ON o.id = p.owner_id AND o.closed_revision IS NULL
      WHERE r.id = ${roundId} AND r.closed_revision IS NULL ORDER BY p.code, p.title`,
  );
}

/** When a link was used, by the projects that it was used for. */
export async function usesOf(db: Database, { id }: UpdateLink): Promise<Map<string, Date>> {
  const uses = await rowsOf<{ projectId: string; usedAt: string }>(
    db,
    sql`SELECT project_id AS "projectId", used_at AS "usedAt" FROM update_link_uses WHERE link_id = ${id}`,
  );
  return new Map(uses.map(({ projectId, usedAt }) => [projectId, new Date(usedAt)]));
}
