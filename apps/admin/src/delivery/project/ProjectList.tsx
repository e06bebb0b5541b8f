import { EntityList } from "../../frame/EntityList.tsx";

export function ProjectList() {
  return (
    <EntityList
      lead="title"
      columns={["strand", "stage", "statutory", "ownerId", "deliveryRag", "endStatus"]}
      filters={["planId", "strand_contains", "stage", "statutory", "ownerId"]}
    />
  );
}
