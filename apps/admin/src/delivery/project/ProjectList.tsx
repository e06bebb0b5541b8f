import { EntityList } from "../../frame/EntityList.tsx";

export function ProjectList() {
  return (
    <EntityList
      lead="title"
      columns={["stage", "statutory", "ownerId", "deliveryRag", "endStatus"]}
      filters={["planId", "stage", "statutory", "ownerId"]}
    />
  );
}
