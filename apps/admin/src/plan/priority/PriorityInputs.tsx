import { RowInput } from "../../field/RowInput.tsx";
import { InputGroup } from "../../frame/InputGroup.tsx";

export function PriorityInputs() {
  return (
    <InputGroup title="In the plan">
      <RowInput source="planId" />
      <RowInput source="position" />
      <RowInput source="code" />
      <RowInput source="title" />
      <RowInput source="description" />
      <RowInput source="stage" />
      <RowInput source="stageNote" />
    </InputGroup>
  );
}
