import { EntityList } from "../../frame/EntityList.tsx";

export function FundList() {
  return (
    <EntityList
      lead="name"
      columns={["kind", "planId", "budget", "usedToDate", "balance"]}
      filters={["kind", "planId"]}
    />
  );
}
