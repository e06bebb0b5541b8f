import { type SQL, sql } from "drizzle-orm";
import type { GraphQLResolveInfo } from "graphql";
import { rowsOf } from "../database/database.ts";
import { parseAsAt } from "../record/as-at.ts";
import {
  type AsOf,
  type AsOfBody,
  notThere,
  type Pinned,
  type Point,
  pointAt,
  resolveAsAt,
  visibleIn,
} from "../record/as-of.ts";
import type { AnyEntity, Columns } from "../record/entity.ts";
import { mustSeeLive } from "../record/viewer.ts";
import { type Cursor, readCursor, writeCursor } from "./cursor.ts";
import { type Filter, filterCondition } from "./filter.ts";
import { aliasName, RowLoader } from "./load-rows.ts";
import { isAfter, type OrderStep, orderBy, orderTerms } from "./order.ts";
import { makePage, type Page, type PageAsked, pageOf } from "./page.ts";
import type { Reader, Request } from "./request.ts";
import { nodeSelection, type Selection, selectionOf } from "./selection.ts";

/** A row as it was loaded: what was selected of it, and under private keys what computed fields and relations read. */
export type LoadedRow = Record<string, unknown>;

/** The arguments every root list has. */
export interface ListArguments extends PageAsked {
  body?: string | null;
  filter?: Filter | null;
  orderBy?: OrderStep[] | null;
  asAt?: string | null;
}

/** A page of an entity's root list. */
interface RowPage extends Page<LoadedRow> {
  totalCount: number;
  readAt: unknown[];
}

/** Loads the rows of one entity that a condition picks, with everything selected below them, in one statement. */
export async function loadRows(
  request: Request,
  entity: AnyEntity,
  asOf: Point,
  selection: Selection,
  condition: (row: Columns) => SQL = () => sql`true`,
): Promise<LoadedRow[]> {
  const loader = new RowLoader(request.store.entities);
  const row = loader.aliased(entity);
  const scope = asOf.scope();
  const [answer] = await rowsOf<{ rows: LoadedRow[] }>(
    request.store.db,
    sql`SELECT coalesce(json_agg(row_to_json(found.*)), '[]'::json) AS rows FROM (
      SELECT ${loader.rootColumns(entity, row, selection, scope)} FROM ${source(entity, row, asOf)}
      WHERE ${visibleIn(scope, row)} AND ${condition(row)}
      ORDER BY ${orderBy(orderTerms(entity, row, null))}) AS found`,
  );
  return answer?.rows ?? [];
}

/**
 * Loads the one row that a condition picks.
 * @param question `what` is the row in words, for the refusal when it is not there; `asked` is what its point of the
 *   record was asked by, when it was not looked up before
 * @throws Refusal NOT_FOUND
 */
export async function loadRow(
  request: Request,
  entity: AnyEntity,
  question: {
    asOf: Point;
    condition: (row: Columns) => SQL;
    what: string;
    asked?: { body: string; asAt?: string | null };
  },
  info: GraphQLResolveInfo,
): Promise<LoadedRow> {
  const selection = selectionOf(info, entity.name);
  const [found] = await loadRows(request, entity, question.asOf, selection, question.condition);
  if (found) return found;
  // The body itself may be what is not there.
  if (question.asked) await resolve(request, question.asked);
  throw notThere(question.what);
}

/** Loads the one row of a body that a condition picks, and looks up the point of the record with it. @throws Refusal */
export async function loadRowOf(
  request: Request,
  entity: AnyEntity,
  asked: { body: string; asAt?: string | null },
  question: { condition: (row: Columns) => SQL; what: string },
  info: GraphQLResolveInfo,
): Promise<LoadedRow> {
  const { store, viewer } = request;
  const asOf = pointAt(viewer, { ...asked, now: store.now() });
  return await loadRow(request, entity, { ...question, asOf, asked }, info);
}

/** Loads a page of a root list, in one statement whatever is selected below it. */
export async function loadPage(
  request: Request,
  entity: AnyEntity,
  args: ListArguments,
  info: GraphQLResolveInfo,
): Promise<RowPage> {
  const { first, offset } = pageOf(args);
  const asked = JSON.stringify([entity.name, args.orderBy ?? [], args.body ?? null, args.asAt ?? null]);
  const cursor = args.after ? readCursor(args.after, asked) : null;
  const asOf = await resolve(request, args, cursor ?? undefined);

  const connection = selectionOf(info, `${entity.name}Connection`);
  const loader = new RowLoader(request.store.entities);
  const row = loader.aliased(entity);
  const scope = asOf.scope();
  const terms = orderTerms(entity, row, args.orderBy);
  const from = source(entity, row, asOf);
  const where = sql`${ofOneBody(row, asOf)}${visibleIn(scope, row)} AND ${filterCondition(entity, row, args.filter, scope)}`;
  const columns = loader.rootColumns(entity, row, nodeSelection(connection, entity.name), scope);
  const place = sql.join(
    terms.map((term) => term.value),
    sql`, `,
  );
  const counted = Object.values(connection).some((field) => field.name === "totalCount");
  const [answer] = await rowsOf<{ total: number; rows: (LoadedRow & { "#place": Cursor["values"] })[] }>(
    request.store.db,
    sql`SELECT ${counted ? sql`(SELECT count(*)::int FROM ${from} WHERE ${where})` : sql`0`} AS total,
      (SELECT coalesce(json_agg(row_to_json(page.*)), '[]'::json) FROM (
        SELECT ${columns}, json_build_array(${place}) AS "#place" FROM ${from}
        WHERE ${where} AND ${cursor ? isAfter(terms, cursor.values) : sql`true`}
        ORDER BY ${orderBy(terms)} LIMIT ${first + 1} OFFSET ${offset}) AS page) AS rows`,
  );
  const { total = 0, rows = [] } = answer ?? {};
  const page = makePage(rows, { first, begun: cursor !== null || offset > 0 }, (node) =>
    writeCursor({ asked, values: node["#place"], ...asOf.pinned() }),
  );
  return { ...page, totalCount: total, readAt: asOf.bodies.map((body) => body.read_at) };
}

/**
 * The point of the record that a root field is asked at.
 * @param pinned where an earlier page was read
 */
export function resolve(
  request: Reader,
  args: { body?: string | null; asAt?: string | null },
  pinned?: Pinned,
): Promise<AsOf> {
  const { store, viewer } = request;
  return resolveAsAt(store.db, viewer, { asAt: args.asAt, body: args.body, now: store.now(), pinned });
}

/** The point of one body's record that a root field is asked at, and what it is in that body. @throws Refusal */
export async function resolveOne(
  request: Reader,
  args: { body: string; asAt?: string | null },
): Promise<{ asOf: AsOf; at: AsOfBody }> {
  const asOf = await resolve(request, args);
  const [at] = asOf.bodies;
  if (!at) throw new Error("A point of one body's record that was found has no body.");
  return { asOf, at };
}

/**
 * The point at which a row is asked for by an address of its own, which tells its body. The answer does not tell
 * whether the row exists where the reader may not see it.
 * @param body the row's body; undefined when no body has such a row
 */
export async function resolveForRow(
  request: Request,
  body: string | undefined,
  asAt: string | null | undefined,
  what: string,
): Promise<AsOf> {
  const { store, viewer } = request;
  if (body !== undefined) return await resolveAsAt(store.db, viewer, { asAt, body, now: store.now(), what });
  const between = asAt && ["live", "revision"].includes(parseAsAt(asAt).kind);
  if (between && viewer === null) mustSeeLive(viewer, "", "the live record");
  throw notThere(what);
}

/** A list of one body says so once more, in a way by which an index in the list's order can be used. */
function ofOneBody(row: Columns, { bodies }: AsOf): SQL {
  const [body] = bodies;
  return body && bodies.length === 1 ? sql`${row.bodyId} = ${body.body_id}::uuid AND ` : sql``;
}

function source(entity: AnyEntity, row: Columns, asOf: Point): SQL {
  const name = sql.identifier(aliasName(row));
  return sql`${asOf.relation()} JOIN ${entity.table} AS ${name} ON ${row.bodyId} = as_of.body_id`;
}
