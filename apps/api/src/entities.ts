import { project } from "./delivery/project.entity.ts";
import { statusUpdate } from "./delivery/status-update.entity.ts";
import { decision } from "./money/decision.entity.ts";
import { fund } from "./money/fund.entity.ts";
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
import { meeting } from "./scrutiny/meeting.entity.ts";
import { question } from "./scrutiny/question.entity.ts";

/** Every entity the product keeps, in the order of the rooms: what the record is told. */
export const entities = new Entities([
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
  statusUpdate,
  fund,
  decision,
  meeting,
  question,
]);
