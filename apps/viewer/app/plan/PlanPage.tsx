import { graphql } from "@frankpledge/schema";
import { ProjectCounts, projectCountsFields } from "../delivery/ProjectCounts.tsx";
import { ProjectTables, projectRowFields } from "../delivery/ProjectTables.tsx";
import { missingPage } from "../record/missing-page.server.ts";
import { RecordPage } from "../record/RecordPage.tsx";
import { readRecord } from "../record/read-record.server.ts";
import { recordFrame } from "../record/record-frame.ts";
import { paragraphsOf } from "../text/paragraphs.ts";
import { Source } from "../text/Source.tsx";
import type { Route } from "./+types/PlanPage";
import { Consultations, consultationFields } from "./Consultations.tsx";
import { Directions, directionFields } from "./Directions.tsx";
import { PlanFacts, planFactsFields } from "./PlanFacts.tsx";
import { PledgeList, pledgeFields } from "./PledgeList.tsx";
import { PriorityList, priorityListFields } from "./PriorityList.tsx";
import { RagSchemes, ragSchemesFields } from "./RagSchemes.tsx";

const planPage = graphql(
  `
    query PlanPage($body: String!, $plan: String!, $asAt: AsAt!) {
      ...RecordFrame
      plan(slug: $plan, asAt: $asAt) {
        slug
        title
        about
        source
        prioritiesHeading
        body { slug }
        ...PlanFactsFields
        ...PriorityListFields
        ...ProjectCountsFields
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
    ragSchemesFields,
    projectRowFields,
    pledgeFields,
    directionFields,
    consultationFields,
  ],
);

export async function loader(page: Route.LoaderArgs) {
  const { body, plan: slug } = page.params;
  const { plan, ...record } = await readRecord(page, planPage, { plan: slug });
  if (plan?.body?.slug !== body) throw await missingPage(page);
  return { plan, record };
}

export default function PlanPage({ loaderData: { plan, record }, params: { body } }: Route.ComponentProps) {
  const [about, ...moreAbout] = paragraphsOf(plan.about ?? "");
  const pledgesOfNoPriority = plan.commitments.filter((pledge) => pledge.priority === null);
  return (
    <RecordPage record={record} title={plan.title} kind="Plan" section="Plans">
      <PlanFacts body={body} plan={plan} />
      {about && <p className="govuk-body measure">{about.paragraph}</p>}

      <h2 className="heading">{plan.prioritiesHeading}</h2>
      <PriorityList body={body} plan={plan} />

      {pledgesOfNoPriority.length > 0 && (
        <>
          <h2 className="heading">Pledges whose priority is not stated</h2>
          <PledgeList pledges={pledgesOfNoPriority} />
        </>
      )}

      <h2 className="heading">Projects</h2>
      <ProjectCounts plan={plan} />
      <ProjectTables body={body} plan={plan.slug} projects={plan.projects} />

      <h2 className="heading" id="ratings">
        How delivery and performance are rated
      </h2>
      <RagSchemes plan={plan} />

      <h2 className="heading">Directions and their money</h2>
      <Directions directions={plan.directions} />

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
