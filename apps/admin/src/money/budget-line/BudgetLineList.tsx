import { useListContext } from "react-admin";
import { EntityList } from "../../frame/EntityList.tsx";
import { FinanceTable } from "../../frame/FinanceTable.tsx";

const FILTERS = ["financialYear", "projectId", "fundId", "holder", "revenueCapital"];

export function BudgetLineList() {
  return (
    <EntityList
      lead="name"
      columns={["financialYear", "department", "subjective", "original", "revised", "forecast"]}
      filters={FILTERS}
      sort={{ field: "financialYear", order: "DESC" }}
      below={<BudgetTotals />}
    />
  );
}

/** The totals by year of all lines that the filters leave, on whichever page they stand. */
function BudgetTotals() {
  const { filterValues } = useListContext();
  const chosen = FILTERS.filter((source) => filterValues[source]);
  return (
    <FinanceTable
      title="Totals by financial year"
      by="FINANCIAL_YEAR"
      rowsAre="Financial year"
      figures={["originalBudget", "budget", "forecast", "variance"]}
      filter={Object.fromEntries(chosen.map((source) => [source, { eq: filterValues[source] }]))}
    >
      {filterValues.q && "The totals are not narrowed by the words searched for."}
    </FinanceTable>
  );
}
