import { EntityList } from "../../frame/EntityList.tsx";

export function CommitmentList() {
  return (
    <EntityList
      lead="text"
      columns={["priorityId", "ownerId", "lead", "stage", "dueBy", "gaps"]}
      filters={["planId", "priorityId", "ownerId", "lead", "stage", "aimKind"]}
      sort={{ field: "code", order: "ASC" }}
    />
  );
}
