import type { MEETING_KINDS, QUESTION_KINDS } from "@frankpledge/domain";

export const meetingKindWords: Readonly<Record<(typeof MEETING_KINDS)[number], string>> = {
  PANEL: "Police and Crime Panel",
  WORKING_GROUP: "Panel working group",
  PUBLIC_FORUM: "Public forum",
  ONE_TO_ONE: "One to one",
  OTHER: "Other scrutiny",
};

export const questionKindWords: Readonly<Record<(typeof QUESTION_KINDS)[number], string>> = {
  QUESTION: "Question",
  SUGGESTION: "Suggestion",
  CONCERN: "Concern",
  INFORMATION_REQUEST: "Request for information",
};
