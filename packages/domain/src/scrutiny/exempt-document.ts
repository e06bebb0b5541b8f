import { z } from "zod";
import { exemptionParagraph } from "../exemption.ts";
import { line, prose, referenceTo, source } from "../field.ts";

/**
 * A document of a meeting or decision that is exempt (S0.16). It is the officers' alone and no release ever carries
 * it: what the public is told of it is `withheldFields` of its decision or meeting. It is kept so that the public
 * interest can be weighed again, as the Schedule's Part 2 asks.
 */
export const exemptDocumentFields = z
  .object({
    decisionId: referenceTo("Decision", "decision").nullable().default(null),
    meetingId: referenceTo("Meeting", "meeting").nullable().default(null),
    title: line(),
    location: line(500).nullable().default(null).describe("Where officers find it."),
    exemption: exemptionParagraph,
    publicInterest: prose()
      .nullable()
      .default(null)
      .describe("Why the public interest in keeping it exempt outweighs that in publishing it."),
    reviewedBy: line(200).nullable().default(null).describe("The role that weighed it."),
    source: source(),
  })
  .refine(({ decisionId, meetingId }) => (decisionId === null) !== (meetingId === null), {
    message: "Say which decision or which meeting it belongs to: one of the two.",
    path: ["decisionId"],
  })
  .meta({ id: "ExemptDocument", description: "An exempt document: for officers alone, never published." });
