import { RowInput } from "../../field/RowInput.tsx";
import { InputGroup } from "../../frame/InputGroup.tsx";

export function DecisionInputs() {
  return (
    <>
      <InputGroup title="The decision">
        <RowInput source="reference" />
        <RowInput source="title" />
        <RowInput source="approvedOn" />
        <RowInput source="summary" />
        <RowInput source="tags" />
      </InputGroup>
      <InputGroup title="Money by kind">
        <RowInput source="lines" />
      </InputGroup>
      <InputGroup title="What it serves">
        <RowInput source="planId" />
        <RowInput source="projectIds" within="planId" />
      </InputGroup>
    </>
  );
}
