import { SIGN_OFF_ROLES } from "@frankpledge/domain";
import { eq } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { updateLinkUses } from "../delivery/update-link/update-link.table.ts";
import { rowFiles } from "../intake/row-file.table.ts";
import { keepMapping } from "../money/import/keep-mapping.ts";
import { records } from "../record/record.table.ts";
import { BODY, officer } from "./accounts.ts";
import {
  buildAllocationRule,
  buildBudgetLine,
  buildBudgetMovement,
  buildCommitment,
  buildDecision,
  buildDependency,
  buildExemptDocument,
  buildFeedbackTheme,
  buildFinancialUpdate,
  buildFund,
  buildGrant,
  buildLocalArea,
  buildMeasure,
  buildMeeting,
  buildMilestone,
  buildOwner,
  buildPack,
  buildPartner,
  buildPlan,
  buildPriority,
  buildProcedure,
  buildProject,
  buildPublicationDuty,
  buildPurchaseOrder,
  buildQuestion,
  buildRagScheme,
  buildReading,
  buildRebaseline,
  buildRecommendation,
  buildRisk,
  buildRound,
  buildSaving,
  buildScrutinyActivity,
  buildStatusUpdate,
  buildSurvey,
  buildSurveyQuestion,
  buildTarget,
  buildWorkstream,
} from "./builders.ts";
import { takeIn } from "./take-in.ts";
import type { TestApi } from "./test-api.ts";

/** The ids of one row of each kind, which name one another wherever they can. */
export type EveryKind = Record<
  | "plan"
  | "priority"
  | "workstream"
  | "owner"
  | "commitment"
  | "localArea"
  | "ragScheme"
  | "project"
  | "rebaseline"
  | "round"
  | "statusUpdate"
  | "milestone"
  | "dependency"
  | "risk"
  | "measure"
  | "target"
  | "reading"
  | "survey"
  | "surveyQuestion"
  | "feedbackTheme"
  | "fund"
  | "decision"
  | "budgetLine"
  | "budgetMovement"
  | "purchaseOrder"
  | "saving"
  | "partner"
  | "grant"
  | "allocationRule"
  | "financialUpdate"
  | "payment"
  | "posting"
  | "meeting"
  | "question"
  | "recommendation"
  | "scrutinyActivity"
  | "publicationDuty"
  | "procedure"
  | "exemptDocument"
  | "pack"
  | "baseline",
  string
>;

const PAYMENTS = `Date,Supplier,Purpose,Amount,Transaction number
05/04/2025,Example Lamps plc,Lamp posts,"1,234.56",T1
06/05/2025,Example Stationery Ltd,Paper,(7.50),T2
no date,Example Stationery Ltd,Paper,nothing,T3
`;

const POSTINGS = `Posting date,Fund,Project,Subjective,Narrative,Amount
05/04/2025,Lighting fund,Lamp posts,Premises,Rates,400.00
07/05/2025,Lighting fund,,Employees,Pay,99.99
`;

/**
 * Writes one row of every entity and clears those that need it, and lines of both ledgers, linked by a rule and by
 * their file; release 1 is published for the baseline.
 */
export async function everyKindOfRow(api: TestApi): Promise<EveryKind> {
  const id = async (entity: string, input: object): Promise<string> => (await api.create(entity, input)).id;
  const plan = await id(
    "Plan",
    buildPlan({
      slug: "testshire-2025",
      about: "About the plan",
      planningCycle: "Looked at each autumn.",
      resources: [{ state: "NOT_ASSESSED", assessedBy: "Head of Delivery" }],
      source: "Paper 1",
    }),
  );
  const priority = await id(
    "Priority",
    buildPriority(plan, { stage: "MONITORED", stageNote: "Looked at every quarter.", source: "Paper 1" }),
  );
  const workstream = await id(
    "Workstream",
    buildWorkstream(priority, { stage: "IN_DELIVERY", rank: 1, rankReason: "Most streets are dark." }),
  );
  const owner = await id("Owner", buildOwner());
  const commitment = await id(
    "Commitment",
    buildCommitment(plan, {
      code: "C1",
      ownerId: owner,
      priorityId: priority,
      workstreamId: workstream,
      stage: "UNDER_SCRUTINY",
      resources: [{ state: "ENOUGH", people: "Two fitters", posts: "2" }],
    }),
  );
  const localArea = await id("LocalArea", buildLocalArea());
  const ragScheme = await id("RagScheme", buildRagScheme(plan));
  const project = await id(
    "Project",
    buildProject(plan, {
      ownerId: owner,
      priorityIds: [priority],
      commitmentIds: [commitment],
      leadCommitmentId: commitment,
      areaIds: [localArea],
      resources: [{ state: "SHORT", cost: { value: "1200.50" }, note: "One more fitter is needed." }],
      baselineEnd: "2025-01",
      forecastEnd: "2025-03",
    }),
  );
  const rebaseline = await id("Rebaseline", buildRebaseline(project));
  const round = await id("Round", buildRound(plan, { note: "Say what it costs." }));
  await linkAndMailOf(api, owner, round, project);
  await fileOfRows(api);
  const statusUpdate = await id(
    "StatusUpdate",
    buildStatusUpdate(project, {
      schemeId: ragScheme,
      colour: "AMBER",
      roundId: round,
      helpNeeded: "A decision on the posts.",
    }),
  );
  const milestone = await id("Milestone", buildMilestone(project, { note: "The supplier is late." }));
  const dependency = await id(
    "Dependency",
    buildDependency(project, project, { fromMilestoneId: milestone, kind: "START_TO_START", lagDays: "2.5" }),
  );
  const risk = await id("Risk", buildRisk(project, { ownerId: owner, mitigation: "Two suppliers." }));
  const measure = await id(
    "Measure",
    buildMeasure({
      planId: plan,
      priorityId: priority,
      commitmentId: commitment,
      ownerId: owner,
      lead: "OFFICE",
      definitions: [{ text: "Lamps that give no light when looked at.", change: "First counted" }],
      limits: "A lamp is looked at once a month.",
    }),
  );
  const target = await id("Target", buildTarget(measure, { asWritten: "Fewer than ever" }));
  const reading = await id("Reading", buildReading(measure, { note: "One street was not looked at." }));
  const survey = await id(
    "Survey",
    buildSurvey({ planId: plan, population: "All households of ten streets", fieldworkTo: "2025-05" }),
  );
  const surveyQuestion = await id(
    "SurveyQuestion",
    buildSurveyQuestion(survey, { measureId: measure, period: "2025-05", note: "Asked by daylight." }),
  );
  const feedbackTheme = await id(
    "FeedbackTheme",
    buildFeedbackTheme({ planId: plan, priorityId: priority, surveyId: survey, heardTo: "2025-05" }),
  );
  const fund = await id("Fund", buildFund({ planId: plan, priorityIds: [priority] }));
  const line = { kind: "ALLOCATION", stated: { value: "1234.50" }, fundId: fund };
  const decision = await id(
    "Decision",
    buildDecision({ planId: plan, approvedOn: "2025-04", projectIds: [project], lines: [line] }),
  );
  const headings = { fundId: fund, subjective: "Premises", department: "Streets", projectId: project };
  const budgetLine = await id(
    "BudgetLine",
    buildBudgetLine({ ...headings, holder: "COMMISSIONER", forecast: "11000" }),
  );
  const budgetMovement = await id(
    "BudgetMovement",
    buildBudgetMovement([[budgetLine, "600.00"]], {
      fundId: fund,
      decisionId: decision,
      approvedBy: "Chief finance officer",
      approvedOn: "2025-05",
    }),
  );
  const purchaseOrder = await id("PurchaseOrder", buildPurchaseOrder(headings));
  const saving = await id("Saving", buildSaving(headings));
  const partner = await id("Partner", buildPartner());
  const grant = await id(
    "Grant",
    buildGrant(partner, { fundId: fund, projectId: project, priorityIds: [priority], decisionId: decision }),
  );
  const allocationRule = await id("AllocationRule", buildAllocationRule(project));
  const financialUpdate = await id(
    "FinancialUpdate",
    buildFinancialUpdate({ headings: [{ subjective: "Premises", text: "Lamps cost more." }] }),
  );
  await takeIn(api.store, { text: PAYMENTS });
  const ledger = await takeIn(api.store, { text: POSTINGS, source: "POSTING", name: "ledger.csv" });
  await keepMapping(api.store.db, ledger, { columns: [{ heading: "Narrative", role: "description" }] });
  const firstLine = async (list: string): Promise<string> =>
    (await api.read(`{ ${list}(body: "testshire", first: 1) { nodes { id } } }`, { as: officer }))[list]
      .nodes[0].id;
  const payment = await firstLine("payments");
  const posting = await firstLine("postings");
  const meeting = await id("Meeting", buildMeeting({ planId: plan, commitmentIds: [commitment] }));
  const question = await id("Question", buildQuestion(meeting, { askedFor: "The working group on lamps" }));
  const recommendation = await id(
    "Recommendation",
    buildRecommendation(meeting, { outcome: "ACCEPTED", response: "It will be done from May." }),
  );
  const scrutinyActivity = await id(
    "ScrutinyActivity",
    buildScrutinyActivity({
      planId: plan,
      meetingId: meeting,
      commitmentIds: [commitment],
      projectIds: [project],
    }),
  );
  const publicationDuty = await id("PublicationDuty", buildPublicationDuty({ note: "Lamps above all." }));
  const procedure = await id(
    "Procedure",
    buildProcedure({ planId: plan, steps: [{ stage: "SENT_TO_PANEL", doneOn: "2025-01-30" }], members: 14 }),
  );
  const exemptDocument = await id("ExemptDocument", buildExemptDocument({ decisionId: decision }));
  const pack = await id(
    "Pack",
    buildPack(plan, {
      meetingId: meeting,
      contact: "Head of Scrutiny",
      sections: [{ heading: "Lamps", priorityId: priority, text: "Most give light." }],
      signOffs: SIGN_OFF_ROLES.map((role) => ({ role, by: "Olive Officer", on: "2025-06-01", revision: 1 })),
    }),
  );
  await api.clear([
    survey,
    surveyQuestion,
    feedbackTheme,
    statusUpdate,
    decision,
    financialUpdate,
    question,
    recommendation,
    pack,
  ]);
  await api.publish("The first");
  const baseline = await api.read(
    `mutation ($plan: ID!) {
      setBaseline(planId: $plan, release: 1, reason: "The plan as issued", approvedBy: "Chief executive") { id } }`,
    { as: officer, variables: { plan } },
  );
  return {
    plan,
    priority,
    workstream,
    owner,
    commitment,
    localArea,
    ragScheme,
    project,
    rebaseline,
    round,
    statusUpdate,
    milestone,
    dependency,
    risk,
    measure,
    target,
    reading,
    survey,
    surveyQuestion,
    feedbackTheme,
    fund,
    decision,
    budgetLine,
    budgetMovement,
    purchaseOrder,
    saving,
    partner,
    grant,
    allocationRule,
    financialUpdate,
    payment,
    posting,
    meeting,
    question,
    recommendation,
    scrutinyActivity,
    publicationDuty,
    procedure,
    exemptDocument,
    pack,
    baseline: baseline.setBaseline.id,
  };
}

/** What an office keeps beside the record so that an owner answers a round: mailbox, link, its use, and a mail. */
async function linkAndMailOf(api: TestApi, owner: string, round: string, project: string): Promise<void> {
  const { makeUpdateLink } = await api.read(
    `mutation ($owner: ID!, $round: ID!) { setOwnerMailbox(ownerId: $owner, address: "delivery@example.org")
      sendUpdateLinks(roundId: $round, ownerIds: [$owner]) { sent }
      makeUpdateLink(roundId: $round, ownerId: $owner) { id } }`,
    { as: officer, variables: { owner, round } },
  );
  await api.store.db
    .insert(updateLinkUses)
    .values({ linkId: makeUpdateLink.id, projectId: project, usedAt: api.store.now() });
}

/** A file of rows that was handed in. */
async function fileOfRows({ store }: TestApi): Promise<void> {
  const [{ bodyId } = { bodyId: "" }] = await store.db.select().from(records).where(eq(records.slug, BODY));
  const handedIn = { fileName: "plan.csv", author: officer.name, handedInAt: store.now() };
  await store.db.insert(rowFiles).values({ id: newId(), bodyId, kind: "plan", ...handedIn });
}
