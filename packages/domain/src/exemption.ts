import { z } from "zod";
import { line } from "./field.ts";

/**
 * The paragraphs of the Local Government Act 1972, Schedule 12A, Part 1 (England) under which information is exempt:
 * 1 about an individual, 2 likely to reveal who an individual is, 3 financial or business affairs, 4 labour relations,
 * 5 legal professional privilege, 6 notices and orders to be given, 7 prevention and prosecution of crime.
 */
export const EXEMPTION_PARAGRAPHS = [
  "INDIVIDUAL",
  "IDENTITY",
  "BUSINESS_AFFAIRS",
  "LABOUR_RELATIONS",
  "LEGAL_PRIVILEGE",
  "NOTICES_AND_ORDERS",
  "CRIME",
] as const;
export type ExemptionParagraph = (typeof EXEMPTION_PARAGRAPHS)[number];

export const exemptionParagraph = z.enum(EXEMPTION_PARAGRAPHS).meta({
  id: "ExemptionParagraph",
  description: "The paragraphs 1 to 7 of Schedule 12A to the Local Government Act 1972, in their order.",
});

/** The number of a paragraph as the Schedule counts it, from 1. */
export const exemptionNumber = (paragraph: ExemptionParagraph): number =>
  EXEMPTION_PARAGRAPHS.indexOf(paragraph) + 1;

/** What the public is told of a document that is withheld: that there is one, and why. Never what it says. */
export const withheldFields = z
  .object({
    what: line(100).describe("What is withheld, in words that tell nothing of it, such as Appendix B."),
    exemption: exemptionParagraph,
  })
  .meta({ id: "Withheld", description: "That a document is withheld, and under which exemption." });

/** A document that the public can read, relied on by what it is named with (Local Government Act 1972, s.100D). */
export const backgroundPaperFields = z
  .object({
    title: line(),
    location: line(500).nullable().default(null).describe("Where it can be read; null when not stated."),
  })
  .meta({ id: "BackgroundPaper", description: "A document that was relied on, and where it can be read." });
