import { EntityList } from "../../frame/EntityList.tsx";

export function RoundList() {
  return (
    <EntityList
      lead="title"
      columns={["planId", "positionDate", "meetingOn", "deadline"]}
      filters={["planId"]}
      sort={{ field: "positionDate", order: "DESC" }}
    />
  );
}
