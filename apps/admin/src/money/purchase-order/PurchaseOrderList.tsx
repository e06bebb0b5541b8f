import { EntityList } from "../../frame/EntityList.tsx";

export function PurchaseOrderList() {
  return (
    <EntityList
      lead="number"
      columns={["financialYear", "orderedOn", "ordered", "received", "projectId"]}
      filters={["financialYear", "projectId", "fundId", "holder"]}
      sort={{ field: "orderedOn", order: "DESC" }}
    />
  );
}
