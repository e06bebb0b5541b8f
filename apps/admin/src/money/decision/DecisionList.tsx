import { EntityList } from "../../frame/EntityList.tsx";

export function DecisionList() {
  return (
    <EntityList
      lead="reference"
      columns={["approvedOn", "planId", "tags"]}
      filters={["planId"]}
      sort={{ field: "approvedOn", order: "DESC" }}
    />
  );
}
