import { EntityList } from "../../frame/EntityList.tsx";

export function BudgetMovementList() {
  return (
    <EntityList
      lead="title"
      columns={["financialYear", "kind", "approvedBy", "approvedOn"]}
      filters={["financialYear", "kind", "fundId", "decisionId"]}
      sort={{ field: "financialYear", order: "DESC" }}
    />
  );
}
