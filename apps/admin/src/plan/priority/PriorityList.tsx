import { EntityList } from "../../frame/EntityList.tsx";

export function PriorityList() {
  return (
    <EntityList
      lead="title"
      columns={["planId", "position", "code"]}
      filters={["planId"]}
      sort={{ field: "position", order: "ASC" }}
    />
  );
}
