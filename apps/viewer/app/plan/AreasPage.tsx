import { groupThousands } from "@frankpledge/domain";
import { graphql } from "@frankpledge/schema";
import { type FigureRow, figureColumns } from "../money/figure-columns.tsx";
import { financeFiguresFields, financeRowFields, knownFigures } from "../money/finance-figures.ts";
import { paths } from "../paths.ts";
import { RecordLink } from "../record/RecordLink.tsx";
import { RecordPage } from "../record/RecordPage.tsx";
import { readRecord } from "../record/read-record.server.ts";
import { recordFrame } from "../record/record-frame.ts";
import { SearchForRest } from "../record/SearchForRest.tsx";
import { CutNote, MOST_NESTED } from "../table/CutNote.tsx";
import { type Column, DataTable } from "../table/DataTable.tsx";
import { Source } from "../text/Source.tsx";
import type { Route } from "./+types/AreasPage";

const areasPage = graphql(
  `
    query AreasPage($body: String!, $first: Int!, $asAt: AsAt!) {
      ...RecordFrame
      localAreas(body: $body, first: $first, asAt: $asAt) {
        nodes { slug name source projects { id stage areaIds } }
      }
      finance(body: $body, groupBy: [AREA], asAt: $asAt) {
        rows { ...FinanceRowFields }
        total { ...FinanceFiguresFields }
      }
    }
  `,
  [recordFrame, financeRowFields, financeFiguresFields],
);

export const loader = (page: Route.LoaderArgs) => readRecord(page, areasPage, { first: MOST_NESTED });

type Area = Route.ComponentProps["loaderData"]["localAreas"]["nodes"][number];

export default function AreasPage({ loaderData: record, params: { body } }: Route.ComponentProps) {
  const areas = record.localAreas.nodes;
  const { rows, total } = record.finance;
  const known = knownFigures([...rows.map(({ figures }) => figures), total]);
  const columns: readonly Column<Area>[] = [
    {
      heading: "Area",
      cell: ({ slug, name }) => <RecordLink to={paths.area(body, slug)}>{name}</RecordLink>,
    },
    {
      heading: "Projects for it alone",
      cell: ({ projects }) => groupThousands(projects.filter(({ areaIds }) => areaIds.length === 1).length),
      numeric: true,
    },
    {
      heading: "Projects for it and others",
      cell: ({ projects }) => groupThousands(projects.filter(({ areaIds }) => areaIds.length > 1).length),
      numeric: true,
    },
  ];
  const money = rows.map(
    ({ keys: [area], figures }): FigureRow => ({
      key: area?.label ?? "",
      name: area?.slug ? <RecordLink to={paths.area(body, area.slug)}>{area.label}</RecordLink> : area?.label,
      figures,
    }),
  );
  return (
    <RecordPage record={record} title="Areas" section="Plans">
      <p className="lead">What is done and spent in each part of the police area.</p>
      {areas.length === 0 ? (
        <p className="govuk-body gap">No areas on this record</p>
      ) : (
        <DataTable
          counts
          caption="Projects by area"
          columns={columns}
          rows={areas}
          rowKey={({ slug }) => slug}
        />
      )}
      <CutNote given={areas.length} things="areas">
        <SearchForRest body={body} />
      </CutNote>
      <h2 className="heading">Money by area</h2>
      {known.budget || known.actual ? (
        <DataTable
          caption="Money by area, all years"
          captionHidden
          columns={figureColumns("Area", "in all years", known)}
          rows={money}
          rowKey={({ key }) => key}
          total={{ name: "All of it", row: { key: "total", name: "All of it", figures: total } }}
          dense
        />
      ) : (
        <p className="govuk-body gap">No budget and no spending on this record is told by area</p>
      )}
      <p className="hint">
        Money for several areas stands in a row of its own and is never shared out among them, so the rows add
        up to the whole.
      </p>
      {areas[0]?.source && <Source of={areas[0].source} />}
    </RecordPage>
  );
}
