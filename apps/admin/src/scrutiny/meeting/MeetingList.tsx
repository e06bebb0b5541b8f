import { EntityList } from "../../frame/EntityList.tsx";

export function MeetingList() {
  return (
    <EntityList
      lead="heldOn"
      columns={["kind", "planId", "papersDueOn", "resolution"]}
      filters={["kind", "planId"]}
      sort={{ field: "heldOn", order: "DESC" }}
    />
  );
}
