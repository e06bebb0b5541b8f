import { type FragmentOf, graphql, type ResultOf, readFragment } from "@frankpledge/schema";
import { GrantTable, grantFields } from "../money/GrantTable.tsx";
import { Pounds } from "../money/Pounds.tsx";
import { SavingTable, savingFields } from "../money/SavingTable.tsx";
import { paths } from "../paths.ts";
import { RecordLink } from "../record/RecordLink.tsx";
import { CutNote } from "../table/CutNote.tsx";
import { type Column, DataTable } from "../table/DataTable.tsx";
import { Facts } from "../text/Facts.tsx";

export const projectMoneyFields = graphql(
  `
    fragment ProjectMoneyFields on Project {
      slug
      plan { slug }
      budget
      spent
      supplierPayments
      budgetLines { id name financialYear subjective original revised forecast }
      purchaseOrders { id number supplier description financialYear ordered received }
      savings { financialYear ...SavingFields }
      grants { ...GrantFields }
    }
  `,
  [savingFields, grantFields],
);

type ProjectMoneyOf = ResultOf<typeof projectMoneyFields>;

interface Props {
  body: string;
  project: FragmentOf<typeof projectMoneyFields>;
}

/** What a project has, what it has spent, ordered and saved: together, and never added to one another. */
export function ProjectMoney({ body, project: masked }: Props) {
  const project = readFragment(projectMoneyFields, masked);
  const { slug, plan, budget, spent, supplierPayments, budgetLines, purchaseOrders, savings, grants } =
    project;
  const money = <RecordLink to={paths.money(body)}>Money of the whole plan</RecordLink>;
  return (
    <>
      <Facts
        of={[
          ["Budget, all years", <Pounds key="budget" of={budget} otherwise="No budget of its own" />],
          [
            "Spent, all years",
            <Pounds key="spent" of={spent} otherwise="Not known: no ledger is on this record" />,
          ],
          [
            "Payments to suppliers",
            <span className="lines" key="payments">
              <Pounds of={supplierPayments} otherwise="None on this record" />
              {supplierPayments !== null && (
                <span className="lines__more">
                  A part of what was spent, and never added to it.{" "}
                  <RecordLink to={paths.spendingOf(body, plan.slug, slug)}>See each payment</RecordLink>
                </span>
              )}
            </span>,
          ],
        ]}
      />
      {budgetLines.length > 0 && (
        <DataTable
          caption="Its budget lines"
          columns={budgetColumns}
          rows={budgetLines}
          rowKey={({ id }) => id}
        />
      )}
      <CutNote given={budgetLines.length} things="budget lines">
        {money}
      </CutNote>
      {purchaseOrders.length > 0 && (
        <DataTable
          caption="Ordered for it"
          columns={orderColumns}
          rows={purchaseOrders}
          rowKey={({ id }) => id}
        />
      )}
      <CutNote given={purchaseOrders.length} things="orders">
        {money}
      </CutNote>
      {[...new Set(savings.map(({ financialYear }) => financialYear))].toSorted().map((year) => (
        <SavingTable
          body={body}
          year={year}
          savings={savings.filter(({ financialYear }) => financialYear === year)}
          key={year}
        />
      ))}
      <CutNote given={savings.length} things="savings">
        {money}
      </CutNote>
      <GrantTable body={body} caption="Grants for it" grants={grants} kind="DIRECT" />
      <GrantTable
        body={body}
        caption="Partners’ own spending for it, in no other figure"
        grants={grants}
        kind="INFLUENCE_ONLY"
      />
      <CutNote given={grants.length} things="grants">
        {money}
      </CutNote>
    </>
  );
}

const budgetColumns: readonly Column<ProjectMoneyOf["budgetLines"][number]>[] = [
  {
    heading: "Budget line",
    cell: ({ name, subjective }) => (
      <>
        {name}
        {subjective && <span className="lines__more">{subjective}</span>}
      </>
    ),
  },
  { heading: "Financial year", cell: ({ financialYear }) => financialYear },
  { heading: "Original budget", cell: ({ original }) => <Pounds of={original} />, numeric: true },
  { heading: "Revised budget", cell: ({ revised }) => <Pounds of={revised} />, numeric: true },
  {
    heading: "Forecast",
    cell: ({ forecast }) => <Pounds of={forecast} otherwise="No forecast" />,
    numeric: true,
  },
];

const orderColumns: readonly Column<ProjectMoneyOf["purchaseOrders"][number]>[] = [
  {
    heading: "Order",
    cell: ({ number, supplier, description }) => (
      <>
        {[number, supplier].filter(Boolean).join(", ")}
        {description && <span className="lines__more">{description}</span>}
      </>
    ),
  },
  { heading: "Financial year", cell: ({ financialYear }) => financialYear },
  { heading: "Ordered", cell: ({ ordered }) => <Pounds of={ordered} />, numeric: true },
  { heading: "Received of it", cell: ({ received }) => <Pounds of={received} />, numeric: true },
];
