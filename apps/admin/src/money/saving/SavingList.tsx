import { EntityList } from "../../frame/EntityList.tsx";

export function SavingList() {
  return (
    <EntityList
      lead="title"
      columns={["financialYear", "target", "forecast", "delivered", "cashable", "projectId"]}
      filters={["financialYear", "projectId", "cashable", "recurrent", "holder"]}
      sort={{ field: "financialYear", order: "DESC" }}
    />
  );
}
