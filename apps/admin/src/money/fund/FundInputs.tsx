import { RowInput } from "../../field/RowInput.tsx";
import { InputGroup } from "../../frame/InputGroup.tsx";

export function FundInputs() {
  return (
    <>
      <InputGroup title="What it is">
        <RowInput source="kind" />
        <RowInput source="name" />
        <RowInput source="code" />
        <RowInput source="purpose" />
        <RowInput source="planId" />
        <RowInput source="priorityIds" within="planId" />
      </InputGroup>
      <InputGroup title="Money">
        <RowInput source="budget" />
        <RowInput source="usedToDate" />
        <RowInput source="tranches" />
      </InputGroup>
    </>
  );
}
