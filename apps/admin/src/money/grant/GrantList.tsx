import { EntityList } from "../../frame/EntityList.tsx";

export function GrantList() {
  return (
    <EntityList
      lead="title"
      columns={["partnerId", "kind", "financialYear", "amount", "paid", "projectId"]}
      filters={["financialYear", "partnerId", "kind", "projectId", "fundId"]}
      sort={{ field: "financialYear", order: "DESC" }}
    />
  );
}
