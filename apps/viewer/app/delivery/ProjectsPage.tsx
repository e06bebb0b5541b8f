import { graphql } from "@frankpledge/schema";
import { askApi } from "../api/ask-api.server.ts";
import { paths } from "../paths.ts";
import { ListScope } from "../plan/ListScope.tsx";
import { priorityName } from "../plan/priority-name.ts";
import { readPlanList } from "../plan/read-plan-list.server.ts";
import { missingPage } from "../record/missing-page.server.ts";
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
  const strand = strandAsked(page.request);
  const filter = {
    planId: { eq: plan.id },
    ...(priority && { priorityIds: { has: priority.id } }),
    ...(strand !== undefined && { strand: strand === null ? { isNull: true } : { eq: strand } }),
  };
  const { projects } = await askApi(projectsOfPlan, { ...window, filter });
  if (strand !== undefined && projects.totalCount === 0) throw await missingPage(page);
  return { ...list, strand, projects };
}

export default function ProjectsPage({ loaderData, params: { body } }: Route.ComponentProps) {
  const { record, plan, priority, strand, number, projects } = loaderData;
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
        within={scopeWords(priority, strand)}
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
        path={
          strand === undefined
            ? paths.projects(body, plan.slug, priority?.slug)
            : paths.strand(body, plan.slug, strand)
        }
        current={number}
        rows={projects.totalCount}
      />
    </RecordPage>
  );
}

/** The strand that the address asks for: null asks for projects whose strand is not stated, undefined for all. */
function strandAsked(request: Request): string | null | undefined {
  const asked = new URL(request.url).searchParams.get("strand");
  return asked === null ? undefined : asked || null;
}

function scopeWords(
  priority: { position: number; title: string | null } | null,
  strand: string | null | undefined,
): string | null {
  if (strand === null) return "whose strand is not stated";
  if (strand !== undefined) return `in the strand “${strand}”`;
  return priority && `under “${priorityName(priority)}”`;
}
