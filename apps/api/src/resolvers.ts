import { ProjectResolver } from "./delivery/project.resolver.ts";
import { StatusUpdateResolver } from "./delivery/status-update.resolver.ts";
import { BulkResolver } from "./graph/record/bulk.resolver.ts";
import { ReleaseResolver } from "./graph/record/release.resolver.ts";
import { RevisionResolver } from "./graph/record/revision.resolver.ts";
import { SearchResolver } from "./graph/record/search.resolver.ts";
import { DecisionLineResolver, DecisionResolver } from "./money/decision.resolver.ts";
import { FundResolver } from "./money/fund.resolver.ts";
import { BaselineResolver } from "./plan/baseline.resolver.ts";
import { CommitmentResolver } from "./plan/commitment.resolver.ts";
import { LocalAreaResolver } from "./plan/local-area.resolver.ts";
import { OwnerResolver } from "./plan/owner.resolver.ts";
import { PlanResolver } from "./plan/plan.resolver.ts";
import { PolicingBodyResolver } from "./plan/policing-body.resolver.ts";
import { PriorityResolver } from "./plan/priority.resolver.ts";
import { RagSchemeResolver } from "./plan/rag-scheme.resolver.ts";
import { WorkstreamResolver } from "./plan/workstream.resolver.ts";
import { MeetingResolver } from "./scrutiny/meeting.resolver.ts";
import { QuestionResolver } from "./scrutiny/question.resolver.ts";

/** Everything the API answers, in the order of the rooms. */
export const resolvers = [
  ReleaseResolver,
  RevisionResolver,
  BulkResolver,
  SearchResolver,
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
  StatusUpdateResolver,
  FundResolver,
  DecisionResolver,
  DecisionLineResolver,
  MeetingResolver,
  QuestionResolver,
];
