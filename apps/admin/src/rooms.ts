import { projects } from "./delivery/project/index.ts";
import { statusUpdates } from "./delivery/status-update/index.ts";
import type { Room } from "./field/entities.ts";
import { decisions } from "./money/decision/index.ts";
import { funds } from "./money/fund/index.ts";
import { commitments } from "./plan/commitment/index.ts";
import { localAreas } from "./plan/local-area/index.ts";
import { owners } from "./plan/owner/index.ts";
import { plans } from "./plan/plan/index.ts";
import { policingBodies } from "./plan/policing-body/index.ts";
import { priorities } from "./plan/priority/index.ts";
import { ragSchemes } from "./plan/rag-scheme/index.ts";
import { workstreams } from "./plan/workstream/index.ts";
import { meetings } from "./scrutiny/meeting/index.ts";
import { questions } from "./scrutiny/question/index.ts";

/** The rooms in the order in which every part of the product has them, each with its entities. */
export const rooms: readonly Room[] = [
  {
    name: "Plan",
    entities: [plans, priorities, workstreams, commitments, ragSchemes, owners, localAreas, policingBodies],
  },
  { name: "Delivery", entities: [projects, statusUpdates] },
  { name: "Money", entities: [funds, decisions] },
  { name: "Scrutiny", entities: [meetings, questions] },
];
