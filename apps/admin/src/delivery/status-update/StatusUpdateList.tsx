import { EntityList } from "../../frame/EntityList.tsx";

export function StatusUpdateList() {
  return (
    <EntityList
      lead="positionDate"
      columns={["projectId", "colour", "narrative", "percent"]}
      filters={["projectId", "roundId", "colour"]}
      sort={{ field: "positionDate", order: "DESC" }}
    />
  );
}
