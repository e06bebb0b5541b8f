import { EntityList } from "../../frame/EntityList.tsx";

export function WorkstreamList() {
  return (
    <EntityList
      lead="title"
      columns={["priorityId", "kind", "position", "code", "rank", "stage"]}
      filters={["priorityId", "kind", "stage"]}
      sort={{ field: "position", order: "ASC" }}
    />
  );
}
