import { sql } from "drizzle-orm";
import { ID } from "type-graphql";
import type { ComputedField } from "../../graph/relation.ts";
import { addComputed } from "../../graph/row-field.ts";
import { payment } from "../ledger/payment.entity.ts";
import { posting } from "../ledger/posting.entity.ts";

const importOfLine: ComputedField = {
  sql: (line) => sql`${line.importId}`,
  from: (_, loaded) => loaded,
};

for (const ledger of [posting, payment])
  addComputed(ledger, "importId", () => ID, importOfLine, {
    nullable: true,
    description: "The import that brought it; null for a line that an officer wrote.",
  });
