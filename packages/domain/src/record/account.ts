import { z } from "zod";

/**
 * What an account may do. An ADMINISTRATOR keeps accounts and every body's record; an OFFICER keeps, clears and
 * publishes the record of the bodies named on the account; a READER sees the live record and changes nothing.
 */
export const ROLES = ["ADMINISTRATOR", "OFFICER", "READER"] as const;

export const role = z.enum(ROLES).meta({ id: "Role" });
export type Role = z.infer<typeof role>;
