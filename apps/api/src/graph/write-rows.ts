import { sql } from "drizzle-orm";
import type { GraphQLResolveInfo } from "graphql";
import { inTransaction } from "../database/database.ts";
import { resolveAsAt } from "../record/as-of.ts";
import { commitRevision } from "../record/commit.ts";
import type { AnyEntity } from "../record/entity.ts";
import { openRecord } from "../record/numbering.ts";
import { referencesOf, textsAt } from "../record/references.ts";
import { rowById } from "../record/row-by-id.ts";
import type { Store } from "../record/store.ts";
import { type Account, mustBeSignedIn, mustKeep } from "../record/viewer.ts";
import { Refusal } from "../refusal.ts";
import { type LoadedRow, loadRow } from "./load.ts";
import type { Request } from "./request.ts";

/** A change to a row, as a mutation sends it. */
interface RowChange {
  id: string;
  reason?: string | null | undefined;
  ifRevision?: number | null | undefined;
}

/** Creates a row as one revision, and gives it as it now stands. */
export async function createRow(
  request: Request,
  entity: AnyEntity,
  input: Record<string, unknown>,
  reason: string | null | undefined,
  info: GraphQLResolveInfo,
): Promise<LoadedRow> {
  mustBeSignedIn(request.viewer);
  const { body: named, ...fields } = plain(input);
  const body =
    (named as string | null | undefined) ?? (await bodyOfReferences(request.store, entity, fields));
  if (!body)
    throw new Refusal(
      "BAD_USER_INPUT",
      `Say which policing body the new row is for: give its slug as "body".`,
    );
  const account = mustKeep(request.viewer, body);
  const { result } = await inTransaction(request.store.db, async (db) => {
    const store = { ...request.store, db };
    if (entity.name === "PolicingBody") {
      mustAdminister(account);
      await openRecord(db, body);
      fields.slug = body;
    }
    return await commitRevision(store, { body, author: account, reason }, (revising) =>
      revising.create(entity, fields),
    );
  });
  return await loadLive(request, entity, body, result.id, info);
}

/** Changes a row as one revision, and gives it as it now stands. */
export async function updateRow(
  request: Request,
  entity: AnyEntity,
  change: RowChange & { input: Record<string, unknown> },
  info: GraphQLResolveInfo,
): Promise<LoadedRow> {
  const { body, account } = await mayChange(request, change.id, entity);
  await commitRevision(request.store, { body, author: account, reason: change.reason }, (revising) =>
    revising.update(entity, change.id, plain(change.input), change.ifRevision),
  );
  return await loadLive(request, entity, body, change.id, info);
}

/** Takes a row off the live record as one revision, and gives it as it last stood. */
export async function removeRow(
  request: Request,
  entity: AnyEntity,
  change: RowChange,
  info: GraphQLResolveInfo,
): Promise<LoadedRow> {
  const { body, account } = await mayChange(request, change.id, entity);
  const last = await loadLive(request, entity, body, change.id, info);
  await commitRevision(request.store, { body, author: account, reason: change.reason }, (revising) =>
    revising.remove(entity, change.id, change.ifRevision),
  );
  return last;
}

/**
 * Whether the account may change a row, and which body's record it is part of.
 * @throws Refusal NOT_FOUND, UNAUTHENTICATED or FORBIDDEN
 */
export async function mayChange(
  request: Request,
  id: string,
  entity?: AnyEntity,
): Promise<{ body: string; account: Account }> {
  mustBeSignedIn(request.viewer);
  const found = await rowById(request.store, id);
  if (!found || (entity && found.entity !== entity))
    throw new Refusal("NOT_FOUND", `There is no ${entity?.name ?? "row"} with the id ${id}.`);
  return { body: found.body, account: mustKeep(request.viewer, found.body) };
}

function mustAdminister(account: Account): void {
  if (account.role !== "ADMINISTRATOR")
    throw new Refusal("FORBIDDEN", "Only an administrator opens the record of a new policing body.");
}

async function loadLive(
  request: Request,
  entity: AnyEntity,
  body: string,
  id: string,
  info: GraphQLResolveInfo,
): Promise<LoadedRow> {
  const { store, viewer } = request;
  const asOf = await resolveAsAt(store.db, viewer, { asAt: "live", body, now: store.now() });
  return await loadRow(
    request,
    entity,
    { asOf, condition: (row) => sql`${row.id} = ${id}`, what: `${entity.name} with the id ${id}` },
    info,
  );
}

/** The body of the rows that an input names, when it names any. */
async function bodyOfReferences(store: Store, entity: AnyEntity, input: object): Promise<string | null> {
  for (const reference of referencesOf(entity.fields)) {
    const [id] = textsAt(input, reference.path);
    const found = id ? await rowById(store, id) : null;
    if (found) return found.body;
  }
  return null;
}

/** TypeGraphQL hands inputs as instances of its classes; the domain reads plain objects, without what was left out. */
function plain(value: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .map(([key, inner]) => [key, plainValue(inner)]),
  );
}

function plainValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainValue);
  return value !== null && typeof value === "object" && !(value instanceof Date) ? plain(value) : value;
}
