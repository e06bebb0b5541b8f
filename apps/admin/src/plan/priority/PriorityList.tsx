import { EntityList } from "../../frame/EntityList.tsx";

export function PriorityList() {
  return (
    <EntityList
      lead="title"
      columns={["planId", "position", "code", "stage"]}
      filters={["planId", "stage"]}
      sort={{ field: "position", order: "ASC" }}
    />
  );
}
