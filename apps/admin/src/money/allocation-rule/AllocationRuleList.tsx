import { EntityList } from "../../frame/EntityList.tsx";

export function AllocationRuleList() {
  return (
    <EntityList
      lead="position"
      columns={["ledger", "supplier", "description", "expenseType", "shares"]}
      filters={["ledger"]}
      sort={{ field: "position", order: "ASC" }}
    />
  );
}
