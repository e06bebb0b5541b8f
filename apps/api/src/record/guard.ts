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

/** The columns by which a revision may clear a row that it wrote itself. */
const CLEARANCE = ["clearance", "cleared_by", "cleared_at", "embargo_until"];

/**
 * What a withdrawn text is replaced by. The guard lets content change to nothing else, and only where a withdrawal
 * names the row and the field.
 */
export const WITHDRAWN = "[withdrawn]";

/**
 * Holds the database to the record's one rule: a written version never changes. Applied after every migration, so a
 * new entity is guarded by being listed. The application's role has no right to change or delete one, and triggers
 * refuse it whatever the role; a superuser who takes the triggers off is found by the digests.
 */
export async function guardDatabase(db: Database, entities: Entities): Promise<void> {
  await db.execute(sql`
    DO $$ BEGIN
      IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'frankpledge_app') THEN
        CREATE ROLE frankpledge_app NOLOGIN;
      END IF;
    EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
    END $$`);
  await db.execute(sql`DO $$ BEGIN EXECUTE format('GRANT frankpledge_app TO %I', current_user); END $$`);
  for (const definition of FUNCTIONS) await db.execute(sql.raw(definition));
  await db.execute(sql.raw(`GRANT USAGE ON SCHEMA public TO ${APPLICATION_ROLE}`));

  for (const { table, clearable } of entities.all)
    await guardVersions(db, getTableName(table), clearable ? [...SET_ONCE, ...CLEARANCE] : SET_ONCE);
  for (const table of [revisions, releases, releaseLeaves, withdrawals])
    await guardLog(db, getTableName(table));
  await refuse(db, getTableName(revisions), "frankpledge_keep_revision", "UPDATE");
  await refuse(db, getTableName(revisions), "frankpledge_refuse", "DELETE OR TRUNCATE");
  for (const table of [records, settings, ...accountTables]) {
    const { name } = getTableConfig(table);
    await db.execute(sql.raw(`GRANT SELECT, INSERT, UPDATE, DELETE ON "${name}" TO ${APPLICATION_ROLE}`));
  }
  await db.execute(sql.raw(`REVOKE DELETE ON "${getTableName(records)}" FROM ${APPLICATION_ROLE}`));
  await db.execute(sql.raw(`GRANT SELECT ON migrations TO ${APPLICATION_ROLE}`));
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
  changed text;
BEGIN
  -- A version may be completed by the transaction that wrote it, and by no later one.
  IF OLD.xmin = pg_current_xact_id()::xid THEN RETURN NEW; END IF;
  FOR changed IN SELECT key FROM jsonb_each(before) WHERE value IS DISTINCT FROM after -> key LOOP
    IF changed IN (${SET_ONCE.map((column) => `'${column}'`).join(", ")}) AND before -> changed = 'null' THEN CONTINUE; END IF;
    IF (changed = 'salt' AND after -> changed = 'null' OR after ->> changed = '${WITHDRAWN}') AND EXISTS (
      SELECT FROM withdrawals w WHERE w.row_id = OLD.id AND w.body_id = OLD.body_id
        AND (changed = 'salt' OR w.field = changed)
    ) THEN CONTINUE; END IF;
    IF changed = 'slug' AND after ->> changed = frankpledge_withdrawn_slug(OLD.id) AND EXISTS (
      SELECT FROM withdrawals w WHERE w.row_id = OLD.id AND w.body_id = OLD.body_id AND w.field = 'slug'
    ) THEN CONTINUE; END IF;
    RAISE EXCEPTION 'The record is never overwritten: changing % of % is refused.', changed, TG_TABLE_NAME
      USING ERRCODE = 'FP001';
  END LOOP;
  RETURN NEW;
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
  `CREATE OR REPLACE FUNCTION frankpledge_blank(entity_table text, withdrawn_row uuid, withdrawn_field text) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  blanked integer;
BEGIN
  EXECUTE format('UPDATE %I SET %I = $2, salt = NULL WHERE id = $1 AND %I IS NOT NULL',
    entity_table, withdrawn_field, withdrawn_field) USING withdrawn_row,
    CASE withdrawn_field WHEN 'slug' THEN frankpledge_withdrawn_slug(withdrawn_row) ELSE '${WITHDRAWN}' END;
  GET DIAGNOSTICS blanked = ROW_COUNT;
  RETURN blanked;
END $$`,
  `CREATE OR REPLACE FUNCTION frankpledge_blank_reason(withdrawn_body uuid, withdrawn_revision integer) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public AS $$
  UPDATE revisions SET reason = '${WITHDRAWN}' WHERE body_id = withdrawn_body AND number = withdrawn_revision
$$`,
];
