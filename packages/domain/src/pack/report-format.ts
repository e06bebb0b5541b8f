/** A format that reports to the Panel have had: what they are made of, and in which order. */
export interface ReportFormat {
  number: number;
  /** What it added to the one before, in words. */
  adds: string;
}

/**
 * Every format there has been (S4.9). A final report says which it was made in and keeps to it; a draft is made in the
 * newest. A part that says something else than before, or stands elsewhere, is a new format.
 */
export const REPORT_FORMATS: readonly ReportFormat[] = [
  {
    number: 1,
    adds: "The cover, what needs attention, projects, progress, measures, money, decisions, questions, and what changed.",
  },
  {
    number: 2,
    adds: "A chart and its table for each measure, the office's own measures apart from the force's, what people were asked and said in surveys, recommendations with their responses, pictures, and on the cover the format itself.",
  },
];

/** The format of reports that are made from now on. */
export const CURRENT_REPORT_FORMAT = 2;
