import { statusUpdateFields } from "@frankpledge/domain";
import type { z } from "zod";

/** A column that an owner fills in, and the field of the update that it becomes. */
export interface AnswerColumn {
  field: "colour" | "narrative" | "percent" | "forecastEnd" | "helpNeeded";
  heading: string;
  type: z.ZodType;
  width: number;
}

const { colour, narrative, percent, forecastEnd, helpNeeded } = statusUpdateFields.shape;

/** What is filled in, from the left. */
export const answerColumns: readonly AnswerColumn[] = [
  { field: "colour", heading: "Rating", type: colour, width: 14 },
  { field: "narrative", heading: "What has happened", type: narrative, width: 60 },
  { field: "percent", heading: "Per cent done", type: percent, width: 14 },
  { field: "forecastEnd", heading: "Forecast end", type: forecastEnd, width: 16 },
  { field: "helpNeeded", heading: "Help needed", type: helpNeeded, width: 40 },
];

/** What says which row is meant, and what an owner reads before filling in. */
export const TELLING = {
  round: "Round",
  project: "Address",
  title: "Project",
  owner: "Owner",
  last: "Last update",
} as const;

/** The sheet with the rows. */
export const UPDATES_SHEET = "Updates";

/** Every heading, from the left. */
export const roundHeadings: readonly string[] = [
  ...Object.values(TELLING),
  ...answerColumns.map(({ heading }) => heading),
];
