import { POSTING_KINDS } from "@frankpledge/domain";
import { text } from "drizzle-orm/pg-core";
import { ledgerTable } from "../../record/ledger-table.ts";
import { ledgerColumns } from "./ledger-columns.ts";
import { ledgerIndexes } from "./ledger-indexes.ts";

export const postings = ledgerTable(
  "postings",
  { kind: text({ enum: POSTING_KINDS }), ...ledgerColumns },
  (column) => ledgerIndexes("postings", column),
);
