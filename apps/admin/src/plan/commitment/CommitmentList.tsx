import { EntityList } from "../../frame/EntityList.tsx";

export function CommitmentList() {
  return (
    <EntityList
      lead="text"
      columns={["priorityId", "ownerId", "lead", "dueBy", "gaps"]}
      filters={["planId", "priorityId", "ownerId", "lead", "aimKind"]}
      sort={{ field: "code", order: "ASC" }}
    />
  );
}
