import { EntityList } from "../../frame/EntityList.tsx";

export function ExemptDocumentList() {
  return (
    <EntityList
      lead="title"
      columns={["exemption", "decisionId", "meetingId"]}
      filters={["exemption", "decisionId", "meetingId"]}
      sort={{ field: "title", order: "ASC" }}
    />
  );
}
