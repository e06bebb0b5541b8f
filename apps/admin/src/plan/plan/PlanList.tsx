import { EntityList } from "../../frame/EntityList.tsx";

export function PlanList() {
  return (
    <EntityList
      lead="title"
      columns={["periodStart", "periodEnd", "stage", "origin", "publishedOn"]}
      filters={["stage", "origin"]}
      sort={{ field: "periodStart", order: "DESC" }}
    />
  );
}
