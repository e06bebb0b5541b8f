import { type SQL, sql } from "drizzle-orm";
import type { Columns, Condition } from "../../record/entity.ts";
import { releases } from "../../record/release.table.ts";
import type { Scope } from "../../record/scope.ts";
import { allocations } from "./allocation.table.ts";

/** The parts of a line as they stood at a point of the record. */
export function partsAt(line: Columns, scope: Scope): SQL {
  return sql`${allocations} AS part WHERE part.line_id = ${line.id} AND part.opened_revision <= ${scope.revision}
    AND (part.closed_revision IS NULL OR part.closed_revision > ${scope.revision})`;
}

/** Words as a question to the index of a ledger's words: each of them, or what begins with it. */
function wordsAsked(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => `${word}:*`).join(" & ");
}

/** What the lists of a ledger may be asked for beside the fields of its lines. */
export const ledgerConditions: Record<string, Condition> = {
  q: {
    type: "String",
    description: "Words, or their beginnings, of the supplier or the description.",
    holds: (line, asked) => {
      const question = wordsAsked(String(asked));
      // The expression of the index, to the letter.
      return question === ""
        ? sql`false`
        : sql`to_tsvector('simple', coalesce(${line.supplier}, '') || ' ' || coalesce(${line.description}, ''))
          @@ to_tsquery('simple', ${question})`;
    },
  },
  project: {
    type: "ID",
    description: "Lines of which a part counts for this project.",
    holds: (line, asked, scope) =>
      sql`EXISTS (SELECT FROM ${partsAt(line, scope)} AND part.project_id = ${asked}::uuid)`,
  },
  linked: {
    type: "Boolean",
    description:
      "True for lines given to projects or placed outside the plan's; false for lines not yet linked.",
    holds: (line, asked, scope) =>
      sql`${sql.raw(asked ? "" : "NOT ")}EXISTS (SELECT FROM ${partsAt(line, scope)})`,
  },
  standing: {
    type: "Boolean",
    description: "True for lines that count; false for those taken back, and what takes them back.",
    holds: (line, asked, scope) => {
      const standing = sql`(${line.reversalOfId} IS NULL
        AND (${line.reversedRevision} IS NULL OR ${line.reversedRevision} > ${scope.revision}))`;
      return asked ? standing : sql`NOT ${standing}`;
    },
  },
  takenBackBy: {
    type: "Int",
    description:
      "Lines that the published version of this number no longer has, as they stood before: they were taken back or corrected.",
    holds: (line, asked) => sql`${line.reversalOfId} IS NULL AND ${line.reversedRevision} <= (
      SELECT ${releases.revision} FROM ${releases}
      WHERE ${releases.bodyId} = ${line.bodyId} AND ${releases.number} = ${asked}::int)`,
  },
  import: {
    type: "ID",
    description: "Lines of one import.",
    holds: (line, asked) => sql`${line.importId} = ${asked}::uuid`,
  },
};
