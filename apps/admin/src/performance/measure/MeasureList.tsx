import { EntityList } from "../../frame/EntityList.tsx";

export function MeasureList() {
  return (
    <EntityList
      lead="code"
      columns={["direction", "frequency", "priorityId", "years"]}
      filters={["planId", "priorityId", "commitmentId", "ownerId", "direction", "frequency"]}
    />
  );
}
