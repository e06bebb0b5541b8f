import { dependency } from "./delivery/dependency.entity.ts";
import { milestone } from "./delivery/milestone.entity.ts";
import { ownerMailboxes } from "./delivery/owner-mailbox.table.ts";
import { project } from "./delivery/project.entity.ts";
import { rebaseline } from "./delivery/rebaseline.entity.ts";
import { risk } from "./delivery/risk.entity.ts";
import { round } from "./delivery/round.entity.ts";
import { statusUpdate } from "./delivery/status-update.entity.ts";
import { updateLinks, updateLinkUses } from "./delivery/update-link/update-link.table.ts";
import { rowFiles } from "./intake/row-file.table.ts";
import { allocationRule } from "./money/allocation-rule.entity.ts";
import { budgetLine } from "./money/budget-line.entity.ts";
import { budgetMovement } from "./money/budget-movement.entity.ts";
import { decision } from "./money/decision.entity.ts";
import { releaseSums } from "./money/finance/release-sums.ts";
import { financialUpdate } from "./money/financial-update.entity.ts";
import { fund } from "./money/fund.entity.ts";
import { grant } from "./money/grant.entity.ts";
import { importLines, importProblems, imports, keptMappings } from "./money/import/import.table.ts";
import { allocationLog, paymentLog, postingLog } from "./money/ledger/appended.ts";
import { ledgerSums } from "./money/ledger/ledger-sums.ts";
import { payment } from "./money/ledger/payment.entity.ts";
import { posting } from "./money/ledger/posting.entity.ts";
import { partner } from "./money/partner.entity.ts";
import { purchaseOrder } from "./money/purchase-order.entity.ts";
import { saving } from "./money/saving.entity.ts";
import { pack } from "./pack/pack.entity.ts";
import { feedbackTheme } from "./performance/feedback-theme.entity.ts";
import { measure } from "./performance/measure.entity.ts";
import { reading } from "./performance/reading.entity.ts";
import { survey } from "./performance/survey.entity.ts";
import { surveyQuestion } from "./performance/survey-question.entity.ts";
import { target } from "./performance/target.entity.ts";
import { commitment } from "./plan/commitment.entity.ts";
import { localArea } from "./plan/local-area.entity.ts";
import { owner } from "./plan/owner.entity.ts";
import { plan } from "./plan/plan.entity.ts";
import { policingBody } from "./plan/policing-body.entity.ts";
import { priority } from "./plan/priority.entity.ts";
import { ragScheme } from "./plan/rag-scheme.entity.ts";
import { workstream } from "./plan/workstream.entity.ts";
import { baseline } from "./record/baseline.entity.ts";
import { Entities } from "./record/entity.ts";
import { outbox } from "./record/post/outbox.table.ts";
import { exemptDocument } from "./scrutiny/exempt-document.entity.ts";
import { meeting } from "./scrutiny/meeting.entity.ts";
import { procedure } from "./scrutiny/procedure.entity.ts";
import { publicationDuty } from "./scrutiny/publication-duty.entity.ts";
import { question } from "./scrutiny/question.entity.ts";
import { recommendation } from "./scrutiny/recommendation.entity.ts";
import { scrutinyActivity } from "./scrutiny/scrutiny-activity.entity.ts";

/** Everything the product keeps, in the order of the rooms: what the record is told. */
export const entities = new Entities(
  [
    policingBody,
    localArea,
    owner,
    plan,
    priority,
    workstream,
    commitment,
    ragScheme,
    baseline,
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
    meeting,
    question,
    recommendation,
    scrutinyActivity,
    publicationDuty,
    procedure,
    exemptDocument,
    pack,
  ],
  {
    ledgers: [posting, payment],
    appended: [postingLog, paymentLog, allocationLog],
    derived: [ledgerSums, releaseSums],
    working: [
      outbox,
      ownerMailboxes,
      updateLinks,
      updateLinkUses,
      rowFiles,
      imports,
      importProblems,
      importLines,
      keptMappings,
    ],
  },
);
