import { RowInput } from "../../field/RowInput.tsx";
import { InputGroup } from "../../frame/InputGroup.tsx";

export function LocalAreaInputs() {
  return (
    <InputGroup title="Area">
      <RowInput source="name" />
    </InputGroup>
  );
}
