import { QUESTION_KINDS } from "@frankpledge/domain";
import { integer, text, uuid } from "drizzle-orm/pg-core";
import { clearanceColumns, versionedTable } from "../record/versioned-table.ts";

export const questions = versionedTable(
  "questions",
  {
    meetingId: uuid().notNull(),
    position: integer().notNull(),
    kind: text({ enum: QUESTION_KINDS }).notNull(),
    askedBy: text(),
    text: text(),
    topic: text(),
    answer: text(),
    answeredOn: text(),
    askedFor: text(),
    dueOn: text(),
    source: text(),
    ...clearanceColumns,
  },
  "meetingId",
);
