import { RowInput } from "../../field/RowInput.tsx";
import { InputGroup } from "../../frame/InputGroup.tsx";

export function RiskInputs() {
  return (
    <>
      <InputGroup title="What could happen">
        <RowInput source="projectId" />
        <RowInput source="title" />
        <RowInput source="likelihood" />
        <RowInput source="impact" />
      </InputGroup>
      <InputGroup title="What is done about it">
        <RowInput source="mitigation" />
        <RowInput source="ownerId" />
        <RowInput source="reviewedOn" />
        <RowInput source="closedOn" />
      </InputGroup>
    </>
  );
}
