import { EntityList } from "../../frame/EntityList.tsx";

export function ProcedureList() {
  return (
    <EntityList
      lead="title"
      columns={["kind", "financialYear", "planId"]}
      filters={["kind", "planId"]}
      sort={{ field: "financialYear", order: "DESC" }}
    />
  );
}
