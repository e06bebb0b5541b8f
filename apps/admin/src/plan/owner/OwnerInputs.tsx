import { RowInput } from "../../field/RowInput.tsx";
import { InputGroup } from "../../frame/InputGroup.tsx";

export function OwnerInputs() {
  return (
    <InputGroup title="Role">
      <RowInput source="title" />
      <RowInput source="organisation" />
    </InputGroup>
  );
}
