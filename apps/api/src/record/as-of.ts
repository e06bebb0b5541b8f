import { type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { type Database, rowsOf } from "../database/database.ts";
import { Refusal } from "../refusal.ts";
import { type AsAt, parseAsAt } from "./as-at.ts";
import { type Columns, isLedger } from "./entity.ts";
import { londonDay } from "./london-time.ts";
import { records } from "./record.table.ts";
import { releases } from "./release.table.ts";
import { revisions } from "./revision.table.ts";
import type { Interval, Scope } from "./scope.ts";
import { mustSeeLive, seesLive, type Viewer } from "./viewer.ts";

/** The release or revision that an answer was read at, as the API tells it. */
interface ReadAt {
  live: boolean;
  release: number | null;
  title: string | null;
  revision: number;
  effectiveAt: string;
  reconstructed: boolean;
}

/** The numbers at which a list was begun, by the slug of each body: its further pages are read at the same. */
export interface Pinned {
  interval: Interval;
  at: [slug: string, number: number][];
}

/** Where one body's record is read. */
export interface AsOfBody {
  body_id: string;
  slug: string;
  /**
   * The number of the revision or release. The live record too is read at its last revision, so that an answer made
   * of several statements is of one piece while somebody writes.
   */
  at: number;
  /** The revision that the number stands for: what decides of what is only ever added, such as lines of a ledger. */
  revision: number;
  /** The day that overdue and days left are reckoned from. */
  today: string;
  read_at: ReadAt;
}

/** A point of the record as a statement reads it. */
export interface Point {
  /** The relation `as_of`, with a row for each body. */
  relation(): SQL;
  scope(): Scope;
}

/**
 * The point of the record that a query is answered at: for each body a revision or a release, and the day. It is made
 * by `resolveAsAt` alone; `pointAt` is the one place that decides both "as at when" and "who may see it".
 */
export class AsOf implements Point {
  /** @internal `resolveAsAt` makes them */
  constructor(
    readonly interval: Interval,
    readonly bodies: readonly AsOfBody[],
  ) {}

  /** The bodies as a relation `as_of` of a statement: one bound parameter, whatever their number. */
  relation(): SQL {
    return sql`jsonb_to_recordset(${JSON.stringify(this.bodies)}::jsonb) AS as_of(body_id uuid, at int, revision int, today text, read_at jsonb)`;
  }

  /** Where the further pages of a list are to be read. */
  pinned(): Pinned {
    return { interval: this.interval, at: this.bodies.map(({ slug, at }) => [slug, at]) };
  }

  scope(): Scope {
    return SCOPES[this.interval];
  }
}

/** The scopes of all statements: each tells its point of the record in `as_of`, so these two are alike for everyone. */
const SCOPES: Record<Interval, Scope> = { revision: scopeOf("revision"), release: scopeOf("release") };

function scopeOf(interval: Interval): Scope {
  return {
    interval,
    at: sql`as_of.at`,
    revision: sql`as_of.revision`,
    today: sql`as_of.today`,
    readAt: sql`as_of.read_at`,
  };
}

/** Whether a version of a row is the one to be seen in a scope. */
export function visibleIn(scope: Scope, row: Columns): SQL {
  if (isLedger(row)) return lineVisibleIn(scope, row);
  switch (scope.interval) {
    case "revision":
      return sql`${row.openedRevision} <= ${scope.at} AND (${row.closedRevision} IS NULL OR ${row.closedRevision} > ${scope.at})`;
    case "release":
      return sql`${row.openedRelease} <= ${scope.at} AND (${row.closedRelease} IS NULL OR ${row.closedRelease} > ${scope.at})`;
  }
}

/**
 * Lines of a ledger are never closed. Officers see every one, and what takes it back; the public sees what stands at
 * the release, so that a line which was corrected before any release is never published.
 */
function lineVisibleIn(scope: Scope, row: Columns): SQL {
  const written = sql`${row.openedRevision} <= ${scope.revision}`;
  if (scope.interval === "revision") return written;
  return sql`${written} AND ${row.reversalOfId} IS NULL
    AND (${row.reversedRevision} IS NULL OR ${row.reversedRevision} > ${scope.revision})`;
}

/** The same row's other point of the record, such as a plan's baseline: a release of the row's own body. */
export function scopeAtRelease(bodyId: SQL, release: SQL): Scope {
  const of = sql`${releases} WHERE ${releases.bodyId} = ${bodyId} AND ${releases.number} = ${release}`;
  return {
    interval: "release",
    at: release,
    revision: sql`(SELECT ${releases.revision} FROM ${of})`,
    today: sql`(SELECT ${dayOf(releases.effectiveAt)}::text FROM ${of})`,
    readAt: sql`(SELECT jsonb_build_object('live', false, 'release', ${releases.number}, 'title', ${releases.title},
      'revision', ${releases.revision}, 'effectiveAt', ${releases.effectiveAt},
      'reconstructed', ${releases.reconstructed}) FROM ${of})`,
  };
}

/** What is asked of `resolveAsAt` and `pointAt`. */
interface Question {
  asAt?: string | null | undefined;
  /** The slug of the body asked about; without one, every body the viewer may see. */
  body?: string | null | undefined;
  now: Date;
  /** Where an earlier page of the same list was read: what may be seen is decided anew, the numbers stay. */
  pinned?: Pinned | undefined;
  /** The row that is looked for, whose body the reader did not name and is not told when it has nothing public. */
  what?: string | undefined;
}

/**
 * Resolves "as at" for who asks.
 * @throws Refusal as `pointAt` does; NOT_FOUND for an unknown body or a release or revision it does not have
 */
export async function resolveAsAt(db: Database, viewer: Viewer, question: Question): Promise<AsOf> {
  const { interval, statement } = pointAt(viewer, question);
  const found = await rowsOf<AsOfBody>(db, statement);
  const { body = null, pinned } = question;
  if (body !== null && found.length === 0) {
    if (pinned) throw new Refusal("BAD_USER_INPUT", '"after" is not a cursor that this list gave.');
    throw await nothingAt(db, { ...question, body }, interval === "revision");
  }
  return new AsOf(interval, found);
}

/** A point of the record that is decided and not yet looked up, as it need not be to load a row that is there. */
interface AskedPoint extends Point {
  interval: Interval;
  /** Gives the rows of `AsOfBody`. */
  statement: SQL;
}

/**
 * Decides "as at when" and "who may see it".
 *
 * Anonymous readers see releases alone: the latest by default, for a date the last release effective by the end of
 * that day in London. Accounts see the live record by default, for a date the last revision effective by then.
 *
 * @param question an anonymous reader may leave it to the statement which body is meant
 * @throws Refusal BAD_USER_INPUT for a malformed `asAt` or one that needs a body; UNAUTHENTICATED or FORBIDDEN for
 *   one the viewer may not ask for
 */
export function pointAt(viewer: null, question: Omit<Question, "body"> & { body: SQL }): AskedPoint;
export function pointAt(viewer: Viewer, question: Question): AskedPoint;
export function pointAt(
  viewer: Viewer,
  question: Omit<Question, "body"> & { body?: string | SQL | null | undefined },
): AskedPoint {
  const { body = null, now, pinned } = question;
  const named = typeof body === "string" ? body : null;
  const live = viewer !== null && (named === null || seesLive(viewer, named));
  const asAt: AsAt = question.asAt ? parseAsAt(question.asAt) : { kind: live ? "live" : "latest" };

  if ((asAt.kind === "release" || asAt.kind === "revision") && body === null)
    throw new Refusal(
      "BAD_USER_INPUT",
      `"${question.asAt}" needs a policing body: numbers are counted for each body.`,
    );
  // Without a body, an account that keeps some of them is shown those.
  if (asAt.kind === "live" || asAt.kind === "revision")
    mustSeeLive(viewer, named ?? viewer?.bodies[0] ?? "", "the live record");

  const byRevision = asAt.kind === "live" || asAt.kind === "revision" || (asAt.kind === "time" && live);
  const interval = byRevision ? "revision" : "release";
  if (pinned && pinned.interval !== interval)
    throw new Refusal(
      "BAD_USER_INPUT",
      '"after" was given to another reader; start again without it after signing in or out.',
    );
  const statement = byRevision
    ? revisionsAt(asAt, body, viewer?.bodies ?? [], londonDay(now), pinned)
    : releasesAt(asAt, body, pinned);
  return { interval, statement, relation: () => sql`(${statement}) AS as_of`, scope: () => SCOPES[interval] };
}

function releasesAt(asAt: AsAt, body: string | SQL | null, pinned: Pinned | undefined): SQL {
  const inRecord = [body === null ? undefined : sql`${records.slug} = ${body}`];
  const wanted = pinned
    ? isPinned(releases.number, pinned)
    : asAt.kind === "release"
      ? sql`${releases.number} = ${asAt.number}`
      : asAt.kind === "time"
        ? sql`${releases.effectiveAt} < ${asAt.until.toISOString()}`
        : undefined;
  const today = asAt.kind === "time" ? sql`${asAt.day}` : dayOf(releases.effectiveAt);
  return sql`SELECT ${releases.bodyId} AS body_id, ${records.slug} AS slug, ${releases.number} AS at, ${releases.revision} AS revision, ${today}::text AS today,
        jsonb_build_object('live', false, 'release', ${releases.number}, 'title', ${releases.title},
          'revision', ${releases.revision}, 'effectiveAt', ${releases.effectiveAt},
          'reconstructed', ${releases.reconstructed}) AS read_at
      FROM ${newestOf(releases, inRecord, wanted)} ORDER BY ${records.slug} COLLATE "C"`;
}

function revisionsAt(
  asAt: AsAt,
  body: string | SQL | null,
  bodies: string[],
  clock: string,
  pinned: Pinned | undefined,
): SQL {
  const inRecord = [
    body === null ? undefined : sql`${records.slug} = ${body}`,
    body === null && bodies.length > 0 ? sql`${records.slug} IN ${bodies}` : undefined,
  ];
  const wanted = pinned
    ? isPinned(revisions.number, pinned)
    : asAt.kind === "revision"
      ? sql`${revisions.number} = ${asAt.number}`
      : asAt.kind === "time"
        ? sql`${revisions.effectiveAt} < ${asAt.until.toISOString()}`
        : undefined;
  const today =
    asAt.kind === "time"
      ? sql`${asAt.day}`
      : asAt.kind === "live"
        ? sql`${clock}`
        : dayOf(revisions.effectiveAt);
  return sql`SELECT ${revisions.bodyId} AS body_id, ${records.slug} AS slug, ${revisions.number} AS at, ${revisions.number} AS revision, ${today}::text AS today,
        jsonb_build_object('live', ${asAt.kind === "live"}::boolean, 'release', null, 'title', null,
          'revision', ${revisions.number}, 'effectiveAt', ${revisions.effectiveAt}, 'reconstructed', false) AS read_at
      FROM ${newestOf(revisions, inRecord, wanted)} ORDER BY ${records.slug} COLLATE "C"`;
}

/** Each record with the newest of its numbered rows that is wanted, under the name of their table. */
function newestOf(
  numbered: typeof releases | typeof revisions,
  inRecord: (SQL | undefined)[],
  wanted: SQL | undefined,
): SQL {
  return sql`(SELECT * FROM ${records} WHERE ${and(inRecord)}) AS ${records}
    CROSS JOIN LATERAL (SELECT * FROM ${numbered}
      WHERE ${and([sql`${numbered.bodyId} = ${records.bodyId}`, wanted])}
      ORDER BY ${numbered.number} DESC LIMIT 1) AS ${numbered}`;
}

function isPinned(number: PgColumn, { at }: Pinned): SQL {
  return sql`(${records.slug}, ${number}) IN (SELECT place ->> 0, (place ->> 1)::int
    FROM jsonb_array_elements(${JSON.stringify(at)}::jsonb) AS place)`;
}

/** The London day of a moment. */
function dayOf(moment: PgColumn): SQL {
  return sql`(${moment} AT TIME ZONE 'Europe/London')::date`;
}

function and(conditions: (SQL | undefined)[]): SQL {
  const told = conditions.filter((condition) => condition !== undefined);
  return told.length === 0 ? sql`true` : sql.join(told, sql` AND `);
}

/** Why a body has nothing to read there: an unknown body, or a number or date it does not have. */
async function nothingAt(
  db: Database,
  { body, asAt, what }: { body: string; asAt?: string | null | undefined; what?: string | undefined },
  byRevision: boolean,
): Promise<Refusal> {
  const [record] = await rowsOf<{ last: number }>(
    db,
    sql`SELECT ${byRevision ? records.lastRevision : records.lastRelease} AS last FROM ${records} WHERE ${records.slug} = ${body}`,
  );
  // Whoever asks for a row is told nothing of the body that has it, and a body that has published nothing does not
  // exist for the public.
  if (what || !record || record.last === 0) return notThere(what ?? `policing body "${body}"`);
  const kept = byRevision ? `revisions 1 to ${record.last}` : `releases 1 to ${record.last}`;
  return new Refusal("NOT_FOUND", `The record of ${body} has nothing at "${asAt}"; it has ${kept}.`);
}

/** What a reader is told of anything that they cannot see, whether it is there or not. */
export function notThere(what: string): Refusal {
  return new Refusal("NOT_FOUND", `There is no ${what} on the record as it is read here.`);
}
