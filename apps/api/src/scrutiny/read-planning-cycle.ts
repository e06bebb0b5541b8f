import type { CycleSources } from "@frankpledge/domain";
import type { GraphQLSchema } from "graphql";
import { askAll } from "../graph/ask.ts";
import type { Request } from "../graph/request.ts";

/** What each kind of row says of the cycle, as the API itself answers it. */
const FIELDS: Readonly<Record<keyof CycleSources, string>> = {
  plans: "id title periodStart periodEnd panelConsideredOn publishedOn refreshOf { title }",
  procedures: "id title kind financialYear stages { requires law dueOn doneOn state }",
  meetings: "id title heldOn papersDueOn hostDeadlineOn paperTimes { state } body { nation }",
  rounds: "id title deadline { dueOn } answers { state }",
  publicationDuties: "id title nextDue overdue",
  decisions: "id title plannedFor",
};

/** Of decisions, those alone that the forward plan still holds. */
const ASKED_OF: Partial<Record<keyof CycleSources, string>> = {
  decisions: ", filter: { stage: { eq: PLANNED } }",
};

/**
 * Reads what the planning cycle is made of at a point of a body's record, by the API's own answers: nobody is told of a
 * day that they may not see.
 */
export async function readPlanningCycle(
  schema: GraphQLSchema,
  request: Request,
  at: { body: string; asAt: string | null },
): Promise<CycleSources> {
  const rows = <Kind extends keyof CycleSources>(kind: Kind): Promise<CycleSources[Kind]> =>
    askAll<CycleSources[Kind][number]>(
      schema,
      request,
      `query($body: String!, $asAt: AsAt, $first: Int, $after: String) {
        list: ${kind}(body: $body, asAt: $asAt, first: $first, after: $after${ASKED_OF[kind] ?? ""}) {
          nodes { ${FIELDS[kind]} }
          pageInfo { hasNextPage endCursor }
        }
      }`,
      at,
    ) as Promise<CycleSources[Kind]>;
  return {
    plans: await rows("plans"),
    procedures: await rows("procedures"),
    meetings: await rows("meetings"),
    rounds: await rows("rounds"),
    publicationDuties: await rows("publicationDuties"),
    decisions: await rows("decisions"),
  };
}
