import { type FragmentOf, graphql, type ResultOf, readFragment } from "@frankpledge/schema";
import { type Column, DataTable } from "../table/DataTable.tsx";
import { DateText } from "../text/DateText.tsx";
import { Stated } from "../text/Stated.tsx";

export const riskFields = graphql(`
  fragment RiskFields on Risk {
    id
    title
    likelihood
    impact
    score
    level
    mitigation
    reviewedOn
    closedOn
    owner { title }
  }
`);

interface Props {
  risks: FragmentOf<typeof riskFields>[];
}

const levelWords = { LOW: "Low", MEDIUM: "Medium", HIGH: "High" } as const;

const columns: readonly Column<ResultOf<typeof riskFields>>[] = [
  {
    heading: "Risk",
    cell: ({ title, closedOn }) => (
      <>
        {title}
        {closedOn && (
          <span className="lines__more">
            Closed: <DateText date={closedOn} />
          </span>
        )}
      </>
    ),
  },
  {
    heading: "Score",
    cell: ({ score, level, likelihood, impact }) => (
      <>
        {levelWords[level]}, {score} of 25
        <span className="lines__more">
          Likelihood {likelihood} of 5, impact {impact} of 5
        </span>
      </>
    ),
  },
  {
    heading: "What is done about it",
    cell: ({ mitigation }) => <Stated otherwise="Not stated">{mitigation}</Stated>,
  },
  { heading: "Owner", cell: ({ owner }) => <Stated otherwise="Not stated">{owner?.title ?? null}</Stated> },
  {
    heading: "Last looked at",
    cell: ({ reviewedOn }) => <DateText date={reviewedOn} otherwise="Not stated" />,
  },
];

/** What could keep a project from delivering: the open risks first, the gravest at the top. */
export function RiskTable({ risks }: Props) {
  if (risks.length === 0) return <p className="govuk-body gap">No risks on this record</p>;
  const rows = readFragment(riskFields, risks).toSorted(
    (a, b) => Number(a.closedOn !== null) - Number(b.closedOn !== null) || b.score - a.score,
  );
  return (
    <DataTable
      caption="Risks, the gravest first"
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
    />
  );
}
