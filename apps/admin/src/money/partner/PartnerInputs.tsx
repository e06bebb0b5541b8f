import { RowInput } from "../../field/RowInput.tsx";
import { InputGroup } from "../../frame/InputGroup.tsx";

export function PartnerInputs() {
  return (
    <InputGroup title="Who it is">
      <RowInput source="name" />
      <RowInput source="kind" />
      <RowInput source="registration" />
      <RowInput source="about" />
    </InputGroup>
  );
}
