import { z } from "zod";

/**
 * Narrative, decisions and answers are DRAFT until a named person clears them. Only cleared rows whose embargo
 * has passed are carried by a release; a draft never takes the place of the cleared text before it.
 */
export const CLEARANCES = ["DRAFT", "CLEARED"] as const;

export const clearanceState = z.enum(CLEARANCES).meta({ id: "Clearance" });
export type Clearance = z.infer<typeof clearanceState>;
