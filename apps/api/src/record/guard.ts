import { getTableName, sql } from "drizzle-orm";
import { getTableConfig } from "drizzle-orm/pg-core";
import { APPLICATION_ROLE, type Database } from "../database/database.ts";
import { accountTables } from "./account.table.ts";
import type { Entities } from "./entity.ts";
import { records } from "./record.table.ts";
import { releaseLeaves, releases } from "./release.table.ts";
import { revisions } from "./revision.table.ts";
import { settings } from "./settings.table.ts";
import { withdrawals } from "./withdrawal.table.ts";

/** The columns of a version that are written after it, each once: where its intervals end, and its release. */
const SET_ONCE = ["closed_revision", "opened_release", "closed_release"];

/** The same of a line of a ledger. */
const LINE_SET_ONCE = ["reversed_revision"];

/** The columns by which a revision may clear a row that it wrote itself. */
const CLEARANCE = ["clearance", "cleared_by", "cleared_at", "embargo_until"];

/**
 * What a withdrawn text is replaced by. The guard lets content change to nothing else, and only where a withdrawal
 * names the row and the field.
 */
export const WITHDRAWN = "[withdrawn]";

/** The last step of a withdrawal's path to a figure. */
export const FIGURE = "#";

/**
 * Holds the database to the record's one rule: a written version never changes. Applied after every migration, so a
 * new entity is guarded by being listed. The application's role has no right to change or delete one, and triggers
 * refuse it whatever the role; a superuser who takes the triggers off is found by the digests.
 */
export async function guardDatabase(db: Database, entities: Entities): Promise<void> {
  await ensureRole(db).catch((thrown) => {
    throw withoutRights(thrown) ? new Error(NO_RIGHT_TO_ROLE) : thrown;
  });
  for (const definition of FUNCTIONS) await db.execute(sql.raw(definition));
  await db.execute(sql.raw(`GRANT USAGE ON SCHEMA public TO ${APPLICATION_ROLE}`));

  for (const { table, clearable } of entities.all)
    await guardVersions(db, getTableName(table), clearable ? [...SET_ONCE, ...CLEARANCE] : SET_ONCE);
  for (const { table, setOnce } of entities.appended)
    await guardVersions(db, getTableName(table), [...setOnce]);
  for (const table of [
    revisions,
    releases,
    releaseLeaves,
    withdrawals,
    ...entities.derived.flatMap(({ tables }) => tables),
  ])
    await guardLog(db, getTableName(table));
  await refuse(db, getTableName(revisions), "frankpledge_keep_revision", "UPDATE");
  await refuse(db, getTableName(revisions), "frankpledge_refuse", "DELETE OR TRUNCATE");
  for (const table of [records, settings, ...accountTables, ...entities.working]) {
    const { name } = getTableConfig(table);
    await db.execute(sql.raw(`GRANT SELECT, INSERT, UPDATE, DELETE ON "${name}" TO ${APPLICATION_ROLE}`));
  }
  await db.execute(sql.raw(`REVOKE DELETE ON "${getTableName(records)}" FROM ${APPLICATION_ROLE}`));
  await db.execute(sql.raw(`GRANT SELECT ON migrations TO ${APPLICATION_ROLE}`));
}

/** Makes the application's role and lets the owner act as it, unless an administrator has done so. */
async function ensureRole(db: Database): Promise<void> {
  await db.execute(
    sql.raw(`DO $$ BEGIN
      IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${APPLICATION_ROLE}') THEN
        CREATE ROLE ${APPLICATION_ROLE} NOLOGIN;
      END IF;
    EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
    END $$`),
  );
  await db.execute(
    sql.raw(`DO $$ BEGIN
      IF NOT pg_has_role(current_user, '${APPLICATION_ROLE}', 'MEMBER') THEN
        EXECUTE format('GRANT ${APPLICATION_ROLE} TO %I', current_user);
      END IF;
    END $$`),
  );
}

const NO_RIGHT_TO_ROLE = `The database user that DATABASE_URL names may not make the role ${APPLICATION_ROLE}, which the server acts as. Have an administrator run: CREATE ROLE ${APPLICATION_ROLE} NOLOGIN; GRANT ${APPLICATION_ROLE} TO that user. Nothing was changed.`;

/** What PostgreSQL says to a user without the right to do something. */
const INSUFFICIENT_PRIVILEGE = "42501";

function withoutRights(thrown: unknown): boolean {
  const { code, cause } = thrown as { code?: string; cause?: { code?: string } };
  return code === INSUFFICIENT_PRIVILEGE || cause?.code === INSUFFICIENT_PRIVILEGE;
}

async function guardVersions(db: Database, name: string, writable: string[]): Promise<void> {
  await db.execute(sql.raw(`REVOKE ALL ON "${name}" FROM ${APPLICATION_ROLE}`));
  await db.execute(
    sql.raw(`GRANT SELECT, INSERT, UPDATE (${writable.join(", ")}) ON "${name}" TO ${APPLICATION_ROLE}`),
  );
  await refuse(db, name, "frankpledge_keep_version", "UPDATE");
  await refuse(db, name, "frankpledge_refuse", "DELETE OR TRUNCATE");
}

async function guardLog(db: Database, name: string): Promise<void> {
  await db.execute(sql.raw(`REVOKE ALL ON "${name}" FROM ${APPLICATION_ROLE}`));
  await db.execute(sql.raw(`GRANT SELECT, INSERT ON "${name}" TO ${APPLICATION_ROLE}`));
  await refuse(db, name, "frankpledge_refuse", "UPDATE OR DELETE OR TRUNCATE");
}

async function refuse(db: Database, table: string, guard: string, event: string): Promise<void> {
  const level = event === "UPDATE" ? "ROW" : "STATEMENT";
  await db.execute(
    sql.raw(`CREATE OR REPLACE TRIGGER "${table}_${level.toLowerCase()}_guard" BEFORE ${event} ON "${table}"
      FOR EACH ${level} EXECUTE FUNCTION ${guard}()`),
  );
}

const FUNCTIONS = [
  `CREATE OR REPLACE FUNCTION frankpledge_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The record is never overwritten: % on % is refused.', TG_OP, TG_TABLE_NAME USING ERRCODE = 'FP001';
END $$`,
  `CREATE OR REPLACE FUNCTION frankpledge_keep_version() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  before jsonb := to_jsonb(OLD);
  after jsonb := to_jsonb(NEW);
  -- Not every kind of row has an id: that of an allocation is its line's, its revision and its place.
  own_id uuid := before ->> 'id';
  changed text;
BEGIN
  -- A version may be completed by the transaction that wrote it, and by no later one.
  IF OLD.xmin = pg_current_xact_id()::xid THEN RETURN NEW; END IF;
  FOR changed IN SELECT key FROM jsonb_each(before) WHERE value IS DISTINCT FROM after -> key LOOP
    IF changed IN (${[...SET_ONCE, ...LINE_SET_ONCE].map((column) => `'${column}'`).join(", ")}) AND before -> changed = 'null' THEN CONTINUE; END IF;
    IF EXISTS (
      SELECT FROM withdrawals w WHERE w.row_id = own_id AND w.body_id = OLD.body_id AND CASE changed
        WHEN 'salt' THEN after -> changed = 'null'
        WHEN 'content_key' THEN after -> changed = 'null'
        ELSE split_part(w.field, '.', 1) = changed
          AND after -> changed = frankpledge_blanked(before -> changed, (string_to_array(w.field, '.'))[2:])
      END
    ) THEN CONTINUE; END IF;
    IF changed = 'slug' AND after ->> changed = frankpledge_withdrawn_slug(own_id) AND EXISTS (
      SELECT FROM withdrawals w WHERE w.row_id = own_id AND w.body_id = OLD.body_id AND w.field = 'slug'
    ) THEN CONTINUE; END IF;
    RAISE EXCEPTION 'The record is never overwritten: changing % of % is refused.', changed, TG_TABLE_NAME
      USING ERRCODE = 'FP001';
  END LOOP;
  RETURN NEW;
END $$`,
  // Plans go by statistics, which the embedded database takes only when it is told to, and only of what one owns.
  `CREATE OR REPLACE FUNCTION frankpledge_take_statistics() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  kept text;
BEGIN
  FOR kept IN SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace LOOP
    EXECUTE format('ANALYZE %I', kept);
  END LOOP;
END $$`,
  // A revision has no id of its own; this is what a withdrawal names it by.
  `CREATE OR REPLACE FUNCTION frankpledge_revision_id(body_id uuid, number integer) RETURNS uuid
LANGUAGE sql IMMUTABLE AS $$ SELECT md5(body_id || ':revision:' || number)::uuid $$`,
  `CREATE OR REPLACE FUNCTION frankpledge_withdrawn_slug(id uuid) RETURNS text
LANGUAGE sql IMMUTABLE AS $$ SELECT 'withdrawn-' || right(id::text, 12) $$`,
  `CREATE OR REPLACE FUNCTION frankpledge_keep_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.reason = '${WITHDRAWN}' AND to_jsonb(NEW) - 'reason' = to_jsonb(OLD) - 'reason' AND EXISTS (
    SELECT FROM withdrawals w WHERE w.row_id = frankpledge_revision_id(OLD.body_id, OLD.number)
      AND w.body_id = OLD.body_id AND w.field = 'reason'
  ) THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'The record is never overwritten: changing a revision is refused.' USING ERRCODE = 'FP001';
END $$`,
  // A value with the texts at a path of it blanked: of a list, in each of its parts. A path that ends in # is a figure's,
  // of which nothing is left, since words would be no figure.
  `CREATE OR REPLACE FUNCTION frankpledge_blanked(value jsonb, path text[]) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  CASE jsonb_typeof(value)
    WHEN 'array' THEN RETURN (SELECT coalesce(jsonb_agg(frankpledge_blanked(part, path) ORDER BY place), '[]'::jsonb)
      FROM jsonb_array_elements(value) WITH ORDINALITY AS parts(part, place));
    WHEN 'object' THEN
      IF NOT value ? path[1] THEN RETURN value; END IF;
      RETURN jsonb_set(value, path[1:1], frankpledge_blanked(value -> path[1], path[2:]));
    WHEN 'string' THEN RETURN CASE path WHEN '{}' THEN '"${WITHDRAWN}"'::jsonb WHEN '{${FIGURE}}' THEN 'null'::jsonb ELSE value END;
    WHEN 'number' THEN RETURN CASE path WHEN '{${FIGURE}}' THEN 'null'::jsonb ELSE value END;
    ELSE RETURN value;
  END CASE;
END $$`,
  `CREATE OR REPLACE FUNCTION frankpledge_blank(entity_table text, withdrawn_row uuid, withdrawn_field text) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  column_name text := split_part(withdrawn_field, '.', 1);
  blanked integer;
BEGIN
  IF column_name = 'slug' THEN
    EXECUTE format('UPDATE %I SET slug = frankpledge_withdrawn_slug(id), salt = NULL WHERE id = $1', entity_table)
      USING withdrawn_row;
  ELSE
    EXECUTE format('UPDATE %1$I AS version SET salt = NULL,
        %2$I = (jsonb_populate_record(NULL::%1$I, jsonb_build_object(%2$L, frankpledge_blanked(before, $2)))).%2$I
      FROM (SELECT id, opened_revision, to_jsonb(%1$I) -> %2$L AS before FROM %1$I WHERE id = $1) AS kept
      WHERE version.id = kept.id AND version.opened_revision = kept.opened_revision
        AND frankpledge_blanked(before, $2) <> before', entity_table, column_name)
      USING withdrawn_row, (string_to_array(withdrawn_field, '.'))[2:];
  END IF;
  GET DIAGNOSTICS blanked = ROW_COUNT;
  -- What tells a ledger's lines of the same content could be guessed back into it.
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = format('%I', entity_table)::regclass AND attname = 'content_key') THEN
    EXECUTE format('UPDATE %I SET content_key = NULL WHERE id = $1 AND salt IS NULL', entity_table) USING withdrawn_row;
  END IF;
  RETURN blanked;
END $$`,
  `CREATE OR REPLACE FUNCTION frankpledge_blank_reason(withdrawn_body uuid, withdrawn_revision integer) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  UPDATE revisions SET reason = '${WITHDRAWN}' WHERE body_id = withdrawn_body AND number = withdrawn_revision
$$`,
];
