import { EntityList } from "../../frame/EntityList.tsx";

export function DecisionList() {
  return (
    <EntityList
      lead="reference"
      columns={["stage", "approvedOn", "plannedFor", "planId", "tags"]}
      filters={["planId", "stage", "openness"]}
      sort={{ field: "approvedOn", order: "DESC" }}
    />
  );
}
