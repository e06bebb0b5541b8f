import { EntityList } from "../../frame/EntityList.tsx";

export function ReadingList() {
  return (
    <EntityList
      lead="period"
      columns={["measureId", "value", "count", "of", "area", "localAreaId", "status"]}
      filters={["measureId", "localAreaId", "status"]}
      sort={{ field: "period", order: "DESC" }}
    />
  );
}
