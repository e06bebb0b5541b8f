/*
 * What the API is sent to create a row, with a default for whatever must be given, so that a test states only what
 * matters to it.
 */

type Given = object;

export const buildPolicingBody = (given: Given = {}) => ({
  name: "Police and Crime Commissioner for Testshire",
  area: "Testshire",
  nation: "ENGLAND",
  ...given,
});

export const buildPlan = (given: Given = {}) => ({ title: "Police and Crime Plan", ...given });

export const buildPriority = (planId: string, given: Given = {}) => ({
  planId,
  position: 1,
  title: "Safer streets",
  ...given,
});

export const buildWorkstream = (priorityId: string, given: Given = {}) => ({
  priorityId,
  position: 1,
  title: "Street lighting",
  ...given,
});

export const buildCommitment = (planId: string, given: Given = {}) => ({
  planId,
  text: "Every street is lit.",
  ...given,
});

export const buildOwner = (given: Given = {}) => ({ title: "Head of Delivery", ...given });

export const buildLocalArea = (given: Given = {}) => ({ name: "Testport", ...given });

export const buildRagScheme = (planId: string, given: Given = {}) => ({
  planId,
  kind: "DELIVERY",
  name: "Delivery",
  ratings: [
    { colour: "RED", label: "Off course", definition: "It will not be met." },
    { colour: "AMBER", label: "On course", definition: "It is on course for the three-year objective." },
  ],
  ...given,
});

export const buildProject = (planId: string, given: Given = {}) => ({
  planId,
  title: "Lamp posts",
  stage: "CURRENT",
  ...given,
});

export const buildStatusUpdate = (projectId: string, given: Given = {}) => ({
  projectId,
  positionDate: "2025-06-30",
  narrative: "Half of the lamps are lit.",
  ...given,
});

export const buildRound = (planId: string, given: Given = {}) => ({
  planId,
  title: "April to June 2025",
  positionDate: "2025-06-30",
  meetingTitle: "Police and Crime Panel",
  meetingOn: "2025-07-25",
  ...given,
});

export const buildRebaseline = (projectId: string, given: Given = {}) => ({
  projectId,
  toEnd: "2025-12",
  reason: "The maker of the lamps closed.",
  approvedBy: "Chief executive",
  approvedOn: "2025-05-20",
  ...given,
});

export const buildFund = (given: Given = {}) => ({ kind: "FUND", name: "Lighting fund", ...given });

export const buildDecision = (given: Given = {}) => ({
  reference: "101",
  title: "Money for lamps",
  ...given,
});

export const buildMeeting = (given: Given = {}) => ({ title: "Police and Crime Panel", ...given });

export const buildQuestion = (meetingId: string, given: Given = {}) => ({
  meetingId,
  position: 1,
  topic: "Dark streets",
  text: "When will they be lit?",
  ...given,
});

export const buildBudgetLine = (given: Given = {}) => ({
  financialYear: "2025-26",
  name: "Street lighting",
  original: "12000.00",
  ...given,
});

export const buildBudgetMovement = (lines: [budgetLineId: string, amount: string][], given: Given = {}) => ({
  financialYear: "2025-26",
  kind: "NEW_GRANT",
  title: "A grant for lamps",
  lines: lines.map(([budgetLineId, amount]) => ({ budgetLineId, amount })),
  ...given,
});

export const buildPurchaseOrder = (given: Given = {}) => ({
  number: "PO-1",
  financialYear: "2025-26",
  ordered: "900.00",
  ...given,
});

export const buildMilestone = (projectId: string, given: Given = {}) => ({
  projectId,
  title: "Lamps ordered",
  baselineDate: "2024-06",
  forecastDate: "2024-09",
  ...given,
});

export const buildRisk = (projectId: string, given: Given = {}) => ({
  projectId,
  title: "No lamps to be had",
  likelihood: 3,
  impact: 5,
  ...given,
});

export const buildDependency = (fromProjectId: string, toProjectId: string, given: Given = {}) => ({
  title: "The posts stand before the lamps are fitted",
  fromProjectId,
  toProjectId,
  ...given,
});

export const buildMeasure = (given: Given = {}) => ({
  title: "Lamps that give no light",
  unit: "lamps",
  direction: "DOWN",
  frequency: "MONTH",
  ...given,
});

export const buildTarget = (measureId: string, given: Given = {}) => ({
  measureId,
  financialYear: "2025-26",
  value: "120",
  ...given,
});

export const buildReading = (measureId: string, given: Given = {}) => ({
  measureId,
  period: "2025-04",
  value: "12",
  ...given,
});

export const buildSurvey = (given: Given = {}) => ({
  title: "What residents think of the lamps, spring 2025",
  ...given,
});

export const buildSurveyQuestion = (surveyId: string, given: Given = {}) => ({
  surveyId,
  position: 1,
  text: "Is your street lit well?",
  base: 200,
  answers: [
    { text: "Yes", count: 120, counted: true },
    { text: "No", count: 80 },
  ],
  ...given,
});

export const buildFeedbackTheme = (given: Given = {}) => ({
  theme: "Dark corners",
  summary: "Residents avoid the corners that no lamp lights.",
  heardThrough: "A forum of residents",
  ...given,
});

export const buildSaving = (given: Given = {}) => ({
  title: "Fewer lamps left on by day",
  financialYear: "2025-26",
  target: "500.00",
  ...given,
});

export const buildPartner = (given: Given = {}) => ({ name: "Example Lighting Trust", ...given });

export const buildGrant = (partnerId: string, given: Given = {}) => ({
  title: "Lamps for parks",
  partnerId,
  financialYear: "2025-26",
  amount: "2500.00",
  ...given,
});

export const buildAllocationRule = (projectId: string | null, given: Given = {}) => ({
  name: "Lamps",
  supplier: "lamps",
  shares: [{ projectId, share: 10_000 }],
  ...given,
});

export const buildFinancialUpdate = (given: Given = {}) => ({
  financialYear: "2025-26",
  toPeriod: 3,
  ...given,
});

export const buildRecommendation = (meetingId: string, given: Given = {}) => ({
  meetingId,
  position: 1,
  text: "That every lamp is looked at once a month.",
  ...given,
});

export const buildScrutinyActivity = (given: Given = {}) => ({
  kind: "INTERNAL_AUDIT",
  title: "How lamps are bought",
  ...given,
});

export const buildPublicationDuty = (given: Given = {}) => ({
  position: 1,
  title: "Every item of spending over £500",
  cadence: "MONTHLY",
  ...given,
});

export const buildProcedure = (given: Given = {}) => ({
  kind: "PRECEPT",
  title: "The precept for 2025-26",
  financialYear: "2025-26",
  ...given,
});

export const buildExemptDocument = (given: Given = {}) => ({
  title: "Prices of two bidders for lamps",
  exemption: "BUSINESS_AFFAIRS",
  ...given,
});

export const buildPack = (planId: string, given: Given = {}) => ({
  planId,
  title: "Monitoring report",
  periodFrom: "2025-04",
  periodTo: "2025-06",
  ...given,
});
