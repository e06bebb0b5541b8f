import { EntityList } from "../../frame/EntityList.tsx";
import { AddOrderItems } from "./AddOrderItems.tsx";
import { NoDutiesYet } from "./NoDutiesYet.tsx";

export function PublicationDutyList() {
  return (
    <EntityList
      lead="title"
      columns={["position", "cadence", "lastPublishedOn", "nextDue", "overdue"]}
      filters={["cadence"]}
      sort={{ field: "position", order: "ASC" }}
      below={<AddOrderItems />}
      empty={<NoDutiesYet />}
    />
  );
}
