import { EntityList } from "../../frame/EntityList.tsx";

export function ReadingList() {
  return (
    <EntityList
      lead="period"
      columns={["measureId", "value", "count", "of", "area", "status"]}
      filters={["measureId", "status"]}
      sort={{ field: "period", order: "DESC" }}
    />
  );
}
