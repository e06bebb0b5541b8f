import { RowInput } from "../../field/RowInput.tsx";
import { InputGroup } from "../../frame/InputGroup.tsx";

export function DependencyInputs() {
  return (
    <>
      <InputGroup title="What is waited for">
        <RowInput source="title" />
        <RowInput source="fromProjectId" />
        <RowInput source="fromMilestoneId" />
      </InputGroup>
      <InputGroup title="What waits">
        <RowInput source="toProjectId" />
        <RowInput source="toMilestoneId" />
      </InputGroup>
      <InputGroup title="How">
        <RowInput source="kind" />
        <RowInput source="lagDays" />
        <RowInput source="note" />
      </InputGroup>
    </>
  );
}
