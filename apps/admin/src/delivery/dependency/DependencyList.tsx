import { EntityList } from "../../frame/EntityList.tsx";

export function DependencyList() {
  return (
    <EntityList
      lead="title"
      columns={["fromProjectId", "toProjectId", "kind", "lagDays"]}
      filters={["fromProjectId", "toProjectId"]}
      sort={{ field: "title", order: "ASC" }}
    />
  );
}
