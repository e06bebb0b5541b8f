import { EntityList } from "../../frame/EntityList.tsx";

export function WorkstreamList() {
  return (
    <EntityList
      lead="title"
      columns={["priorityId", "kind", "position", "code"]}
      filters={["priorityId", "kind"]}
      sort={{ field: "position", order: "ASC" }}
    />
  );
}
