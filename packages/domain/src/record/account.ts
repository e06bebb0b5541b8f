import { z } from "zod";

/**
 * What an account may do. An ADMINISTRATOR keeps accounts and every body's record; an OFFICER keeps, clears and
 * publishes the record of the bodies named on the account; a READER sees the live record and changes nothing.
 */
export const ROLES = ["ADMINISTRATOR", "OFFICER", "READER"] as const;

export const role = z.enum(ROLES).meta({ id: "Role" });
export type Role = z.infer<typeof role>;

/**
 * The offices that answer for what a report says: the chief finance officer for its money (Police Reform and Social
 * Responsibility Act 2011, Schedule 1, para. 6(1)(b)), the monitoring officer for what is exempt (Local Government and
 * Housing Act 1989, s.5), and the Commissioner for the whole.
 */
export const OFFICES = ["FINANCE", "MONITORING_OFFICER", "COMMISSIONER"] as const;

export const office = z.enum(OFFICES).meta({ id: "SignOffRole" });
export type Office = z.infer<typeof office>;

/** The title of each office: what the public reads of who signed. */
export const OFFICE_TITLES: Record<Office, string> = {
  FINANCE: "Chief finance officer",
  MONITORING_OFFICER: "Monitoring officer",
  COMMISSIONER: "Police and Crime Commissioner",
};
