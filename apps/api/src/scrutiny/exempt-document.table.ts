import { EXEMPTION_PARAGRAPHS } from "@frankpledge/domain";
import { text, uuid } from "drizzle-orm/pg-core";
import { versionedTable } from "../record/versioned-table.ts";

export const exemptDocuments = versionedTable("exempt_documents", {
  decisionId: uuid(),
  meetingId: uuid(),
  title: text().notNull(),
  location: text(),
  exemption: text({ enum: EXEMPTION_PARAGRAPHS }).notNull(),
  publicInterest: text(),
  reviewedBy: text(),
  source: text(),
});
