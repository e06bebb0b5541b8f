import { groupThousands } from "@frankpledge/domain";
import { DownloadLinks } from "../money/DownloadLinks.tsx";
import { FigureTables } from "../money/FigureTables.tsx";
import type { FigureRow } from "../money/figure-columns.tsx";
import type { FinanceRow } from "../money/finance-figures.ts";
import { toPeriodWords } from "../money/period-words.ts";
import { paths } from "../paths.ts";
import { RecordLink } from "../record/RecordLink.tsx";
import { RecordPage } from "../record/RecordPage.tsx";
import { SearchForRest } from "../record/SearchForRest.tsx";
import { YearLinks } from "../record/YearLinks.tsx";
import { CutNote } from "../table/CutNote.tsx";
import { type Column, DataTable } from "../table/DataTable.tsx";
import type { Route } from "./+types/AreasPage";
import { areasInOrder } from "./areas-in-order.ts";
import { readAreas } from "./read-areas.server.ts";

export const loader = (page: Route.LoaderArgs) => readAreas(page);

type Area = Route.ComponentProps["loaderData"]["record"]["localAreas"]["nodes"][number];

export default function AreasPage({ loaderData, params: { body } }: Route.ComponentProps) {
  const { record, asked, release, money } = loaderData;
  const areas = record.localAreas.nodes;
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
  const rowOf = ({ keys: [key], figures }: FinanceRow): FigureRow => {
    const label = key?.label ?? "";
    // A ledger names an area in words of its own, a project by its row.
    const area = areas.find(({ name }) => name === label);
    const name = area ? <RecordLink to={paths.area(body, area.slug)}>{label}</RecordLink> : label;
    return { key: key?.code ?? label, name, figures };
  };
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
      <h2 className="heading">{asked.year ? `Money by area, ${asked.year}` : "Money by area"}</h2>
      {asked.problems.map(({ field, sentence }) => (
        <p className="govuk-body" key={field}>
          {sentence}
        </p>
      ))}
      {money && asked.year ? (
        <>
          <YearLinks
            years={asked.years.map(({ year }) => year)}
            current={asked.year}
            path={(year) => paths.areas(body, year)}
          />
          <FigureTables
            heading="Area"
            to={toPeriodWords(asked.year, asked.period)}
            caption={`Money by area, ${asked.year}`}
            rows={areasInOrder(money.rows).map(rowOf)}
            total={money.total}
          />
          <p className="hint">
            Money for several areas stands in a row of its own and is never shared out among them, so that the
            rows add up to the whole. Money counts for an area where the books name it: £0 says that nothing
            is booked to the area by name, and not that nothing was spent there. What names no area is “Area
            not stated”.
          </p>
          <DownloadLinks
            body={body}
            release={release}
            name="finance"
            of={`these figures of ${asked.year}`}
            asked={{
              groupBy: "AREA",
              year: asked.year,
              ...(asked.period !== null && { toPeriod: String(asked.period) }),
            }}
          />
        </>
      ) : (
        <p className="govuk-body gap">No budget and no spending is on this record</p>
      )}
    </RecordPage>
  );
}
