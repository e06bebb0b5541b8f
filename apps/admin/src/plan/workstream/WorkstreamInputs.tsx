import { RowInput } from "../../field/RowInput.tsx";
import { InputGroup } from "../../frame/InputGroup.tsx";

export function WorkstreamInputs() {
  return (
    <InputGroup title="In the plan">
      <RowInput source="priorityId" />
      <RowInput source="kind" />
      <RowInput source="position" />
      <RowInput source="code" />
      <RowInput source="title" />
      <RowInput source="description" />
      <RowInput source="stage" />
      <RowInput source="stageNote" />
      <RowInput source="rank" />
      <RowInput source="rankReason" />
    </InputGroup>
  );
}
