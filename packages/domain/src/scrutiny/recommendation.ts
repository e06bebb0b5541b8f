import { z } from "zod";
import { line, partialDate, prose, referenceTo, source } from "../field.ts";

/** What became of a recommendation (S0.15). */
export const RECOMMENDATION_OUTCOMES = ["ACCEPTED", "PARTLY_ACCEPTED", "REJECTED", "NOTED"] as const;

/**
 * A recommendation put at a meeting, and the response. What the Panel recommends on a plan, a variation, the annual
 * report or the precept needs a response that is published (Police Reform and Social Responsibility Act 2011, ss.5, 12
 * and Schedule 5), and it may ask for one in writing to any other (s.29).
 */
export const recommendationFields = z
  .object({
    meetingId: referenceTo("Meeting", "meeting"),
    position: z.int().min(1).describe("Its place in the meeting's order, from 1."),
    text: prose(),
    madeBy: line().nullable().default(null).describe("Who recommends, such as the Police and Crime Panel."),
    madeTo: line().nullable().default(null).describe("To whom, such as the Commissioner."),
    dueOn: partialDate()
      .nullable()
      .default(null)
      .describe("The last day that was set for the response; blank where it is due before the next meeting."),
    outcome: z
      .enum(RECOMMENDATION_OUTCOMES)
      .meta({ id: "RecommendationOutcome" })
      .nullable()
      .default(null)
      .describe("Blank until there is a response, or where none is on the record."),
    response: prose().nullable().default(null).describe("The response in its own words."),
    respondedOn: partialDate().nullable().default(null),
    source: source(),
  })
  .refine(
    ({ outcome, response, respondedOn }) => respondedOn === null || outcome !== null || response !== null,
    {
      message: "Say what the response was, or whether the recommendation was accepted.",
      path: ["outcome"],
    },
  )
  .meta({ id: "Recommendation", description: "A recommendation put at a meeting, and the response to it." });
