import { z } from "zod";
import { line, prose, referenceTo, source } from "../field.ts";

/** Two ratings that are never merged: a person's judgement of delivery, and what the numbers say (S0.9). */
export const RAG_KINDS = ["DELIVERY", "PERFORMANCE"] as const;

export const COLOURS = ["RED", "AMBER", "GREEN", "BLUE"] as const;
export const colour = z
  .enum(COLOURS)
  .meta({ id: "Colour", description: "Shown with its label, never alone." });
export type Colour = z.infer<typeof colour>;

/** What one colour means in one scheme: in Hampshire in 2013 amber meant "on course" (S0.11). */
export const ragRatingFields = z
  .object({
    colour,
    label: line(80).describe("The word shown with the colour."),
    definition: prose(2_000)
      .nullable()
      .default(null)
      .describe("Null when the papers at hand do not define it."),
  })
  .meta({ id: "RagRating", description: "What one colour means in one scheme." });

/** A named set of ratings with their printed definitions. No national standard exists: each plan has its own. */
export const ragSchemeFields = z
  .object({
    planId: referenceTo("Plan", "plan"),
    kind: z.enum(RAG_KINDS).meta({ id: "RagKind" }),
    name: line(),
    description: prose().nullable().default(null),
    ratings: z
      .array(ragRatingFields)
      .min(1)
      .refine(
        (ratings) => new Set(ratings.map((r) => r.colour)).size === ratings.length,
        "A colour stands twice.",
      ),
    source: source(),
  })
  .meta({ id: "RagScheme", description: "A named set of RAG ratings with their printed definitions." });
