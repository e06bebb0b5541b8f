import { z } from "zod";
import { financialYear, line, prose, source } from "../field.ts";

/** How far the figures of an update can be relied on. */
export const FIGURE_STATES = ["PROVISIONAL", "UNAUDITED", "AUDITED"] as const;
export const figureState = z.enum(FIGURE_STATES).meta({ id: "FigureState" });

/** What an officer says of one heading of an update. */
export const headingCommentaryFields = z
  .object({
    subjective: line(200).nullable().default(null),
    department: line(200).nullable().default(null),
    text: prose(3_000),
  })
  .meta({ id: "HeadingCommentary", description: "What an officer says of one heading of an update." });

/** The quarterly financial update (S4.8): its words. Its figures are those of the record, and are never typed. */
export const financialUpdateFields = z
  .object({
    financialYear: financialYear(),
    toPeriod: z.int().min(1).max(14).describe("The last period it covers: 3 is June, 12 March."),
    state: figureState.default("PROVISIONAL"),
    commentary: prose().nullable().default(null),
    headings: z.array(headingCommentaryFields).default([]),
    preparedBy: line(200).nullable().default(null).describe("The role that prepared it."),
    source: source(),
  })
  .meta({ id: "FinancialUpdate", description: "The words of a quarterly financial update." });
