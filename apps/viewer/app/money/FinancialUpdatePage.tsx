import { graphql } from "@frankpledge/schema";
import { askApi } from "../api/ask-api.server.ts";
import { paths } from "../paths.ts";
import { missingPage } from "../record/missing-page.server.ts";
import { RecordPage } from "../record/RecordPage.tsx";
import { readRecord } from "../record/read-record.server.ts";
import { recordFrame } from "../record/record-frame.ts";
import { Facts } from "../text/Facts.tsx";
import { Prose } from "../text/Prose.tsx";
import { Source } from "../text/Source.tsx";
import type { Route } from "./+types/FinancialUpdatePage";
import { DownloadLinks } from "./DownloadLinks.tsx";
import { FiguresState } from "./FiguresState.tsx";
import { financeFiguresFields, financeRowFields } from "./finance-figures.ts";
import { type HeadingFinance, HeadingTable } from "./HeadingTable.tsx";
import { figureStateWords } from "./kind-words.ts";
import { MoneySummary } from "./MoneySummary.tsx";
import { quarterOf, toPeriodWords, updateName } from "./period-words.ts";
import { yearStage } from "./year-stage.ts";

const updatePage = graphql(
  `
    query FinancialUpdatePage($body: String!, $year: FinancialYear!, $asAt: AsAt!) {
      ...RecordFrame
      body: policingBody(slug: $body, asAt: $asAt) {
        readAt { release }
      }
      financialUpdates(
        body: $body
        filter: { financialYear: { eq: $year } }
        orderBy: [{ field: toPeriod }]
        first: 50
        asAt: $asAt
      ) {
        nodes {
          id
          financialYear
          toPeriod
          state
          commentary
          preparedBy
          source
          headings { subjective department text }
        }
      }
    }
  `,
  [recordFrame],
);

const figuresOfUpdate = graphql(
  `
    query FiguresOfUpdate($body: String!, $year: FinancialYear!, $toPeriod: Int!, $asAt: AsAt!) {
      byPart: finance(
        body: $body
        groupBy: [HOLDER, REVENUE_CAPITAL]
        filter: { financialYear: { eq: $year } }
        toPeriod: $toPeriod
        asAt: $asAt
      ) {
        rows { ...FinanceRowFields figures { varianceToDate } }
        total { ...FinanceFiguresFields }
        notes
        readAt { effectiveAt }
      }
      bySubjective: finance(
        body: $body
        groupBy: [HOLDER, REVENUE_CAPITAL, SUBJECTIVE]
        filter: { financialYear: { eq: $year } }
        toPeriod: $toPeriod
        asAt: $asAt
      ) {
        rows { ...FinanceRowFields figures { varianceToDate } }
      }
      byDepartment: finance(
        body: $body
        groupBy: [HOLDER, REVENUE_CAPITAL, DEPARTMENT]
        filter: { financialYear: { eq: $year } }
        toPeriod: $toPeriod
        asAt: $asAt
      ) {
        rows { ...FinanceRowFields figures { varianceToDate } }
      }
    }
  `,
  [financeRowFields, financeFiguresFields],
);

export async function loader(page: Route.LoaderArgs) {
  const { body, year, quarter } = page.params;
  const [, number] = /^q([1-4])$/.exec(quarter) ?? [];
  if (number === undefined || !/^\d{4}-\d{2}$/.test(year)) throw await missingPage(page);
  const { financialUpdates, ...record } = await readRecord(page, updatePage, { year });
  const update = financialUpdates.nodes.findLast(({ toPeriod }) => quarterOf(toPeriod) === Number(number));
  if (!update) throw await missingPage(page);
  const release = record.body?.readAt.release ?? null;
  const figures = await askApi(figuresOfUpdate, {
    body,
    year,
    toPeriod: update.toPeriod,
    asAt: release === null ? "latest" : `release:${release}`,
  });
  return { record, release, update, figures };
}

export default function FinancialUpdatePage({
  loaderData: { record, release, update, figures },
  params: { body },
}: Route.ComponentProps) {
  const { financialYear: year, toPeriod, headings } = update;
  const { byPart, bySubjective, byDepartment } = figures;
  const to = toPeriodWords(year, toPeriod);
  const hasPostings = byPart.total.postingCount > 0;
  const stage = yearStage({ year, last: toPeriod, hasPostings }, toPeriod, [update]);
  return (
    <RecordPage
      record={record}
      title={updateName(update)}
      kind={`Quarter ${quarterOf(toPeriod)} of ${year}: ${figureStateWords[update.state].name}`}
      section="Money"
      trail={[{ text: "Money", to: paths.money(body) }]}
    >
      <MoneySummary year={year} to={to} stage={stage} total={byPart.total} priorities={null} />
      <FiguresState
        year={year}
        period={toPeriod}
        updates={[update]}
        asAt={byPart.readAt.effectiveAt}
        notes={byPart.notes}
      />
      {update.commentary && <Prose text={update.commentary} className="govuk-body measure" />}
      <Facts of={[["Prepared by", update.preparedBy]]} />
      {byPart.rows.toSorted(inOrder).map((part) => (
        <Part
          key={partOf(part)}
          part={part}
          year={year}
          to={to}
          bySubjective={bySubjective.rows.filter((row) => partOf(row) === partOf(part))}
          byDepartment={byDepartment.rows.filter((row) => partOf(row) === partOf(part))}
          headings={headings}
        />
      ))}
      <DownloadLinks
        body={body}
        release={release}
        name="finance"
        of="the figures by heading"
        asked={{ groupBy: "HOLDER,REVENUE_CAPITAL,SUBJECTIVE", year, toPeriod: String(toPeriod) }}
      />
      <DownloadLinks
        body={body}
        release={release}
        name="finance"
        of="the figures by department"
        asked={{ groupBy: "HOLDER,REVENUE_CAPITAL,DEPARTMENT", year, toPeriod: String(toPeriod) }}
      />
      <Source of={update.source} />
    </RecordPage>
  );
}

/** Whose money, and revenue or capital: what is monitored apart. */
const partOf = ({ keys }: HeadingFinance): string =>
  keys
    .slice(0, 2)
    .map(({ code }) => code ?? "")
    .join(" ");

const PARTS = [
  "COMMISSIONER REVENUE",
  "COMMISSIONER CAPITAL",
  "CHIEF_CONSTABLE REVENUE",
  "CHIEF_CONSTABLE CAPITAL",
];

/** The Commissioner's before the chief constable's, revenue before capital, and last what states neither. */
function inOrder(a: HeadingFinance, b: HeadingFinance): number {
  const place = (row: HeadingFinance) => PARTS.indexOf(partOf(row)) + 1 || PARTS.length + 1;
  return place(a) - place(b);
}

interface PartProps {
  part: HeadingFinance;
  year: string;
  to: string;
  bySubjective: readonly HeadingFinance[];
  byDepartment: readonly HeadingFinance[];
  headings: readonly { subjective: string | null; department: string | null; text: string }[];
}

/** The revenue or the capital of the Commissioner or the chief constable, by heading and again by department. */
function Part({ part, to, bySubjective, byDepartment, headings }: PartProps) {
  const [holder, kind] = part.keys;
  const name = `${holder?.code ? holder.label : "Holder not stated"}: ${kind?.code ? kind.label.toLowerCase() : "neither revenue nor capital stated"}`;
  const ofPart = `All of it: ${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  return (
    <>
      <h2 className="heading">{name}</h2>
      <HeadingTable
        caption={`${name}, by heading`}
        what="Heading"
        to={to}
        rows={bySubjective}
        total={{ name: ofPart, figures: part.figures }}
        commentaryOf={(heading) =>
          headings.filter(({ subjective, department }) => subjective === heading && department === null)
        }
      />
      <HeadingTable
        caption={`${name}, the same money by department`}
        what="Department"
        to={to}
        rows={byDepartment}
        total={{ name: ofPart, figures: part.figures }}
        commentaryOf={(heading) => headings.filter(({ department }) => department === heading)}
      />
    </>
  );
}
