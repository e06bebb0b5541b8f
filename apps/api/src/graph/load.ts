import { type SQL, sql } from "drizzle-orm";
import type { GraphQLResolveInfo } from "graphql";
import { rowsOf } from "../database/database.ts";
import { type AsOf, resolveAsAt, visibleIn } from "../record/as-of.ts";
import type { AnyEntity, Columns } from "../record/entity.ts";
import { Refusal } from "../refusal.ts";
import { type Cursor, readCursor, writeCursor } from "./cursor.ts";
import { type Filter, filterCondition } from "./filter.ts";
import { aliasName, RowLoader } from "./load-rows.ts";
import { isAfter, type OrderStep, orderBy, orderTerms } from "./order.ts";
import { DEFAULT_PAGE, MAX_PAGE, positive } from "./page.ts";
import type { Request } from "./request.ts";
import { nodeSelection, type Selection, selectionOf } from "./selection.ts";

/** A row as it was loaded: what was selected of it, and under private keys what computed fields and relations read. */
export type LoadedRow = Record<string, unknown>;

/** The arguments every root list has. */
export interface ListArguments {
  body?: string | null;
  filter?: Filter | null;
  orderBy?: OrderStep[] | null;
  first?: number | null;
  after?: string | null;
  offset?: number | null;
  asAt?: string | null;
}

/** A page of a root list. */
export interface Page {
  nodes: LoadedRow[];
  edges: { cursor: string; node: LoadedRow }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  totalCount: number;
  readAt: unknown[];
}

/** Loads the rows of one entity that a condition picks, with everything selected below them, in one statement. */
export async function loadRows(
  request: Request,
  entity: AnyEntity,
  asOf: AsOf,
  selection: Selection,
  condition: (row: Columns) => SQL = () => sql`true`,
): Promise<LoadedRow[]> {
  const loader = new RowLoader(request.store.entities);
  const row = loader.aliased(entity);
  const scope = asOf.scope();
  return await rowsOf<LoadedRow>(
    request.store.db,
    sql`SELECT ${loader.columns(entity, row, selection, scope)} FROM ${source(entity, row, asOf)}
      WHERE ${visibleIn(scope, row)} AND ${condition(row)} ORDER BY ${orderBy(orderTerms(entity, row, null))}`,
  );
}

/**
 * Loads the one row that a condition picks.
 * @param what the row in words, for the refusal when it is not there
 * @throws Refusal NOT_FOUND
 */
export async function loadRow(
  request: Request,
  entity: AnyEntity,
  question: { asOf: AsOf; condition: (row: Columns) => SQL; what: string },
  info: GraphQLResolveInfo,
): Promise<LoadedRow> {
  const selection = selectionOf(info, entity.name);
  const [found] = await loadRows(request, entity, question.asOf, selection, question.condition);
  if (!found)
    throw new Refusal("NOT_FOUND", `There is no ${question.what} on the record as it is read here.`);
  return found;
}

/** Loads a page of a root list, in one statement whatever is selected below it. */
export async function loadPage(
  request: Request,
  entity: AnyEntity,
  args: ListArguments,
  info: GraphQLResolveInfo,
): Promise<Page> {
  const { after, offset } = args;
  if (after && offset !== null && offset !== undefined)
    throw new Refusal("BAD_USER_INPUT", 'Give "after" or "offset", not both.');
  if (offset !== null && offset !== undefined && offset < 0)
    throw new Refusal("BAD_USER_INPUT", '"offset" is a number from 0.');
  const first = positive(args.first, "first", MAX_PAGE, DEFAULT_PAGE);
  const order = JSON.stringify(args.orderBy ?? []);
  const cursor = after ? readCursor(after, order) : null;
  const asOf = cursor ? await resolveAgain(request, cursor) : await resolve(request, args);

  const connection = selectionOf(info, `${entity.name}Connection`);
  const loader = new RowLoader(request.store.entities);
  const row = loader.aliased(entity);
  const scope = asOf.scope();
  const terms = orderTerms(entity, row, args.orderBy);
  const from = source(entity, row, asOf);
  const where = sql`${visibleIn(scope, row)} AND ${filterCondition(entity, row, args.filter)}`;
  const columns = loader.columns(entity, row, nodeSelection(connection, entity.name), scope);
  const place = sql.join(
    terms.map((term) => term.value),
    sql`, `,
  );
  const counted = Object.values(connection).some((field) => field.name === "totalCount");
  const [answer] = await rowsOf<{ total: number; rows: (LoadedRow & { "#place": Cursor["values"] })[] }>(
    request.store.db,
    sql`SELECT ${counted ? sql`(SELECT count(*)::int FROM ${from} WHERE ${where})` : sql`0`} AS total,
      (SELECT coalesce(json_agg(row_to_json(page)), '[]'::json) FROM (
        SELECT ${columns}, json_build_array(${place}) AS "#place" FROM ${from}
        WHERE ${where} AND ${cursor ? isAfter(terms, cursor.values) : sql`true`}
        ORDER BY ${orderBy(terms)} LIMIT ${first + 1} OFFSET ${offset ?? 0}) AS page) AS rows`,
  );
  const { total = 0, rows = [] } = answer ?? {};
  const at = asOf.bodies.map(({ slug, at }): [string, string] => [
    slug,
    `${asOf.interval === "release" ? "release" : "revision"}:${at}`,
  ]);
  const edges = rows.slice(0, first).map((node) => ({
    cursor: writeCursor({ order, values: node["#place"], at }),
    node,
  }));
  return {
    nodes: edges.map((edge) => edge.node),
    edges,
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: cursor !== null || (offset ?? 0) > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: total,
    readAt: asOf.bodies.map((body) => body.read_at),
  };
}

/** The point of the record that a root field is asked at. */
export function resolve(
  request: Request,
  args: { body?: string | null; asAt?: string | null },
): Promise<AsOf> {
  const { store, viewer } = request;
  return resolveAsAt(store.db, viewer, { asAt: args.asAt, body: args.body, now: store.now() });
}

/** The point of the record that a cursor's list was begun at, if the reader may still see it. */
async function resolveAgain(request: Request, cursor: Cursor): Promise<AsOf> {
  const each = await Promise.all(cursor.at.map(([body, asAt]) => resolve(request, { body, asAt })));
  const [any] = each;
  if (!any) throw new Refusal("BAD_USER_INPUT", '"after" is not a cursor that this list gave.');
  return any.with(each);
}

function source(entity: AnyEntity, row: Columns, asOf: AsOf): SQL {
  const name = sql.identifier(aliasName(row));
  return sql`${asOf.relation()} JOIN ${entity.table} AS ${name} ON ${row.bodyId} = as_of.body_id`;
}
