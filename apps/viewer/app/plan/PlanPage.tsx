import { type FragmentOf, graphql } from "@frankpledge/schema";
import { askApi } from "../api/ask-api.server.ts";
import { ProjectCounts, projectCountsFields } from "../delivery/ProjectCounts.tsx";
import { ProjectTables, projectRowFields } from "../delivery/ProjectTables.tsx";
import { StrandCounts, strandCountsFields } from "../delivery/StrandCounts.tsx";
import { anchors, atRelease, paths } from "../paths.ts";
import { missingPage } from "../record/missing-page.server.ts";
import { RecordLink } from "../record/RecordLink.tsx";
import { RecordPage } from "../record/RecordPage.tsx";
import { readRecord } from "../record/read-record.server.ts";
import { recordFrame } from "../record/record-frame.ts";
import { SearchForRest } from "../record/SearchForRest.tsx";
import { CutNote, MOST_NESTED } from "../table/CutNote.tsx";
import { paragraphsOf } from "../text/paragraphs.ts";
import { Source } from "../text/Source.tsx";
import type { Route } from "./+types/PlanPage";
import { Consultations, consultationFields } from "./Consultations.tsx";
import { Directions, directionFields } from "./Directions.tsx";
import { PlanFacts, planFactsFields } from "./PlanFacts.tsx";
import { PledgeList, pledgeFields } from "./PledgeList.tsx";
import { PriorityList, priorityListFields } from "./PriorityList.tsx";
import { RagSchemes, ragSchemesFields } from "./RagSchemes.tsx";
import { ResourceList, resourceFields } from "./ResourceList.tsx";
import { WorkstreamOrder, workstreamOrderFields } from "./WorkstreamOrder.tsx";

const planPage = graphql(
  `
    query PlanPage($body: String!, $plan: String!, $asAt: AsAt!) {
      ...RecordFrame
      plan(slug: $plan, asAt: $asAt) {
        id
        slug
        title
        about
        source
        prioritiesHeading
        body { slug }
        readAt { release }
        priorities { id }
        ...PlanFactsFields
        ...PriorityListFields
        ...ProjectCountsFields
        ...StrandCountsFields
        ...WorkstreamOrderFields
        resources { ...ResourceFields }
        ...RagSchemesFields
        projects { ...ProjectRowFields }
        commitments {
          priority { id }
          ...PledgeFields
        }
        directions { ...DirectionFields }
        consultations { ...ConsultationFields }
      }
    }
  `,
  [
    recordFrame,
    planFactsFields,
    priorityListFields,
    projectCountsFields,
    strandCountsFields,
    workstreamOrderFields,
    resourceFields,
    ragSchemesFields,
    projectRowFields,
    pledgeFields,
    directionFields,
    consultationFields,
  ],
);

const pledgesOfNoPriority = graphql(
  `
    query PledgesOfNoPriority($body: String!, $plan: ID!, $first: Int!, $asAt: AsAt!) {
      commitments(
        body: $body
        filter: { planId: { eq: $plan }, priorityId: { isNull: true } }
        orderBy: [{ field: code }, { field: text }]
        first: $first
        asAt: $asAt
      ) {
        nodes { ...PledgeFields }
      }
    }
  `,
  [pledgeFields],
);

export async function loader(page: Route.LoaderArgs) {
  const { body, plan: slug } = page.params;
  const { plan, ...record } = await readRecord(page, planPage, { plan: slug });
  if (plan?.body?.slug !== body) throw await missingPage(page);
  return { plan, record, ofNoPriority: await readOfNoPriority(body, plan) };
}

interface PlanOfPledges {
  id: string;
  readAt: { release: number | null };
  commitments: (FragmentOf<typeof pledgeFields> & { priority: unknown })[];
}

/** Among the plan's own list where that is whole; else they are asked for, since they may stand beyond its end. */
async function readOfNoPriority(body: string, { id, readAt, commitments }: PlanOfPledges) {
  if (commitments.length < MOST_NESTED) return commitments.filter(({ priority }) => priority === null);
  const asked = { body, plan: id, first: MOST_NESTED, asAt: `release:${readAt.release}` };
  return (await askApi(pledgesOfNoPriority, asked)).commitments.nodes;
}

export default function PlanPage({ loaderData, params: { body } }: Route.ComponentProps) {
  const { plan, record, ofNoPriority } = loaderData;
  const [about, ...moreAbout] = paragraphsOf(plan.about ?? "");
  return (
    <RecordPage record={record} title={plan.title} kind="Plan" section="Plans">
      <PlanFacts body={body} plan={plan} />
      {about && <p className="govuk-body measure">{about.paragraph}</p>}

      <h2 className="heading">{plan.prioritiesHeading}</h2>
      <PriorityList body={body} plan={plan} />
      <CutNote given={plan.priorities.length} things="priorities">
        <SearchForRest body={body} />
      </CutNote>
      {plan.commitments.length > 0 && (
        <p className="govuk-body">
          <RecordLink to={paths.pledges(body, plan.slug)}>All pledges of this plan</RecordLink>
        </p>
      )}

      <WorkstreamOrder body={body} plan={plan} />

      {ofNoPriority.length > 0 && (
        <>
          <h2 className="heading">Pledges whose priority is not stated</h2>
          <CutNote given={ofNoPriority.length} things="of them">
            <RecordLink to={paths.pledges(body, plan.slug)}>See all pledges</RecordLink>
          </CutNote>
          <PledgeList pledges={ofNoPriority} />
        </>
      )}

      <h2 className="heading">Projects</h2>
      <ProjectCounts plan={plan} />
      <StrandCounts body={body} plan={plan} />
      <ProjectTables body={body} plan={plan.slug} projects={plan.projects} />
      {plan.projects.length > 0 && (
        <p className="downloads">
          <a
            className="govuk-link downloads__link"
            href={atRelease(paths.schedule(body, plan.slug), plan.readAt.release)}
          >
            Download these projects for Microsoft Project (XML)
          </a>
        </p>
      )}

      <h2 className="heading" id={anchors.ratings}>
        How delivery and performance are rated
      </h2>
      <RagSchemes plan={plan} />

      <h2 className="heading">Directions and their money</h2>
      <Directions directions={plan.directions} />

      {plan.resources.length > 0 && (
        <>
          <h2 className="heading">What it takes to deliver it</h2>
          <ResourceList resources={plan.resources} owner={null} />
        </>
      )}

      <h2 className="heading">Consultation</h2>
      <Consultations consultations={plan.consultations} />

      {moreAbout.length > 0 && (
        <>
          <h2 className="heading">More about this plan</h2>
          {moreAbout.map(({ key, paragraph }) => (
            <p className="govuk-body measure" key={key}>
              {paragraph}
            </p>
          ))}
        </>
      )}
      <Source of={plan.source} />
    </RecordPage>
  );
}
