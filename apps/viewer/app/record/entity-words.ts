interface EntityWords {
  one: string;
  several: string;
}

/** What the public calls the rows of the record, in the order in which a reader would look. */
const entityWords: readonly (readonly [entity: string, words: EntityWords])[] = [
  ["PolicingBody", { one: "Policing body", several: "The policing body" }],
  ["Plan", { one: "Plan", several: "Plans" }],
  ["Priority", { one: "Priority", several: "Priorities" }],
  ["Workstream", { one: "Workstream or portfolio area", several: "Workstreams and portfolio areas" }],
  ["Commitment", { one: "Pledge", several: "Pledges" }],
  ["Project", { one: "Project", several: "Projects" }],
  ["Rebaseline", { one: "New end to measure against", several: "New ends to measure against" }],
  ["Round", { one: "Call for updates", several: "Calls for updates" }],
  ["StatusUpdate", { one: "Update", several: "Updates" }],
  ["Milestone", { one: "Milestone", several: "Milestones" }],
  ["Dependency", { one: "Dependency", several: "Dependencies" }],
  ["Risk", { one: "Risk", several: "Risks" }],
  ["Measure", { one: "Measure", several: "Measures" }],
  ["Target", { one: "Target", several: "Targets" }],
  ["Reading", { one: "Reading", several: "Readings" }],
  ["Survey", { one: "Survey", several: "Surveys" }],
  ["SurveyQuestion", { one: "Question of a survey", several: "Questions of surveys" }],
  ["FeedbackTheme", { one: "What people said", several: "What people said" }],
  ["Decision", { one: "Decision", several: "Decisions" }],
  ["Fund", { one: "Fund or reserve", several: "Funds and reserves" }],
  ["BudgetLine", { one: "Budget line", several: "Budget lines" }],
  ["BudgetMovement", { one: "Budget change", several: "Budget changes" }],
  ["PurchaseOrder", { one: "Order", several: "Orders" }],
  ["Saving", { one: "Saving", several: "Savings" }],
  ["Grant", { one: "Grant", several: "Grants" }],
  ["Partner", { one: "Partner", several: "Partners" }],
  ["FinancialUpdate", { one: "Financial update", several: "Financial updates" }],
  ["Posting", { one: "Line of the ledger", several: "Lines of the ledger" }],
  ["Payment", { one: "Payment", several: "Payments" }],
  ["Meeting", { one: "Meeting", several: "Meetings" }],
  ["Question", { one: "Question and answer", several: "Questions and answers" }],
  ["Recommendation", { one: "Recommendation", several: "Recommendations" }],
  ["ScrutinyActivity", { one: "Scrutiny", several: "What was looked at" }],
  ["Procedure", { one: "Steps of the law", several: "Steps of the law" }],
  ["PublicationDuty", { one: "Thing to publish", several: "What must be published" }],
  ["Pack", { one: "Report to the Panel", several: "Reports to the Panel" }],
  ["RagScheme", { one: "Rating scheme", several: "Rating schemes" }],
  ["Owner", { one: "Owner", several: "Owners" }],
  ["LocalArea", { one: "Area", several: "Areas" }],
  ["Baseline", { one: "Original plan", several: "Original plans" }],
];

const other: EntityWords = { one: "Other", several: "Other" };

/** What a row is, in a word or two. */
export const entityName = (entity: string): string => (new Map(entityWords).get(entity) ?? other).one;

/** Rows under the words for what they are. */
export function groupByEntity<Row extends { entity: string }>(
  rows: readonly Row[],
): { title: string; rows: Row[] }[] {
  const known = new Set(entityWords.map(([entity]) => entity));
  return [
    ...entityWords.map(([entity, { several }]) => ({
      title: several,
      rows: rows.filter((row) => row.entity === entity),
    })),
    { title: other.several, rows: rows.filter((row) => !known.has(row.entity)) },
  ].filter((group) => group.rows.length > 0);
}
