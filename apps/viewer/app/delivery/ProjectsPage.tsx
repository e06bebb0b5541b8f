import { graphql } from "@frankpledge/schema";
import { askApi } from "../api/ask-api.server.ts";
import { paths } from "../paths.ts";
import { ListScope } from "../plan/ListScope.tsx";
import { readPlanList } from "../plan/read-plan-list.server.ts";
import { RecordPage } from "../record/RecordPage.tsx";
import { Pages } from "../table/Pages.tsx";
import type { Route } from "./+types/ProjectsPage";
import { ProjectTable, projectRowFields } from "./ProjectTable.tsx";
import { RatingLegend } from "./RatingLegend.tsx";

const projectsOfPlan = graphql(
  `
    query ProjectsOfPlan(
      $body: String!
      $filter: ProjectFilter!
      $first: Int!
      $offset: Int!
      $asAt: AsAt!
    ) {
      projects(
        body: $body
        filter: $filter
        orderBy: [{ field: code }, { field: title }]
        first: $first
        offset: $offset
        asAt: $asAt
      ) {
        totalCount
        nodes {
          deliveryRag { scheme colour label definition }
          ...ProjectTableRowFields
        }
      }
    }
  `,
  [projectRowFields],
);

export async function loader(page: Route.LoaderArgs) {
  const { window, ...list } = await readPlanList(page);
  const { plan, priority } = list;
  const filter = { planId: { eq: plan.id }, ...(priority && { priorityIds: { has: priority.id } }) };
  const { projects } = await askApi(projectsOfPlan, { ...window, filter });
  return { ...list, projects };
}

export default function ProjectsPage({ loaderData, params: { body } }: Route.ComponentProps) {
  const { record, plan, priority, number, projects } = loaderData;
  return (
    <RecordPage
      record={record}
      title="All projects"
      section="Plans"
      trail={[{ text: plan.title, to: paths.plan(body, plan.slug) }]}
    >
      <ListScope
        count={projects.totalCount}
        thing="project"
        priority={priority}
        whole={paths.projects(body, plan.slug)}
      />
      <h2 className="govuk-visually-hidden">The projects</h2>
      <RatingLegend meanings={projects.nodes.flatMap(({ deliveryRag }) => deliveryRag ?? [])} />
      <ProjectTable
        body={body}
        plan={plan.slug}
        projects={projects.nodes}
        caption="Projects of this plan"
        mixed
      />
      <Pages
        path={paths.projects(body, plan.slug, priority?.slug)}
        current={number}
        rows={projects.totalCount}
      />
    </RecordPage>
  );
}
