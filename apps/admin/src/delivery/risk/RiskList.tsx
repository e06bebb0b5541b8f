import { EntityList } from "../../frame/EntityList.tsx";

export function RiskList() {
  return (
    <EntityList
      lead="title"
      columns={["projectId", "likelihood", "impact", "ownerId", "closedOn"]}
      filters={["projectId", "ownerId"]}
      sort={{ field: "impact", order: "DESC" }}
    />
  );
}
