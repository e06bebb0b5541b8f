import { graphql } from "@frankpledge/schema";
import { askApi } from "../api/ask-api.server.ts";
import { paths } from "../paths.ts";
import { RecordPage } from "../record/RecordPage.tsx";
import { Pages } from "../table/Pages.tsx";
import type { Route } from "./+types/PledgesPage";
import { ListScope } from "./ListScope.tsx";
import { PledgeList, pledgeFields } from "./PledgeList.tsx";
import { priorityName } from "./priority-name.ts";
import { readPlanList } from "./read-plan-list.server.ts";

const pledgesOfPlan = graphql(
  `
    query PledgesOfPlan(
      $body: String!
      $filter: CommitmentFilter!
      $first: Int!
      $offset: Int!
      $asAt: AsAt!
    ) {
      commitments(
        body: $body
        filter: $filter
        orderBy: [{ field: code }, { field: text }]
        first: $first
        offset: $offset
        asAt: $asAt
      ) {
        totalCount
        nodes { ...PledgeFields }
      }
    }
  `,
  [pledgeFields],
);

export async function loader(page: Route.LoaderArgs) {
  const { window, ...list } = await readPlanList(page);
  const { plan, priority } = list;
  const filter = { planId: { eq: plan.id }, ...(priority && { priorityId: { eq: priority.id } }) };
  const { commitments } = await askApi(pledgesOfPlan, { ...window, filter });
  return { ...list, commitments };
}

export default function PledgesPage({ loaderData, params: { body } }: Route.ComponentProps) {
  const { record, plan, priority, number, commitments } = loaderData;
  return (
    <RecordPage
      record={record}
      title="All pledges"
      section="Plans"
      trail={[{ text: plan.title, to: paths.plan(body, plan.slug) }]}
    >
      <ListScope
        count={commitments.totalCount}
        thing="pledge"
        within={priority && `under “${priorityName(priority)}”`}
        whole={paths.pledges(body, plan.slug)}
      />
      <PledgeList pledges={commitments.nodes} />
      <Pages
        path={paths.pledges(body, plan.slug, priority?.slug)}
        current={number}
        rows={commitments.totalCount}
      />
    </RecordPage>
  );
}
