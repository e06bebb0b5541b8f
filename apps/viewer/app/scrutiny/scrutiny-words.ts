import type {
  AnswerState,
  CycleKind,
  ExemptionParagraph,
  MEETING_KINDS,
  PublicationCadence,
  QUESTION_KINDS,
  RECOMMENDATION_OUTCOMES,
  SCRUTINY_SOURCES,
  StageState,
} from "@frankpledge/domain";

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

export const answerStateWords: Readonly<Record<AnswerState, string>> = {
  ANSWERED: "Answered",
  ANSWERED_LATE: "Answered late",
  OVERDUE: "Answer overdue",
  AWAITED: "No answer yet",
};

export const outcomeWords: Readonly<Record<(typeof RECOMMENDATION_OUTCOMES)[number], string>> = {
  ACCEPTED: "Accepted",
  PARTLY_ACCEPTED: "Accepted in part",
  REJECTED: "Not accepted",
  NOTED: "Noted",
};

export const sourceWords: Readonly<Record<(typeof SCRUTINY_SOURCES)[number], string>> = {
  ONE_TO_ONE: "One-to-one meetings",
  CHANGE_BOARD: "The force’s change board",
  PUBLIC_FORUM: "Public forums",
  INSPECTORATE: "The inspectorate (HMICFRS)",
  INTERNAL_AUDIT: "Internal audit",
  PARTNERS: "Partners",
  COMPLAINTS: "Complaints",
  CUSTODY_VISITORS: "Custody visitors",
  OTHER: "Other sources",
};

export const cadenceWords: Readonly<Record<PublicationCadence, string>> = {
  MONTHLY: "Every month",
  QUARTERLY: "Every three months",
  BEFORE_YEAR: "Before each financial year",
  ON_CHANGE: "When it changes",
};

export const stageStateWords: Readonly<Record<StageState, string>> = {
  DONE: "Done",
  DONE_LATE: "Done late",
  AHEAD: "Still to come",
  OVERDUE: "Overdue",
  OPEN: "Not done yet",
  NOT_NEEDED: "Not needed",
};

export const cycleKindWords: Readonly<Record<CycleKind, string>> = {
  PLAN: "Plan",
  PROCEDURE: "Step of the law",
  MEETING: "Meeting",
  PAPERS: "Papers for a meeting",
  ROUND: "Updates on projects",
  PUBLICATION: "To be published",
  DECISION: "Decision planned",
};

/** What each exemption is about, in plain words. */
export const exemptionWords: Readonly<Record<ExemptionParagraph, string>> = {
  INDIVIDUAL: "it is about a person",
  IDENTITY: "it would show who a person is",
  BUSINESS_AFFAIRS: "it is about someone’s business or money",
  LABOUR_RELATIONS: "it is about talks with staff",
  LEGAL_PRIVILEGE: "it is legal advice",
  NOTICES_AND_ORDERS: "it is about a legal notice or order still to be given",
  CRIME: "it could hinder the fight against crime",
};
