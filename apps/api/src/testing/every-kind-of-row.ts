import { officer } from "./accounts.ts";
import {
  buildCommitment,
  buildDecision,
  buildFund,
  buildLocalArea,
  buildMeeting,
  buildOwner,
  buildPlan,
  buildPriority,
  buildProject,
  buildQuestion,
  buildRagScheme,
  buildStatusUpdate,
  buildWorkstream,
} from "./builders.ts";
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
  | "statusUpdate"
  | "fund"
  | "decision"
  | "meeting"
  | "question"
  | "baseline",
  string
>;

/** Writes one row of every entity and clears those that need it; release 1 is published for the baseline. */
export async function everyKindOfRow(api: TestApi): Promise<EveryKind> {
  const id = async (entity: string, input: object): Promise<string> => (await api.create(entity, input)).id;
  const plan = await id(
    "Plan",
    buildPlan({ slug: "testshire-2025", about: "About the plan", source: "Paper 1" }),
  );
  const priority = await id("Priority", buildPriority(plan, { source: "Paper 1" }));
  const workstream = await id("Workstream", buildWorkstream(priority));
  const owner = await id("Owner", buildOwner());
  const commitment = await id(
    "Commitment",
    buildCommitment(plan, { code: "C1", ownerId: owner, priorityId: priority, workstreamId: workstream }),
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
      forecastEnd: "2025-03",
    }),
  );
  const statusUpdate = await id(
    "StatusUpdate",
    buildStatusUpdate(project, { schemeId: ragScheme, colour: "AMBER" }),
  );
  const fund = await id("Fund", buildFund({ planId: plan, priorityIds: [priority] }));
  const line = { kind: "ALLOCATION", stated: { value: "1234.50" }, fundId: fund };
  const decision = await id(
    "Decision",
    buildDecision({ planId: plan, projectIds: [project], lines: [line] }),
  );
  const meeting = await id("Meeting", buildMeeting({ planId: plan, commitmentIds: [commitment] }));
  const question = await id("Question", buildQuestion(meeting));
  await api.clear([statusUpdate, decision, question]);
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
    statusUpdate,
    fund,
    decision,
    meeting,
    question,
    baseline: baseline.setBaseline.id,
  };
}
