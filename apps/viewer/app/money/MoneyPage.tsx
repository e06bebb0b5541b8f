import { graphql } from "@frankpledge/schema";
import { paths } from "../paths.ts";
import { RecordLink } from "../record/RecordLink.tsx";
import { RecordPage } from "../record/RecordPage.tsx";
import { readAllRows } from "../record/read-all-rows.server.ts";
import { readRecord } from "../record/read-record.server.ts";
import { recordFrame } from "../record/record-frame.ts";
import type { Route } from "./+types/MoneyPage";
import { allDecisionLines } from "./all-decision-lines.server.ts";
import { FundCard, fundFields } from "./FundCard.tsx";
import { KindTotals } from "./KindTotals.tsx";

const moneyPage = graphql(
  `
    query MoneyPage($body: String!, $asAt: AsAt!) {
      ...RecordFrame
    }
  `,
  [recordFrame],
);

const allFunds = graphql(
  `
    query AllFunds($body: String!, $after: String, $asAt: AsAt!) {
      ...RecordFrame
      funds(body: $body, first: 200, after: $after, orderBy: [{ field: kind }, { field: name }], asAt: $asAt) {
        nodes { slug ...FundFields }
        pageInfo { hasNextPage endCursor }
      }
    }
  `,
  [recordFrame, fundFields],
);

export async function loader(page: Route.LoaderArgs) {
  const [record, funds, lines] = await Promise.all([
    readRecord(page, moneyPage, {}),
    // All of them on the one page, because links point into it.
    readAllRows(async (after) => (await readRecord(page, allFunds, { after })).funds),
    allDecisionLines(page),
  ]);
  return { record, funds, lines };
}

export default function MoneyPage({
  loaderData: { record, funds, lines },
  params: { body },
}: Route.ComponentProps) {
  return (
    <RecordPage record={record} title="Money" section="Money">
      <p className="lead">The funds and reserves on this record, and what decisions say of money.</p>
      <div className="govuk-inset-text">
        No budget, no ledger and no supplier payments are on this record yet. So nothing here is what was
        spent, and nothing here can be set against a budget.
      </div>
      <h2 className="heading">Money decided, by kind</h2>
      <KindTotals lines={lines} />
      <p className="govuk-body">
        <RecordLink to={paths.decisions(body)}>All decisions</RecordLink>
      </p>
      <h2 className="heading">Funds and reserves</h2>
      {funds.length === 0 && <p className="govuk-body gap">None on this record</p>}
      {funds.map((fund) => (
        <FundCard body={body} fund={fund} key={fund.slug} />
      ))}
    </RecordPage>
  );
}
