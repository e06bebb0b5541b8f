import { type FragmentOf, graphql, type ResultOf, readFragment } from "@frankpledge/schema";
import { paths } from "../paths.ts";
import { RecordLink } from "../record/RecordLink.tsx";
import { type Column, DataTable } from "../table/DataTable.tsx";
import { Pounds } from "./Pounds.tsx";
import { sumOfPounds } from "./sum-of-pounds.ts";

export const savingFields = graphql(`
  fragment SavingFields on Saving {
    id
    title
    cashable
    recurrent
    target
    forecast
    delivered
    evidence
    project { slug title plan { slug } }
  }
`);

type Saving = ResultOf<typeof savingFields>;

interface Props {
  body: string;
  year: string;
  savings: FragmentOf<typeof savingFields>[];
}

/** Savings of a year: promised, now expected, and shown by evidence. Those that free time take nothing out of a budget. */
export function SavingTable({ body, year, savings }: Props) {
  const all = readFragment(savingFields, savings);
  if (all.length === 0) return <p className="govuk-body gap">None of this year on this record</p>;
  return (
    <>
      {[true, false].map((cashable) => {
        const rows = all.filter((saving) => saving.cashable === cashable);
        if (rows.length === 0) return null;
        return (
          <DataTable
            key={String(cashable)}
            caption={
              cashable
                ? `Savings of ${year} that take money out of the budget`
                : `Savings of ${year} that free time or capacity, and no money`
            }
            columns={columns(body)}
            rows={rows}
            rowKey={({ id }) => id}
            total={{ name: "All of these", row: totalOf(rows) }}
          />
        );
      })}
    </>
  );
}

const columns = (body: string): Column<Saving>[] => [
  {
    heading: "Saving",
    cell: ({ title, recurrent, evidence }) => (
      <>
        {title}
        <span className="lines__more">{recurrent ? "Returns each year" : "Once"}</span>
        {evidence && <span className="lines__more">{`Evidence: ${evidence}`}</span>}
      </>
    ),
  },
  {
    heading: "Project",
    cell: ({ id, project }) =>
      id === TOTAL ? null : project?.plan ? (
        <RecordLink to={paths.project(body, project.plan.slug, project.slug)}>{project.title}</RecordLink>
      ) : (
        <span className="gap">Not tied to a project</span>
      ),
  },
  { heading: "Target", cell: ({ target }) => <Pounds of={target} />, numeric: true },
  {
    heading: "Forecast",
    cell: ({ forecast }) => <Pounds of={forecast} otherwise="No forecast" />,
    numeric: true,
  },
  {
    heading: "Delivered",
    cell: ({ delivered }) => <Pounds of={delivered} otherwise="Not reported" />,
    numeric: true,
  },
];

const TOTAL = "total";

const totalOf = (rows: readonly Saving[]): Saving => ({
  id: TOTAL,
  title: "",
  cashable: true,
  recurrent: false,
  evidence: null,
  project: null,
  target: sumOfPounds(rows.map(({ target }) => target)) ?? "0.00",
  forecast: sumOfPounds(rows.map(({ forecast }) => forecast)),
  delivered: sumOfPounds(rows.map(({ delivered }) => delivered)),
});
