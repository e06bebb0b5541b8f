import type { SpendingParameter } from "@frankpledge/domain";
import { graphql } from "@frankpledge/schema";
import { paths } from "../../paths.ts";
import { RecordLink } from "../../record/RecordLink.tsx";
import { RecordPage } from "../../record/RecordPage.tsx";
import { readRecord } from "../../record/read-record.server.ts";
import { recordFrame } from "../../record/record-frame.ts";
import { Pages } from "../../table/Pages.tsx";
import { ErrorSummary } from "../../text/ErrorSummary.tsx";
import { DownloadLinks } from "../DownloadLinks.tsx";
import { type FinanceRow, financeRowFields } from "../finance-figures.ts";
import type { Route } from "./+types/SpendingPage";
import { basisWords } from "./basis-words.ts";
import { PaymentTable } from "./PaymentTable.tsx";
import { readSpendingList } from "./read-spending-list.server.ts";
import { SpendingForm } from "./SpendingForm.tsx";
import { SpendingSums } from "./SpendingSums.tsx";

const spendingPage = graphql(
  `
    query SpendingPage($body: String!, $asAt: AsAt!) {
      ...RecordFrame
      body: policingBody(slug: $body, asAt: $asAt) {
        spendingBasis
        readAt { release }
      }
      all: spending(body: $body, asAt: $asAt) { count }
      years: finance(body: $body, groupBy: [FINANCIAL_YEAR], asAt: $asAt) { rows { ...FinanceRowFields } }
      types: finance(body: $body, groupBy: [EXPENSE_TYPE], asAt: $asAt) { rows { ...FinanceRowFields } }
      departments: finance(body: $body, groupBy: [DEPARTMENT], asAt: $asAt) { rows { ...FinanceRowFields } }
      areas: finance(body: $body, groupBy: [AREA], asAt: $asAt) { rows { ...FinanceRowFields } }
    }
  `,
  [recordFrame, financeRowFields],
);

export async function loader(page: Route.LoaderArgs) {
  const record = await readRecord(page, spendingPage, {});
  const release = record.body?.readAt.release ?? null;
  const search = new URL(page.request.url).searchParams;
  const list = await readSpendingList(page, { release, search });
  const choices = {
    years: wordsOf(record.years.rows).toReversed(),
    types: wordsOf(record.types.rows),
    departments: wordsOf(record.departments.rows),
    areas: wordsOf(record.areas.rows),
  };
  return { record, choices, ...list };
}

/** The words that payments bear under a heading; rows of the record's own have no word to ask by. */
function wordsOf(rows: readonly FinanceRow[]): string[] {
  return rows
    .filter(({ figures }) => figures.paymentCount > 0)
    .flatMap(({ keys: [key] }) => (key?.code && key.slug === null && key.code === key.label ? key.code : []))
    .toSorted((a, b) => a.localeCompare(b, "en"));
}

export default function SpendingPage({ loaderData, params: { body } }: Route.ComponentProps) {
  const { record, release, asked, number, payments, spending, choices } = loaderData;
  if (record.all.count === 0) return <NoSpending record={record} />;
  const { given, understood, problemOf, project } = asked;
  const problems = asked.problems.map((sentence) => ({
    sentence,
    field: (Object.keys(problemOf) as SpendingParameter[]).find(
      (name) => name !== "project" && problemOf[name] === sentence,
    ),
  }));
  return (
    <RecordPage record={record} title="Spending" section="Spending">
      <ErrorSummary problems={problems} />
      <p className="lead">
        Every payment to a supplier that is on the published list. It is not all that was spent: pay and other
        costs are not payments to suppliers. <RecordLink to={paths.money(body)}>Money</RecordLink> says what
        the plan’s money goes to.
      </p>
      <p className="govuk-body measure">
        <RecordLink to={paths.over500(body)}>Items over £500</RecordLink>: the list that the law asks for.{" "}
        {basisWords[record.body?.spendingBasis ?? "LINE"]}
      </p>
      <SpendingForm body={body} given={given} problemOf={problemOf} choices={choices} />
      {project?.plan && (
        <p className="govuk-body">
          {"Payments that count for the project "}
          <RecordLink to={paths.project(body, project.plan.slug, project.slug)}>{project.title}</RecordLink>.
        </p>
      )}
      {asked.filter.takenBackBy !== undefined && (
        <p className="govuk-body">
          {`Payments that published version ${asked.filter.takenBackBy} no longer has, as they were before: they were taken back, or corrected by another.`}
        </p>
      )}
      <SpendingSums spending={spending} dated={Boolean(asked.filter.paidOn)} />
      <DownloadLinks
        body={body}
        release={release}
        name="payments"
        of={spending.count === 1 ? "this payment" : "these payments"}
        asked={understood}
      />
      {payments.length > 0 && <PaymentTable body={body} caption="Payments" payments={payments} />}
      <Pages path={paths.spending(body, understood)} current={number} rows={spending.count} />
    </RecordPage>
  );
}

function NoSpending({ record }: Pick<Route.ComponentProps["loaderData"], "record">) {
  return (
    <RecordPage record={record} title="Spending" section="Spending">
      <p className="lead">No payments to suppliers are on this record.</p>
      <p className="govuk-body measure">
        So what was paid to whom cannot be looked up here. The Commissioner’s own site may have the lists that
        the law asks for.
      </p>
    </RecordPage>
  );
}
