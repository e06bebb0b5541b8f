import { ProcessChart } from "@frankpledge/charts";
import { type Decimal, formatDecimal } from "@frankpledge/domain";
import { graphql } from "@frankpledge/schema";
import { paths } from "../paths.ts";
import { missingPage } from "../record/missing-page.server.ts";
import { RecordLink } from "../record/RecordLink.tsx";
import { RecordPage } from "../record/RecordPage.tsx";
import { readRecord } from "../record/read-record.server.ts";
import { recordFrame } from "../record/record-frame.ts";
import { Facts } from "../text/Facts.tsx";
import { Prose } from "../text/Prose.tsx";
import { Source } from "../text/Source.tsx";
import type { Route } from "./+types/MeasurePage";
import { ComparisonTable, comparisonFields } from "./ComparisonTable.tsx";
import { DefinitionList, definitionFields } from "./DefinitionList.tsx";
import { MeasureYearTable, measureYearFields } from "./MeasureYearTable.tsx";
import { directionWords, frequencyWords, valueWords, whoseWords } from "./measure-words.ts";
import { PartsTable, partFields } from "./PartsTable.tsx";
import { SeriesTable } from "./SeriesTable.tsx";
import { seriesWords } from "./series-words.ts";

const measurePage = graphql(
  `
    query MeasurePage($body: String!, $measure: String!, $asAt: AsAt!) {
      ...RecordFrame
      measures(body: $body, filter: { slug: { eq: $measure } }, first: 1, asAt: $asAt) {
        nodes {
          code
          title
          unit
          decimals
          lead
          direction
          frequency
          suppressBelow
          publishedBy
          publishedAt
          limits
          source
          plan { slug title }
          priority { slug title plan { slug } }
          definitions { ...DefinitionFields }
          years { financialYear target ...MeasureYearFields }
          series { period label value provisional withdrawn newDefinition centre lower upper signal }
          otherReadings { ...ComparisonFields }
          partReadings { ...PartFields }
          surveyQuestions { slug period survey { slug title fieldworkTo } }
        }
      }
    }
  `,
  [recordFrame, definitionFields, measureYearFields, comparisonFields, partFields],
);

export async function loader(page: Route.LoaderArgs) {
  const { measures, ...record } = await readRecord(page, measurePage, { measure: page.params.measure });
  const [measure] = measures.nodes;
  if (!measure) throw await missingPage(page);
  return { measure, record };
}

export default function MeasurePage({
  loaderData: { measure, record },
  params: { body },
}: Route.ComponentProps) {
  const { plan, priority, series, unit, decimals, years, suppressBelow } = measure;
  const known = series.filter(({ value }) => value !== null);
  const asked = measure.surveyQuestions.toSorted((a, b) => ((a.period ?? "") < (b.period ?? "") ? 1 : -1))[0];
  const [first, last] = [series[0], series.at(-1)];
  return (
    <RecordPage
      record={record}
      title={measure.title}
      kind={measure.code ? `Measure ${measure.code}` : "Measure"}
      section="Measures"
      trail={[{ text: "Measures", to: paths.measures(body) }]}
    >
      <Facts
        of={[
          [
            "Latest",
            last &&
              valueWords(last.value, unit, decimals) &&
              `${valueWords(last.value, unit, decimals)}, ${last.label}`,
          ],
          ["Whose work it tells of", measure.lead && whoseWords[measure.lead]],
          ["Direction", directionWords[measure.direction]],
          ["Read", frequencyWords[measure.frequency]],
          [
            "Priority",
            priority?.plan && (
              <RecordLink to={paths.priority(body, priority.plan.slug, priority.slug)}>
                {priority.title ?? "Priority"}
              </RecordLink>
            ),
          ],
          ...(asked
            ? [
                [
                  "Survey",
                  <RecordLink key={asked.slug} to={paths.surveyQuestion(body, asked.survey.slug, asked.slug)}>
                    {asked.survey.title}
                  </RecordLink>,
                ] as const,
              ]
            : []),
          ["Plan", plan && <RecordLink to={paths.plan(body, plan.slug)}>{plan.title}</RecordLink>],
          ["Published by", measure.publishedBy],
          ["Published at", measure.publishedAt],
          [
            "Small counts",
            suppressBelow
              ? `Counts from 1 to ${suppressBelow - 1} are withheld: they could tell who it was.`
              : "None is withheld",
          ],
        ]}
      />
      <h2 className="heading">Target and rating by year</h2>
      <MeasureYearTable years={years} unit={unit} decimals={decimals} />
      <h2 className="heading">Over time</h2>
      {first && last && known.length > 1 ? (
        <ProcessChart
          caption={`${measure.title}, ${first.label} to ${last.label}`}
          points={series.map((point) => ({
            key: point.period,
            value: point.value === null ? null : Number(point.value),
            provisional: point.provisional,
            restarts: point.newDefinition,
            limits:
              point.centre === null || point.lower === null || point.upper === null
                ? null
                : { centre: point.centre, lower: point.lower, upper: point.upper },
            signal: point.signal !== null,
          }))}
          ends={[first.label, last.label]}
          format={(value) => formatDecimal(String(value) as Decimal)}
          words={seriesWords(series, measure.frequency, (value) => formatDecimal(value, decimals)).map(
            (sentence) => (
              <p className="govuk-body" key={sentence}>
                {sentence}
              </p>
            ),
          )}
          table={<SeriesTable series={series} unit={unit} decimals={decimals} />}
        />
      ) : (
        <SeriesTable series={series} unit={unit} decimals={decimals} />
      )}
      <PartsTable readings={measure.partReadings} series={series} unit={unit} decimals={decimals} />
      <ComparisonTable readings={measure.otherReadings} series={series} unit={unit} decimals={decimals} />
      <h2 className="heading">What is counted</h2>
      <DefinitionList definitions={measure.definitions} />
      {measure.limits && (
        <>
          <h2 className="heading">What the figures cannot tell</h2>
          <Prose text={measure.limits} />
        </>
      )}
      <Source of={measure.source} />
    </RecordPage>
  );
}
