import CycleIcon from "@mui/icons-material/EventRepeat";
import AttentionIcon from "@mui/icons-material/FlagOutlined";
import QueueIcon from "@mui/icons-material/LinkOff";
import RowFileIcon from "@mui/icons-material/TableRows";
import ImportIcon from "@mui/icons-material/UploadFile";
import { dependencies } from "./delivery/dependency/index.ts";
import { milestones } from "./delivery/milestone/index.ts";
import { projects } from "./delivery/project/index.ts";
import { rebaselines } from "./delivery/rebaseline/index.ts";
import { risks } from "./delivery/risk/index.ts";
import { rounds } from "./delivery/round/index.ts";
import { statusUpdates } from "./delivery/status-update/index.ts";
import type { Room, RoomPage } from "./field/entities.ts";
import { screen } from "./field/screen.ts";
import { allocationRules } from "./money/allocation-rule/index.ts";
import { budgetLines } from "./money/budget-line/index.ts";
import { budgetMovements } from "./money/budget-movement/index.ts";
import { decisions } from "./money/decision/index.ts";
import { financialUpdates } from "./money/financial-update/index.ts";
import { funds } from "./money/fund/index.ts";
import { grants } from "./money/grant/index.ts";
import { partners } from "./money/partner/index.ts";
import { payments } from "./money/payment/index.ts";
import { postings } from "./money/posting/index.ts";
import { purchaseOrders } from "./money/purchase-order/index.ts";
import { savings } from "./money/saving/index.ts";
import { packs } from "./pack/index.ts";
import { feedbackThemes } from "./performance/feedback-theme/index.ts";
import { measures } from "./performance/measure/index.ts";
import { readings } from "./performance/reading/index.ts";
import { surveys } from "./performance/survey/index.ts";
import { surveyQuestions } from "./performance/survey-question/index.ts";
import { targets } from "./performance/target/index.ts";
import { commitments } from "./plan/commitment/index.ts";
import { localAreas } from "./plan/local-area/index.ts";
import { owners } from "./plan/owner/index.ts";
import { plans } from "./plan/plan/index.ts";
import { policingBodies } from "./plan/policing-body/index.ts";
import { priorities } from "./plan/priority/index.ts";
import { ragSchemes } from "./plan/rag-scheme/index.ts";
import { workstreams } from "./plan/workstream/index.ts";
import { exemptDocuments } from "./scrutiny/exempt-document/index.ts";
import { meetings } from "./scrutiny/meeting/index.ts";
import { procedures } from "./scrutiny/procedure/index.ts";
import { publicationDuties } from "./scrutiny/publication-duty/index.ts";
import { questions } from "./scrutiny/question/index.ts";
import { recommendations } from "./scrutiny/recommendation/index.ts";
import { scrutinyActivities } from "./scrutiny/scrutiny-activity/index.ts";

const rowFilePage: RoomPage = {
  title: "Bring in rows",
  path: "/row-files",
  icon: RowFileIcon,
  Screen: screen(() => import("./record/row-file/RowFileScreen.tsx"), "RowFileScreen"),
};

const importPage: RoomPage = {
  title: "Bring in a file",
  path: "/imports",
  icon: ImportIcon,
  Screen: screen(() => import("./money/import/ImportScreen.tsx"), "ImportScreen"),
};

const queuePage: RoomPage = {
  title: "Not yet linked",
  path: "/not-linked",
  icon: QueueIcon,
  Screen: screen(() => import("./money/queue/QueueScreen.tsx"), "QueueScreen"),
};

const attentionPage: RoomPage = {
  title: "Needs attention",
  path: "/attention",
  icon: AttentionIcon,
  Screen: screen(() => import("./scrutiny/attention/AttentionScreen.tsx"), "AttentionScreen"),
};

const cyclePage: RoomPage = {
  title: "Planning cycle",
  path: "/planning-cycle",
  icon: CycleIcon,
  Screen: screen(() => import("./scrutiny/planning-cycle/CycleScreen.tsx"), "CycleScreen"),
};

/** The rooms in the order in which every part of the product has them, each with its entities and pages. */
export const rooms: readonly Room[] = [
  {
    name: "Plan",
    entries: [
      plans,
      priorities,
      workstreams,
      commitments,
      rowFilePage,
      ragSchemes,
      owners,
      localAreas,
      policingBodies,
    ],
  },
  {
    name: "Delivery",
    entries: [projects, rounds, statusUpdates, milestones, dependencies, risks, rebaselines],
  },
  { name: "Performance", entries: [measures, targets, readings, surveys, surveyQuestions, feedbackThemes] },
  {
    name: "Money",
    entries: [
      budgetLines,
      budgetMovements,
      funds,
      importPage,
      queuePage,
      payments,
      postings,
      purchaseOrders,
      savings,
      grants,
      partners,
      allocationRules,
      financialUpdates,
      decisions,
    ],
  },
  {
    name: "Scrutiny",
    entries: [
      attentionPage,
      cyclePage,
      meetings,
      questions,
      recommendations,
      scrutinyActivities,
      publicationDuties,
      procedures,
      exemptDocuments,
      packs,
    ],
  },
];
