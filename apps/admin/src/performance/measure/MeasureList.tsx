import { EntityList } from "../../frame/EntityList.tsx";

export function MeasureList() {
  return (
    <EntityList
      lead="code"
      columns={["lead", "direction", "frequency", "priorityId", "years"]}
      filters={["planId", "priorityId", "commitmentId", "ownerId", "lead", "direction", "frequency"]}
    />
  );
}
