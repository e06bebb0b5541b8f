import { graphql, readFragment } from "@frankpledge/schema";
import { paths } from "../paths.ts";
import { locateRows, MOST_LOCATED } from "../record/locate-rows.server.ts";
import { RecordLink } from "../record/RecordLink.tsx";
import { RecordPage } from "../record/RecordPage.tsx";
import { readRecord } from "../record/read-record.server.ts";
import { recordFrame } from "../record/record-frame.ts";
import { YearLinks } from "../record/YearLinks.tsx";
import { Instant } from "../text/Instant.tsx";
import { Prose } from "../text/Prose.tsx";
import { Source } from "../text/Source.tsx";
import type { Route } from "./+types/CyclePage";
import { CycleTable, cycleItemFields } from "./CycleTable.tsx";
import { quartersOfCycle } from "./cycle-quarters.ts";

const dayOfItem = graphql(`
  fragment DayOfItem on CycleItem {
    on
    row { id }
  }
`);

const cyclePage = graphql(
  `
    query CyclePage($body: String!, $year: FinancialYear, $asAt: AsAt!) {
      ...RecordFrame
      planningCycle(body: $body, financialYear: $year, asAt: $asAt) {
        financialYear
        years
        readAt { release effectiveAt }
        items { ...DayOfItem ...CycleItemFields }
      }
      told: plans(body: $body, filter: { planningCycle: { isNull: false } }, first: 20, asAt: $asAt) {
        nodes { slug title planningCycle source }
      }
    }
  `,
  [recordFrame, dayOfItem, cycleItemFields],
);

export async function loader(page: Route.LoaderArgs) {
  const year = new URL(page.request.url).searchParams.get("year") || null;
  const record = await readRecord(page, cyclePage, { year });
  const { items, readAt } = record.planningCycle;
  const ids = items.flatMap((item) => readFragment(dayOfItem, item).row?.id ?? []);
  // In a year of more rows than can be located at once, those at its end stand without a link.
  const located = [...new Set(ids)].slice(0, MOST_LOCATED);
  const places = await locateRows(page.params.body, `release:${readAt.release}`, located);
  return { record, places };
}

export default function CyclePage({
  loaderData: { record, places },
  params: { body },
}: Route.ComponentProps) {
  const { financialYear, years, items, readAt } = record.planningCycle;
  const dated = items.map((item) => ({ on: readFragment(dayOfItem, item).on, item }));
  const told = record.told.nodes;
  return (
    <RecordPage
      record={record}
      title={`The planning cycle, ${financialYear}`}
      section="Scrutiny"
      trail={[{ text: "Scrutiny", to: paths.scrutiny(body) }]}
    >
      <p className="lead">
        What is due when: plans, the steps that the law asks for, meetings and their papers, updates on
        projects, things to publish, and decisions that are planned. Each day comes from the row it links to.
        Where each stands is as at <Instant at={readAt.effectiveAt} />.
      </p>
      <YearLinks years={years} current={financialYear} path={(year) => paths.cycle(body, year)} />
      {quartersOfCycle(dated, financialYear).map(({ name, items: part }) => (
        <section key={name} aria-label={name}>
          <h2 className="heading">{name}</h2>
          <CycleTable items={part.map(({ item }) => item)} caption={name} places={places} />
        </section>
      ))}
      <h2 className="heading">What the plans and papers say of the cycle</h2>
      {told.length === 0 && <p className="govuk-body gap">Nothing on this record</p>}
      {told.map(({ slug, title, planningCycle, source }) => (
        <section key={slug} aria-label={title}>
          <h3 className="govuk-heading-m">
            <RecordLink to={paths.plan(body, slug)}>{title}</RecordLink>
          </h3>
          {planningCycle && <Prose text={planningCycle} />}
          <Source of={source} />
        </section>
      ))}
    </RecordPage>
  );
}
