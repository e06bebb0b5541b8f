import { graphql } from "@frankpledge/schema";
import { ProjectTables, projectRowFields } from "../delivery/ProjectTables.tsx";
import { FundLinks, fundLinkFields } from "../money/FundLinks.tsx";
import { MoneyByYear } from "../money/MoneyByYear.tsx";
import { readPriorityMoney } from "../money/read-priority-money.server.ts";
import { paths } from "../paths.ts";
import { MeasureTable, measureRowFields } from "../performance/MeasureTable.tsx";
import { missingPage } from "../record/missing-page.server.ts";
import { RecordLink } from "../record/RecordLink.tsx";
import { RecordPage } from "../record/RecordPage.tsx";
import { readRecord } from "../record/read-record.server.ts";
import { recordFrame } from "../record/record-frame.ts";
import { CutNote } from "../table/CutNote.tsx";
import { Facts } from "../text/Facts.tsx";
import { Prose } from "../text/Prose.tsx";
import { Source } from "../text/Source.tsx";
import type { Route } from "./+types/PriorityPage";
import { PledgeList, pledgeFields } from "./PledgeList.tsx";
import { partStageText } from "./plan-words.ts";
import { priorityName } from "./priority-name.ts";
import { WorkstreamSection, workstreamFields } from "./WorkstreamSection.tsx";

const priorityPage = graphql(
  `
    query PriorityPage($body: String!, $priority: String!, $asAt: AsAt!) {
      ...RecordFrame
      priorities(body: $body, filter: { slug: { eq: $priority } }, first: 50, asAt: $asAt) {
        nodes {
          id
          slug
          position
          code
          title
          description
          stage
          stageNote
          source
          plan { slug title }
          workstreams { id ...WorkstreamFields }
          commitments { workstream { id } ...PledgeFields }
          projects { ...ProjectRowFields }
          funds { ...FundLinkFields }
          measures { ...MeasureRowFields }
          readAt { release }
        }
      }
    }
  `,
  [recordFrame, workstreamFields, pledgeFields, projectRowFields, fundLinkFields, measureRowFields],
);

export async function loader(page: Route.LoaderArgs) {
  const { plan, priority: slug } = page.params;
  const { priorities, ...record } = await readRecord(page, priorityPage, { priority: slug });
  // Every plan of a body may have a "priority-1".
  const priority = priorities.nodes.find((candidate) => candidate.plan?.slug === plan);
  if (!priority?.plan) throw await missingPage(page);
  return {
    priority,
    plan: priority.plan,
    record,
    money: await readPriorityMoney(page.params.body, priority),
  };
}

export default function PriorityPage({ loaderData, params: { body } }: Route.ComponentProps) {
  const { priority, plan, record, money } = loaderData;
  const { workstreams, commitments, projects, funds, measures } = priority;
  const ofNoWorkstream = commitments.filter((pledge) => pledge.workstream === null);
  const allPledges = (
    <RecordLink to={paths.pledges(body, plan.slug, priority.slug)}>
      See all pledges of this priority
    </RecordLink>
  );
  return (
    <RecordPage
      record={record}
      title={priorityName(priority)}
      kind={priority.code ? `Priority ${priority.code}` : "Priority"}
      section="Plans"
      trail={[{ text: plan.title, to: paths.plan(body, plan.slug) }]}
    >
      {priority.description && <Prose text={priority.description} className="lead" />}

      {partStageText(priority) && <Facts of={[["How far it has come", partStageText(priority)]]} />}

      {workstreams.map((workstream) => (
        <WorkstreamSection workstream={workstream} allPledges={allPledges} key={workstream.id} />
      ))}
      <CutNote given={workstreams.length} things="workstreams">
        {allPledges}
      </CutNote>

      <CutNote given={commitments.length} things="pledges of this priority">
        {allPledges}
      </CutNote>
      {(workstreams.length === 0 || ofNoWorkstream.length > 0) && (
        <>
          <h2 className="heading">{workstreams.length > 0 ? "Pledges outside these" : "Pledges"}</h2>
          <PledgeList pledges={ofNoWorkstream} />
        </>
      )}

      <h2 className="heading">Projects</h2>
      <ProjectTables body={body} plan={plan.slug} priority={priority.slug} projects={projects} />

      <h2 className="heading">How it is measured</h2>
      <MeasureTable body={body} measures={measures} caption="Measures of this priority" mixed />
      <CutNote given={measures.length} things="measures">
        <RecordLink to={paths.measures(body)}>See all measures</RecordLink>
      </CutNote>

      <h2 className="heading">Money</h2>
      <MoneyByYear
        body={body}
        rows={money}
        caption="Money of this priority, by financial year"
        nothing="No budget and no spending on this record counts for this priority"
      />
      {money.length > 0 && (
        <p className="hint">
          A project counts for one priority: that of its lead pledge. What counts for several priorities or
          none stands on the page <RecordLink to={paths.money(body)}>Money</RecordLink>.
        </p>
      )}

      <h2 className="heading">Funds meant for it</h2>
      <FundLinks body={body} funds={funds} />
      <CutNote given={funds.length} things="funds">
        <RecordLink to={paths.money(body)}>See all funds and reserves</RecordLink>
      </CutNote>
      <Source of={priority.source} />
    </RecordPage>
  );
}
