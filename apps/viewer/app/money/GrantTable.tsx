import { type FragmentOf, graphql, type ResultOf, readFragment } from "@frankpledge/schema";
import { paths } from "../paths.ts";
import { RecordLink } from "../record/RecordLink.tsx";
import { type Column, DataTable } from "../table/DataTable.tsx";
import { DateText } from "../text/DateText.tsx";
import { Pounds } from "./Pounds.tsx";
import { sumOfPounds } from "./sum-of-pounds.ts";

export const grantFields = graphql(`
  fragment GrantFields on Grant {
    id
    title
    kind
    financialYear
    awardedOn
    amount
    paid
    purpose
    conditions
    partner { name kind registration }
    fund { slug name }
    project { slug title plan { slug } }
    decision { reference }
  }
`);

type Grant = ResultOf<typeof grantFields>;

interface Props {
  body: string;
  caption: string;
  grants: FragmentOf<typeof grantFields>[];
  kind: "DIRECT" | "INFLUENCE_ONLY";
}

/** Grants of one kind. The body's own and partners' spending never stand in one table, so that they never add. */
export function GrantTable({ body, caption, grants, kind }: Props) {
  const rows = readFragment(grantFields, grants).filter((grant) => grant.kind === kind);
  if (rows.length === 0) return null;
  return (
    <DataTable
      caption={caption}
      columns={columns(body, kind)}
      rows={rows}
      rowKey={({ id }) => id}
      total={{ name: "All of these", row: totalOf(rows) }}
    />
  );
}

const columns = (body: string, kind: Grant["kind"]): Column<Grant>[] => [
  {
    heading: kind === "DIRECT" ? "Partner and grant" : "Partner and purpose",
    cell: ({ title, partner, purpose, conditions }) => (
      <>
        {partner.name}
        <span className="lines__more">
          {[title, partner.kind, partner.registration].filter(Boolean).join(", ")}
        </span>
        {purpose && <span className="lines__more">{purpose}</span>}
        {conditions && <span className="lines__more">{`On condition: ${conditions}`}</span>}
      </>
    ),
  },
  {
    heading: "Awarded",
    cell: ({ id, awardedOn, financialYear, decision }) =>
      id === TOTAL ? null : (
        <>
          <DateText date={awardedOn} otherwise={`In ${financialYear}`} />
          {decision && (
            <span className="lines__more">
              <RecordLink to={paths.decision(body, decision.reference)}>
                {`Decision ${decision.reference}`}
              </RecordLink>
            </span>
          )}
        </>
      ),
  },
  {
    heading: "From and for",
    cell: ({ id, fund, project }) =>
      id === TOTAL ? null : (
        <>
          {fund ? (
            <RecordLink to={paths.fund(body, fund.slug)}>{fund.name}</RecordLink>
          ) : (
            <span className="gap">Fund not stated</span>
          )}
          <span className="lines__more">
            {project?.plan ? (
              <RecordLink to={paths.project(body, project.plan.slug, project.slug)}>
                {project.title}
              </RecordLink>
            ) : (
              "Not tied to a project"
            )}
          </span>
        </>
      ),
  },
  { heading: "Amount", cell: ({ amount }) => <Pounds of={amount} />, numeric: true },
  {
    heading: kind === "DIRECT" ? "Paid" : "Spent",
    cell: ({ paid }) => <Pounds of={paid} otherwise="Not reported" />,
    numeric: true,
  },
];

const TOTAL = "total";

const totalOf = (rows: readonly Grant[]): Grant => {
  const [first] = rows;
  if (!first) throw new Error("There are no grants to sum.");
  return {
    ...first,
    id: TOTAL,
    amount: sumOfPounds(rows.map(({ amount }) => amount)) ?? "0.00",
    paid: sumOfPounds(rows.map(({ paid }) => paid)),
  };
};
