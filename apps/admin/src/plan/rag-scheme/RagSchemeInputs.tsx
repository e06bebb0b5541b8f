import { RowInput } from "../../field/RowInput.tsx";
import { InputGroup } from "../../frame/InputGroup.tsx";

export function RagSchemeInputs() {
  return (
    <>
      <InputGroup title="The scheme">
        <RowInput source="planId" />
        <RowInput source="kind" />
        <RowInput source="name" />
        <RowInput source="description" />
      </InputGroup>
      <InputGroup title="What each colour means">
        <RowInput source="ratings" />
      </InputGroup>
    </>
  );
}
