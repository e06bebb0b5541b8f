import { graphql } from "@frankpledge/schema";
import { askApi } from "../api/ask-api.server.ts";
import { anchors, paths } from "../paths.ts";
import { RecordLink } from "../record/RecordLink.tsx";
import { RecordPage } from "../record/RecordPage.tsx";
import { readAllRows } from "../record/read-all-rows.server.ts";
import { readRecord } from "../record/read-record.server.ts";
import { recordFrame } from "../record/record-frame.ts";
import { ErrorSummary } from "../text/ErrorSummary.tsx";
import type { Route } from "./+types/MoneyPage";
import { allDecisionLines } from "./all-decision-lines.server.ts";
import { DownloadLinks } from "./DownloadLinks.tsx";
import { FiguresState } from "./FiguresState.tsx";
import { FundCard, fundFields } from "./FundCard.tsx";
import { FundingFlow } from "./FundingFlow.tsx";
import { type FinanceRow, financeFiguresFields, financeRowFields, knownFigures } from "./finance-figures.ts";
import { GrantTable } from "./GrantTable.tsx";
import { InfluencedMoney, influencedMoneyFields } from "./InfluencedMoney.tsx";
import { KindTotals } from "./KindTotals.tsx";
import { MoneySummary } from "./MoneySummary.tsx";
import { moneyAsked } from "./money-asked.ts";
import { PriorityMoneyTables } from "./PriorityMoneyTables.tsx";
import { toPeriodWords } from "./period-words.ts";
import { planMoney } from "./plan-money.ts";
import { readMoneyOfYear } from "./read-money-of-year.server.ts";
import { SavingTable } from "./SavingTable.tsx";
import { SupplierPayments } from "./SupplierPayments.tsx";
import { UpdateLinks, updateLinkFields } from "./UpdateLinks.tsx";
import { undatedWords } from "./undated-words.ts";
import { WhatIsThere } from "./WhatIsThere.tsx";
import { YearForm } from "./YearForm.tsx";
import { yearStage } from "./year-stage.ts";

const moneyPage = graphql(
  `
    query MoneyPage($body: String!, $asAt: AsAt!) {
      ...RecordFrame
      body: policingBody(slug: $body, asAt: $asAt) {
        readAt { release }
        plans { ...InfluencedMoneyFields }
      }
      years: finance(body: $body, groupBy: [FINANCIAL_YEAR, MONTH], asAt: $asAt) {
        rows { ...FinanceRowFields }
        total { ...FinanceFiguresFields }
      }
      financialUpdates(
        body: $body
        first: 200
        orderBy: [{ field: financialYear }, { field: toPeriod }]
        asAt: $asAt
      ) {
        nodes { ...UpdateLinkFields }
      }
    }
  `,
  [recordFrame, influencedMoneyFields, financeRowFields, financeFiguresFields, updateLinkFields],
);

const allFunds = graphql(
  `
    query AllFunds($body: String!, $after: String, $asAt: AsAt!) {
      funds(body: $body, first: 200, after: $after, orderBy: [{ field: kind }, { field: name }], asAt: $asAt) {
        nodes { slug ...FundFields }
        pageInfo { hasNextPage endCursor }
      }
    }
  `,
  [fundFields],
);

export async function loader(page: Route.LoaderArgs) {
  const record = await readRecord(page, moneyPage, {});
  const release = record.body?.readAt.release ?? null;
  const at = { body: page.params.body, asAt: release === null ? "latest" : `release:${release}` };
  const asked = moneyAsked(new URL(page.request.url).searchParams, record.years.rows);
  const [ofYear, funds, lines] = await Promise.all([
    asked.year === null ? null : readMoneyOfYear({ ...at, year: asked.year, toPeriod: asked.period }),
    // All of them on the one page, because links point into it.
    readAllRows(async (after) => (await askApi(allFunds, { ...at, after })).funds),
    allDecisionLines(page),
  ]);
  return { record, release, asked, ofYear, funds, lines };
}

export default function MoneyPage({
  loaderData: { record, release, asked, ofYear, funds, lines },
  params: { body },
}: Route.ComponentProps) {
  const updates = record.financialUpdates.nodes;
  const ever = record.years.total;
  return (
    <RecordPage record={record} title="Money" section="Money">
      <ErrorSummary problems={asked.problems} />
      <WhatIsThere total={ever} />
      {ofYear && asked.year !== null && (
        <MoneyOfYear
          body={body}
          release={release}
          year={asked.year}
          asked={asked}
          ofYear={ofYear}
          updates={updates}
          allYears={record.years.rows}
        />
      )}

      <h2 className="heading">Financial updates</h2>
      <UpdateLinks body={body} updates={updates} />

      <h2 className="heading" id={anchors.funds}>
        Funds and reserves
      </h2>
      {funds.length === 0 && <p className="govuk-body gap">None on this record</p>}
      {funds.map((fund) => (
        <FundCard body={body} fund={fund} key={fund.slug} />
      ))}
      {funds.length > 0 && (
        <DownloadLinks body={body} release={release} name="funds" of="all funds and reserves" />
      )}

      <h2 className="heading">Money decided, by kind</h2>
      <KindTotals lines={lines} />
      <p className="govuk-body">
        <RecordLink to={paths.decisions(body)}>All decisions</RecordLink>
      </p>
      <InfluencedMoney plans={record.body?.plans ?? []} />
    </RecordPage>
  );
}

interface OfYearProps {
  body: string;
  release: number | null;
  year: string;
  asked: ReturnType<typeof moneyAsked>;
  ofYear: Awaited<ReturnType<typeof readMoneyOfYear>>;
  updates: Parameters<typeof UpdateLinks>[0]["updates"];
  allYears: readonly FinanceRow[];
}

/** Budget, spending, savings and grants of one financial year. */
function MoneyOfYear({ body, release, year, asked, ofYear, updates, allYears }: OfYearProps) {
  const { byPriority, byProject, byFund, byHolder, priorities, savings, grants, readAt } = ofYear;
  const { total, notes } = byPriority;
  const to = toPeriodWords(year, asked.period);
  const rows = planMoney(byPriority.rows, byProject.rows, priorities);
  const known = knownFigures([total]);
  const ofMoney = asked.years.find((one) => one.year === year);
  const stage = ofMoney ? yearStage(ofMoney, asked.period, updates) : "RUNNING";
  // Figures to a period say of themselves what bears no date.
  const undatedNote = asked.period === null ? undatedWords(allYears) : [];
  const toPeriod = asked.period === null ? undefined : String(asked.period);
  return (
    <>
      <YearForm body={body} asked={asked} />
      <h2 className="heading">{`Money of ${year}`}</h2>
      <MoneySummary year={year} to={to} stage={stage} total={total} priorities={rows} />
      <FiguresState
        year={year}
        period={asked.period}
        updates={updates}
        asAt={readAt.effectiveAt}
        notes={[...notes, ...undatedNote]}
      />
      <PriorityMoneyTables
        body={body}
        to={to}
        known={known}
        total={total}
        priorities={rows}
        byFund={byFund.rows}
      />
      <DownloadLinks
        body={body}
        release={release}
        name="finance"
        of={`these figures of ${year}`}
        asked={{ groupBy: "PLAN,PRIORITY,PROJECT", year, toPeriod }}
      />
      {known.payments && (
        <div className="apart">
          <h2 className="heading">Payments to suppliers</h2>
          <SupplierPayments body={body} year={year} to={to} total={total} priorities={rows} />
        </div>
      )}

      <FundingFlow body={body} to={to} byHolder={byHolder.rows} grants={grants} />

      <h2 className="heading" id={anchors.savings}>
        Savings
      </h2>
      <SavingTable body={body} year={year} savings={savings} />
      {savings.length > 0 && <DownloadLinks body={body} release={release} name="savings" of="all savings" />}

      <h2 className="heading" id={anchors.grants}>
        Grants to partners
      </h2>
      {grants.length === 0 && <p className="govuk-body gap">None of this year on this record</p>}
      <GrantTable body={body} caption={`Grants of ${year}`} grants={grants} kind="DIRECT" />
      {grants.some(({ kind }) => kind === "INFLUENCE_ONLY") && (
        <div className="apart">
          <p className="govuk-body">
            Partners spend this of their own. The Commissioner may influence it and does not hold it: it is in
            no other figure of this page.
          </p>
          <GrantTable
            body={body}
            caption={`Partners’ own spending of ${year} that serves the plan`}
            grants={grants}
            kind="INFLUENCE_ONLY"
          />
        </div>
      )}
      {grants.length > 0 && <DownloadLinks body={body} release={release} name="grants" of="all grants" />}
    </>
  );
}
