import { EntityList } from "../../frame/EntityList.tsx";

export function FinancialUpdateList() {
  return (
    <EntityList
      lead="financialYear"
      columns={["toPeriod", "state", "preparedBy"]}
      filters={["financialYear", "state"]}
      sort={{ field: "financialYear", order: "DESC" }}
    />
  );
}
