import { graphql } from "@frankpledge/schema";
import { DecisionTable, decisionRowFields } from "../money/DecisionTable.tsx";
import { anchors, paths } from "../paths.ts";
import { ResourceList, resourceFields } from "../plan/ResourceList.tsx";
import { missingPage } from "../record/missing-page.server.ts";
import { RecordLink } from "../record/RecordLink.tsx";
import { RecordPage } from "../record/RecordPage.tsx";
import { readRecord } from "../record/read-record.server.ts";
import { recordFrame } from "../record/record-frame.ts";
import { SearchForRest } from "../record/SearchForRest.tsx";
import { CutNote } from "../table/CutNote.tsx";
import { Source } from "../text/Source.tsx";
import { Stated } from "../text/Stated.tsx";
import type { Route } from "./+types/ProjectPage";
import { DependencyTable, dependencyFields } from "./DependencyTable.tsx";
import { MilestoneTable, milestoneFields } from "./MilestoneTable.tsx";
import { inRoundFields, MissingUpdates } from "./MissingUpdates.tsx";
import { OriginalProject, originalProjectFields } from "./OriginalProject.tsx";
import { ProjectFacts, projectFactsFields } from "./ProjectFacts.tsx";
import { ProjectMoney, projectMoneyFields } from "./ProjectMoney.tsx";
import { ProjectRatings, projectRatingsFields } from "./ProjectRatings.tsx";
import { RebaselineList, rebaselineFields } from "./RebaselineList.tsx";
import { RiskTable, riskFields } from "./RiskTable.tsx";
import { UpdateList, updateFields } from "./UpdateList.tsx";

const projectPage = graphql(
  `
    query ProjectPage($body: String!, $plan: String!, $project: String!, $asAt: AsAt!) {
      ...RecordFrame
      project(body: $body, plan: $plan, slug: $project, asAt: $asAt) {
        code
        title
        objective
        statutory
        source
        owner { title }
        resources { ...ResourceFields }
        plan { slug title }
        ...ProjectRatingsFields
        ...ProjectFactsFields
        milestones { ...MilestoneFields }
        dependencies { ...DependencyFields }
        dependents { ...DependencyFields }
        risks { ...RiskFields }
        updates { ...UpdateFields }
        decisions { ...DecisionRowFields }
        inRounds { ...InRoundFields }
        rebaselines { ...RebaselineFields }
        ...OriginalProjectFields
        ...ProjectMoneyFields
      }
    }
  `,
  [
    recordFrame,
    resourceFields,
    projectRatingsFields,
    projectFactsFields,
    originalProjectFields,
    inRoundFields,
    rebaselineFields,
    milestoneFields,
    dependencyFields,
    riskFields,
    updateFields,
    decisionRowFields,
    projectMoneyFields,
  ],
);

export async function loader(page: Route.LoaderArgs) {
  const { plan, project: slug } = page.params;
  const { project, ...record } = await readRecord(page, projectPage, { plan, project: slug });
  if (!project?.plan) throw await missingPage(page);
  return { project, plan: project.plan, record };
}

export default function ProjectPage({ loaderData, params: { body } }: Route.ComponentProps) {
  const { project, plan, record } = loaderData;
  const { code, objective, statutory, milestones, dependencies, dependents, risks, updates, decisions } =
    project;
  return (
    <RecordPage
      record={record}
      title={project.title}
      kind={code ? `Project ${code}` : "Project"}
      section="Plans"
      trail={[{ text: plan.title, to: paths.plan(body, plan.slug) }]}
    >
      {statutory && <strong className="tag tag--law">Required by law</strong>}
      <p className="lead">
        <Stated otherwise="Objective not stated">{objective}</Stated>
      </p>
      <ProjectRatings project={project} />
      <ProjectFacts body={body} plan={plan} project={project} />
      <h2 className="heading">Money</h2>
      <ProjectMoney body={body} project={project} />
      {project.resources.length > 0 && (
        <>
          <h2 className="heading">What it takes</h2>
          <ResourceList resources={project.resources} owner={project.owner?.title ?? null} />
        </>
      )}
      <h2 className="heading" id={anchors.milestones}>
        Milestones
      </h2>
      <MilestoneTable milestones={milestones} />
      <h2 className="heading" id={anchors.dependencies}>
        Dependencies
      </h2>
      <CutNote given={Math.max(dependencies.length, dependents.length)} things="dependencies">
        <SearchForRest body={body} />
      </CutNote>
      <DependencyTable body={body} waitsFor={dependencies} awaitedBy={dependents} />
      <h2 className="heading" id={anchors.risks}>
        Risks
      </h2>
      <RiskTable risks={risks} />
      <h2 className="heading">Compared with the original plan</h2>
      <OriginalProject body={body} project={project} />
      <RebaselineList rebaselines={project.rebaselines} />
      <h2 className="heading">Updates</h2>
      <CutNote given={updates.length} things="updates">
        The latest come first. Earlier ones stand in earlier{" "}
        <RecordLink to={paths.releases(body)}>published versions</RecordLink>.
      </CutNote>
      <MissingUpdates rounds={project.inRounds} />
      <UpdateList updates={updates} />
      <h2 className="heading">Decisions for it</h2>
      <CutNote given={decisions.length} things="decisions">
        <RecordLink to={paths.decisions(body)}>See all decisions of this record</RecordLink>
      </CutNote>
      <DecisionTable body={body} decisions={decisions} caption="Decisions for this project" />
      <Source of={project.source} />
    </RecordPage>
  );
}
