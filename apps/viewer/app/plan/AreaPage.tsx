import { graphql } from "@frankpledge/schema";
import { askApi } from "../api/ask-api.server.ts";
import { ProjectTable, projectRowFields } from "../delivery/ProjectTable.tsx";
import { RatingLegend } from "../delivery/RatingLegend.tsx";
import { DecisionTable, decisionRowFields } from "../money/DecisionTable.tsx";
import { financeRowFields } from "../money/finance-figures.ts";
import { MoneyByYear } from "../money/MoneyByYear.tsx";
import { paths } from "../paths.ts";
import { missingPage } from "../record/missing-page.server.ts";
import { RecordLink } from "../record/RecordLink.tsx";
import { RecordPage } from "../record/RecordPage.tsx";
import { readRecord } from "../record/read-record.server.ts";
import { recordFrame } from "../record/record-frame.ts";
import { SearchForRest } from "../record/SearchForRest.tsx";
import { CutNote } from "../table/CutNote.tsx";
import { Source } from "../text/Source.tsx";
import type { Route } from "./+types/AreaPage";
import { everyOne, ofPlans } from "./area-projects.ts";
import { PledgeList, pledgeFields } from "./PledgeList.tsx";

const areaPage = graphql(
  `
    query AreaPage($body: String!, $area: String!, $asAt: AsAt!) {
      ...RecordFrame
      localAreas(body: $body, filter: { slug: { eq: $area } }, first: 1, asAt: $asAt) {
        nodes {
          id
          name
          source
          readAt { release }
          projects {
            id
            areaIds
            plan { slug title }
            deliveryRag { scheme colour label definition }
            commitments { id ...PledgeFields }
            decisions { id ...DecisionRowFields }
            ...ProjectTableRowFields
          }
        }
      }
    }
  `,
  [recordFrame, pledgeFields, decisionRowFields, projectRowFields],
);

const moneyOfArea = graphql(
  `
    query MoneyOfArea($body: String!, $areas: [String!]!, $asAt: AsAt!) {
      finance(body: $body, groupBy: [FINANCIAL_YEAR], filter: { area: { in: $areas } }, asAt: $asAt) {
        rows { ...FinanceRowFields }
      }
    }
  `,
  [financeRowFields],
);

export async function loader(page: Route.LoaderArgs) {
  const { body, area: slug } = page.params;
  const { localAreas, ...record } = await readRecord(page, areaPage, { area: slug });
  const [area] = localAreas.nodes;
  if (!area) throw await missingPage(page);
  // A project names an area by its row, a line of a ledger by its name.
  const asked = { body, areas: [area.id, area.name], asAt: `release:${area.readAt.release}` };
  return { record, area, money: (await askApi(moneyOfArea, asked)).finance.rows };
}

export default function AreaPage({ loaderData, params: { body } }: Route.ComponentProps) {
  const { record, area, money } = loaderData;
  const { projects } = area;
  const alone = projects.filter(({ areaIds }) => areaIds.length === 1);
  const shared = projects.filter(({ areaIds }) => areaIds.length > 1);
  const pledges = everyOne(projects.flatMap(({ commitments }) => commitments));
  const decisions = everyOne(projects.flatMap((project) => project.decisions));
  return (
    <RecordPage
      record={record}
      title={area.name}
      kind="Area"
      section="Plans"
      trail={[{ text: "Areas", to: paths.areas(body) }]}
    >
      <p className="lead">{`What is done, decided and spent in ${area.name}.`}</p>
      <CutNote given={projects.length} things="projects">
        <SearchForRest body={body} />
      </CutNote>
      <h2 className="heading">Projects for this area alone</h2>
      <RatingLegend meanings={projects.flatMap(({ deliveryRag }) => deliveryRag ?? [])} />
      {alone.length === 0 && <p className="govuk-body gap">None on this record</p>}
      {ofPlans(alone).map(({ plan, rows }) => (
        <ProjectTable
          key={plan.slug}
          body={body}
          plan={plan.slug}
          projects={rows}
          caption={`For this area alone: ${plan.title}`}
          mixed
        />
      ))}
      <h2 className="heading">Projects for several areas, this one among them</h2>
      {shared.length === 0 && <p className="govuk-body gap">None on this record</p>}
      {ofPlans(shared).map(({ plan, rows }) => (
        <ProjectTable
          key={plan.slug}
          body={body}
          plan={plan.slug}
          projects={rows}
          caption={`For several areas: ${plan.title}`}
          mixed
        />
      ))}
      <h2 className="heading">Money</h2>
      <MoneyByYear
        body={body}
        rows={money}
        caption="Money of this area alone, by financial year"
        nothing="No budget and no spending on this record counts for this area alone"
      />
      <p className="hint">
        What serves several areas is never shared out among them. It stands in a row of its own on the page{" "}
        <RecordLink to={paths.areas(body)}>Areas</RecordLink>.
      </p>
      <h2 className="heading">Decisions for these projects</h2>
      <DecisionTable body={body} decisions={decisions} caption="Decisions for projects of this area" />
      <h2 className="heading">Pledges that these projects deliver</h2>
      <PledgeList pledges={pledges} />
      <Source of={area.source} />
    </RecordPage>
  );
}
