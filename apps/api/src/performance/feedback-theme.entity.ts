import { FEWEST_TO_PUBLISH, feedbackThemeFields } from "@frankpledge/domain";
import { type SQL, sql } from "drizzle-orm";
import type { Columns } from "../record/entity.ts";
import { defineEntity } from "../record/entity.ts";
import { feedbackThemes } from "./feedback-theme.table.ts";

export const feedbackTheme = defineEntity({
  name: "FeedbackTheme",
  plural: "feedbackThemes",
  fields: feedbackThemeFields,
  table: feedbackThemes,
  label: ["theme"],
  order: [{ field: "heardTo", descending: true }, { field: "theme" }],
  heldBack: ofTooFew,
});

/** What so few said could tell who they were; how many it was may be left open instead. */
function ofTooFew(row: Columns): SQL {
  return sql`CASE WHEN ${row.said} BETWEEN 1 AND ${sql.raw(String(FEWEST_TO_PUBLISH - 1))}
    THEN ${`Fewer than ${FEWEST_TO_PUBLISH} said so, which could tell who it was: leave open how many, or put it together with another theme.`}::text END`;
}
