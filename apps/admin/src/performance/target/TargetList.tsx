import { EntityList } from "../../frame/EntityList.tsx";

export function TargetList() {
  return (
    <EntityList
      lead="financialYear"
      columns={["measureId", "value", "amberLimit", "agreedBy"]}
      filters={["measureId", "financialYear"]}
      sort={{ field: "financialYear", order: "DESC" }}
    />
  );
}
