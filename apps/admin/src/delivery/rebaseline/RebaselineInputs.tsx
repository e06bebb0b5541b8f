import { RowInput } from "../../field/RowInput.tsx";
import { InputGroup } from "../../frame/InputGroup.tsx";

export function RebaselineInputs() {
  return (
    <>
      <InputGroup title="What is measured against from now on">
        <RowInput source="projectId" />
        <RowInput source="toEnd" />
        <RowInput source="reason" />
      </InputGroup>
      <InputGroup title="Who approved it">
        <RowInput source="approvedBy" />
        <RowInput source="approvedOn" />
      </InputGroup>
    </>
  );
}
