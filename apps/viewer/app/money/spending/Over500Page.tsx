import {
  type CalendarDate,
  type FinancialYear,
  financialYearOf,
  firstDayOfPeriod,
  formatPartialDate,
  type MonthlyPeriod,
  type PartialDate,
} from "@frankpledge/domain";
import { graphql } from "@frankpledge/schema";
import { paths } from "../../paths.ts";
import { RecordLink } from "../../record/RecordLink.tsx";
import { RecordPage } from "../../record/RecordPage.tsx";
import { readRecord } from "../../record/read-record.server.ts";
import { recordFrame } from "../../record/record-frame.ts";
import { Pages } from "../../table/Pages.tsx";
import { dateWords } from "../../text/date-words.ts";
import { ErrorSummary } from "../../text/ErrorSummary.tsx";
import { DownloadLinks } from "../DownloadLinks.tsx";
import { type FinanceRow, financeRowFields } from "../finance-figures.ts";
import type { Route } from "./+types/Over500Page";
import { basisWords } from "./basis-words.ts";
import { PaymentTable } from "./PaymentTable.tsx";
import { readSpendingList } from "./read-spending-list.server.ts";
import { SpendingSums } from "./SpendingSums.tsx";

const over500Page = graphql(
  `
    query Over500Page($body: String!, $asAt: AsAt!) {
      ...RecordFrame
      body: policingBody(slug: $body, asAt: $asAt) {
        spendingBasis
        readAt { release }
      }
      months: finance(body: $body, groupBy: [MONTH], asAt: $asAt) { rows { ...FinanceRowFields } }
    }
  `,
  [recordFrame, financeRowFields],
);

export async function loader(page: Route.LoaderArgs) {
  const record = await readRecord(page, over500Page, {});
  const release = record.body?.readAt.release ?? null;
  const months = monthsOf(record.months.rows);
  const search = new URL(page.request.url).searchParams;
  const [newest] = months;
  // Without being asked for anything it is the list of the latest month.
  if (newest && [...search.keys()].every((name) => name === "release" || name === "page"))
    for (const end of ["from", "to"]) search.set(end, newest);
  const list = await readSpendingList(page, { release, search, over500: true });
  return { record, months, ...list };
}

/** The months that payments are of, newest first, as "2025-04". */
function monthsOf(rows: readonly FinanceRow[]): PartialDate[] {
  return rows
    .filter(({ figures }) => figures.paymentCount > 0)
    .flatMap(({ keys: [key] }) => {
      const [, year, period] = /^(\d{4}-\d{2}) P(0[1-9]|1[0-2])$/.exec(key?.code ?? "") ?? [];
      if (year === undefined || period === undefined) return [];
      const first = firstDayOfPeriod(year as FinancialYear, Number(period) as MonthlyPeriod);
      return [first.slice(0, 7) as PartialDate];
    })
    .toSorted()
    .toReversed();
}

export default function Over500Page({ loaderData, params: { body } }: Route.ComponentProps) {
  const { record, release, months, asked, number, payments, spending } = loaderData;
  const { understood } = asked;
  const month = understood.from === understood.to ? understood.from : undefined;
  const scope = month ? `: ${dateWords(month)}` : understood.year ? `: ${understood.year}` : "";
  const years = [...new Set(months.map(yearOf))];
  return (
    <RecordPage
      record={record}
      title={`Items over £500${scope}`}
      section="Spending"
      trail={[{ text: "Spending", to: paths.spending(body) }]}
    >
      <ErrorSummary problems={asked.problems.map((sentence) => ({ sentence }))} />
      <p className="lead">
        Every item of expenditure that exceeds £500: who was paid, what for, and why it is value for money.
      </p>
      <p className="govuk-body measure">
        The Elected Local Policing Bodies (Specified Information) Order 2011 asks for it, as amended.{" "}
        {basisWords[record.body?.spendingBasis ?? "LINE"]} Where a name is withheld, the list says why, who
        decided it and when it is looked at again. Amounts taken back by suppliers stand with a minus.
      </p>
      <SpendingSums spending={spending} dated={Boolean(asked.filter.paidOn)} />
      <DownloadLinks
        body={body}
        release={release}
        name="spending-over-500"
        of="this list"
        asked={understood}
      />
      {payments.length > 0 && (
        <PaymentTable body={body} caption="Items over £500" payments={payments} statutory />
      )}
      <Pages path={paths.over500(body, understood)} current={number} rows={spending.count} />
      <h2 className="heading">Other months</h2>
      {months.length === 0 && <p className="govuk-body gap">No payments on this record</p>}
      {months.length > 0 && (
        <p className="govuk-body">
          <RecordLink to={paths.over500(body, { sort: "-date" })}>All months together</RecordLink>, with what
          bears no date at the end
        </p>
      )}
      {years.map((year) => (
        <div className="months" key={year}>
          <h3 className="months__year">
            <RecordLink to={paths.over500(body, { year })}>{year}</RecordLink>
          </h3>
          <ul className="months__list">
            {months
              .filter((one) => yearOf(one) === year)
              .map((one) => (
                <li key={one}>
                  <RecordLink to={paths.over500(body, { from: one, to: one })} current={one === month}>
                    {formatPartialDate(one)}
                  </RecordLink>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </RecordPage>
  );
}

/** The financial year of a month. */
const yearOf = (month: PartialDate): string => financialYearOf(`${month}-01` as CalendarDate);
