import { z } from "zod";
import { line, partialDate, prose, referenceTo, source } from "../field.ts";

/** What was put to the Commissioner. */
export const QUESTION_KINDS = ["QUESTION", "SUGGESTION", "CONCERN", "INFORMATION_REQUEST"] as const;

/** A question, suggestion or concern put at a meeting, and its answer (S2.6). */
export const questionFields = z
  .object({
    meetingId: referenceTo("Meeting", "meeting"),
    position: z.int().min(1).describe("Its place in the meeting's order, from 1."),
    kind: z.enum(QUESTION_KINDS).meta({ id: "QuestionKind" }).default("QUESTION"),
    askedBy: line().nullable().default(null).describe("A role, such as Members of the Panel."),
    text: prose().nullable().default(null).describe("Null when the minutes give only the answer."),
    topic: line().nullable().default(null).describe("What it was about, in a few words."),
    answer: prose().nullable().default(null).describe("Null until it is answered."),
    answeredOn: partialDate().nullable().default(null),
    askedFor: line()
      .nullable()
      .default(null)
      .describe("For whom information was asked, such as a working group of the Panel (S2.7)."),
    dueOn: partialDate()
      .nullable()
      .default(null)
      .describe("The last day that the Panel set; blank where the answer is due before the next meeting."),
    source: source(),
  })
  .meta({
    id: "Question",
    description: "A question, suggestion or concern put at a meeting, and its answer.",
  });
