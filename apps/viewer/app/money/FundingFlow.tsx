import { BarRows } from "@frankpledge/charts";
import { formatMoney, poundsFromPence } from "@frankpledge/domain";
import { type FragmentOf, graphql, readFragment } from "@frankpledge/schema";
import { paths } from "../paths.ts";
import { RecordLink } from "../record/RecordLink.tsx";
import { type Column, DataTable } from "../table/DataTable.tsx";
import { countWords } from "../text/count-words.ts";
import { type FigureRow, figureColumns } from "./figure-columns.tsx";
import { type FinanceRow, knownFigures } from "./finance-figures.ts";
import { type GrantFlow, grantFlows } from "./grant-flow.ts";
import { MoneyPicture } from "./MoneyPicture.tsx";
import { Pounds } from "./Pounds.tsx";

export const grantFlowFields = graphql(`
  fragment GrantFlowFields on Grant {
    kind
    amount
    paid
    fund { slug name }
    partner { name }
  }
`);

interface Props {
  body: string;
  /** How far spending counts: "to 30 June 2025". */
  to: string;
  byHolder: readonly FinanceRow[];
  grants: readonly FragmentOf<typeof grantFlowFields>[];
}

/**
 * How money flows from body to body (S1.3): who holds the budget, the Commissioner or the chief constable for the force,
 * and what the Commissioner's funds give to partners. A grant may be a part of a budget, so the two never add.
 */
export function FundingFlow({ body, to, byHolder, grants }: Props) {
  const flows = grantFlows(readFragment(grantFlowFields, grants));
  const holders = byHolder.map(
    ({ keys: [holder], figures }): FigureRow => ({
      key: holder?.label ?? "",
      name: holderWords[holder?.code ?? ""] ?? holder?.label,
      figures,
    }),
  );
  const known = knownFigures(holders.map(({ figures }) => figures));
  if (flows.length === 0 && !known.budget) return null;
  return (
    <>
      <h2 className="heading">From whom to whom</h2>
      {known.budget && (
        <MoneyPicture
          caption="Who holds the budget"
          to={to}
          known={known}
          rows={holders.map((holder) => ({ ...holder, funds: [] }))}
          table={
            <DataTable
              caption="Budgets by who holds them"
              columns={figureColumns("Held by", to, known)}
              rows={holders}
              rowKey={({ key }) => key}
              dense
            />
          }
        />
      )}
      {flows.length > 0 && (
        <>
          <BarRows
            caption="From the Commissioner’s funds to partners"
            series={[
              { key: "paid", name: "Paid so far" },
              { key: "granted", name: "Granted" },
            ]}
            rows={flows.map((flow) => ({
              key: flowName(flow),
              name: flowName(flow),
              bars: [
                {
                  words: `Granted ${formatMoney(flow.granted)}`,
                  parts: [{ series: "granted", sum: flow.granted }],
                },
                ...(flow.paid === null
                  ? []
                  : [
                      {
                        words: `Paid ${formatMoney(flow.paid)}`,
                        parts: [{ series: "paid", sum: flow.paid }],
                      },
                    ]),
              ],
            }))}
            table={
              <DataTable
                caption="What flows from fund to partner"
                columns={flowColumns(body)}
                rows={flows}
                rowKey={flowName}
              />
            }
          />
          <p className="hint">
            A grant may be a part of a budget above: the two are never added. What partners spend of their own
            is in neither.
          </p>
        </>
      )}
    </>
  );
}

const holderWords: Readonly<Record<string, string>> = {
  COMMISSIONER: "The Commissioner, for the office and for grants",
  CHIEF_CONSTABLE: "The chief constable, for the force",
};

const flowName = ({ fund, partner }: GrantFlow): string => `${fund?.name ?? "Fund not stated"} to ${partner}`;

const flowColumns = (body: string): Column<GrantFlow>[] => [
  {
    heading: "From",
    cell: ({ fund }) =>
      fund ? <RecordLink to={paths.fund(body, fund.slug)}>{fund.name}</RecordLink> : "Fund not stated",
  },
  {
    heading: "To",
    cell: ({ partner, grants }) => (
      <>
        {partner}
        <span className="lines__more">{countWords(grants, "grant")}</span>
      </>
    ),
  },
  { heading: "Granted", cell: ({ granted }) => <Pounds of={poundsFromPence(granted)} />, numeric: true },
  {
    heading: "Paid",
    cell: ({ paid }) => <Pounds of={paid === null ? null : poundsFromPence(paid)} otherwise="Not reported" />,
    numeric: true,
  },
];
