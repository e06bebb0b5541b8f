import { EntityList } from "../../frame/EntityList.tsx";

export function RebaselineList() {
  return (
    <EntityList
      lead="approvedOn"
      columns={["projectId", "fromEnd", "toEnd", "approvedBy"]}
      filters={["projectId"]}
      sort={{ field: "approvedOn", order: "DESC" }}
    />
  );
}
