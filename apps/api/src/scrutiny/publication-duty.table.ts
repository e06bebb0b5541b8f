import { PUBLICATION_CADENCES, PUBLICATION_PAGES } from "@frankpledge/domain";
import { integer, text } from "drizzle-orm/pg-core";
import { versionedTable } from "../record/versioned-table.ts";

export const publicationDuties = versionedTable("publication_duties", {
  position: integer().notNull(),
  title: text().notNull(),
  provision: text(),
  cadence: text({ enum: PUBLICATION_CADENCES }).notNull(),
  coversTo: text(),
  lastPublishedOn: text(),
  shownOn: text({ enum: PUBLICATION_PAGES }),
  location: text(),
  note: text(),
  source: text(),
});
