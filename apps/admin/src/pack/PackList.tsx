import { EntityList } from "../frame/EntityList.tsx";

export function PackList() {
  return (
    <EntityList
      lead="title"
      columns={["kind", "meetingId", "periodTo", "edition"]}
      filters={["kind", "planId", "meetingId"]}
      sort={{ field: "periodTo", order: "DESC" }}
    />
  );
}
