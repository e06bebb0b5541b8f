import { EntityList } from "../../frame/EntityList.tsx";

export function MilestoneList() {
  return (
    <EntityList
      lead="title"
      columns={["projectId", "baselineDate", "forecastDate", "reachedOn"]}
      filters={["projectId"]}
      sort={{ field: "baselineDate", order: "ASC" }}
    />
  );
}
