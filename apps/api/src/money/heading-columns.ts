import { HOLDERS, REVENUE_OR_CAPITAL } from "@frankpledge/domain";
import { text, uuid } from "drizzle-orm/pg-core";

/** The columns of the headings under which money is budgeted, ordered and spent alike. */
export const headingColumns = {
  holder: text({ enum: HOLDERS }),
  revenueCapital: text({ enum: REVENUE_OR_CAPITAL }),
  fundId: uuid(),
  subjective: text(),
  department: text(),
  objective: text(),
};
