import { DependencyResolver } from "./delivery/dependency.resolver.ts";
import { MilestoneResolver } from "./delivery/milestone.resolver.ts";
import { ProjectResolver } from "./delivery/project.resolver.ts";
import { RebaselineResolver } from "./delivery/rebaseline.resolver.ts";
import { RiskResolver } from "./delivery/risk.resolver.ts";
import { RoundResolver } from "./delivery/round.resolver.ts";
import { StatusUpdateResolver } from "./delivery/status-update.resolver.ts";
import { UpdateDeskResolver } from "./delivery/update-link/update-desk.resolver.ts";
import { BulkResolver } from "./graph/record/bulk.resolver.ts";
import { ReleaseResolver } from "./graph/record/release.resolver.ts";
import { RevisionResolver } from "./graph/record/revision.resolver.ts";
import { SearchResolver } from "./graph/record/search.resolver.ts";
import { RowFileResolver } from "./intake/row-file.resolver.ts";
import { AllocationRuleResolver } from "./money/allocation-rule.resolver.ts";
import { BudgetLineResolver } from "./money/budget-line.resolver.ts";
import { BudgetMovementResolver } from "./money/budget-movement.resolver.ts";
import { DecisionLineResolver, DecisionResolver } from "./money/decision.resolver.ts";
import { FinanceResolver } from "./money/finance/finance.resolver.ts";
import { FinancialUpdateResolver } from "./money/financial-update.resolver.ts";
import { FundResolver } from "./money/fund.resolver.ts";
import { GrantResolver } from "./money/grant.resolver.ts";
import { ImportResolver } from "./money/import/import.resolver.ts";
import "./money/import/line-import.ts";
import { AllocationResolver } from "./money/ledger/allocation.resolver.ts";
import { CorrectionResolver } from "./money/ledger/correction.resolver.ts";
import { PaymentResolver } from "./money/ledger/payment.resolver.ts";
import { PostingResolver } from "./money/ledger/posting.resolver.ts";
import { SpendingResolver } from "./money/ledger/spending.resolver.ts";
import { TakenBackResolver } from "./money/ledger/taken-back.resolver.ts";
import { PartnerResolver } from "./money/partner.resolver.ts";
import { PurchaseOrderResolver } from "./money/purchase-order.resolver.ts";
import { SavingResolver } from "./money/saving.resolver.ts";
import { PackResolver } from "./pack/pack.resolver.ts";
import { FeedbackThemeResolver } from "./performance/feedback-theme.resolver.ts";
import { MeasureResolver } from "./performance/measure.resolver.ts";
import { ReadingResolver } from "./performance/reading.resolver.ts";
import { SurveyResolver } from "./performance/survey.resolver.ts";
import { SurveyQuestionResolver } from "./performance/survey-question.resolver.ts";
import { TargetResolver } from "./performance/target.resolver.ts";
import { BaselineResolver } from "./plan/baseline.resolver.ts";
import { CommitmentResolver } from "./plan/commitment.resolver.ts";
import { LocalAreaResolver } from "./plan/local-area.resolver.ts";
import { OwnerResolver } from "./plan/owner.resolver.ts";
import { PlanResolver } from "./plan/plan.resolver.ts";
import { PolicingBodyResolver } from "./plan/policing-body.resolver.ts";
import { PriorityResolver } from "./plan/priority.resolver.ts";
import { RagSchemeResolver } from "./plan/rag-scheme.resolver.ts";
import { WorkstreamResolver } from "./plan/workstream.resolver.ts";
import { ExceptionResolver } from "./scrutiny/exception.resolver.ts";
import { ExemptDocumentResolver } from "./scrutiny/exempt-document.resolver.ts";
import { MeetingResolver } from "./scrutiny/meeting.resolver.ts";
import { PlanningCycleResolver } from "./scrutiny/planning-cycle.resolver.ts";
import { ProcedureResolver } from "./scrutiny/procedure.resolver.ts";
import { PublicationDutyResolver } from "./scrutiny/publication-duty.resolver.ts";
import "./scrutiny/round-meeting.ts";
import { QuestionResolver } from "./scrutiny/question.resolver.ts";
import { RecommendationResolver } from "./scrutiny/recommendation.resolver.ts";
import { ScrutinyActivityResolver } from "./scrutiny/scrutiny-activity.resolver.ts";
import { ToldChangeResolver } from "./scrutiny/told-change.resolver.ts";

/** Everything the API answers, in the order of the rooms. */
export const resolvers = [
  ReleaseResolver,
  RevisionResolver,
  BulkResolver,
  SearchResolver,
  RowFileResolver,
  PolicingBodyResolver,
  LocalAreaResolver,
  OwnerResolver,
  PlanResolver,
  PriorityResolver,
  WorkstreamResolver,
  CommitmentResolver,
  RagSchemeResolver,
  BaselineResolver,
  ProjectResolver,
  RebaselineResolver,
  RoundResolver,
  StatusUpdateResolver,
  UpdateDeskResolver,
  MilestoneResolver,
  DependencyResolver,
  RiskResolver,
  MeasureResolver,
  TargetResolver,
  ReadingResolver,
  SurveyResolver,
  SurveyQuestionResolver,
  FeedbackThemeResolver,
  FundResolver,
  DecisionResolver,
  DecisionLineResolver,
  BudgetLineResolver,
  BudgetMovementResolver,
  PurchaseOrderResolver,
  SavingResolver,
  PartnerResolver,
  GrantResolver,
  FinancialUpdateResolver,
  AllocationRuleResolver,
  PostingResolver,
  PaymentResolver,
  SpendingResolver,
  TakenBackResolver,
  AllocationResolver,
  CorrectionResolver,
  ImportResolver,
  FinanceResolver,
  MeetingResolver,
  QuestionResolver,
  ExceptionResolver,
  ToldChangeResolver,
  RecommendationResolver,
  ScrutinyActivityResolver,
  PublicationDutyResolver,
  ProcedureResolver,
  PlanningCycleResolver,
  ExemptDocumentResolver,
  PackResolver,
];
