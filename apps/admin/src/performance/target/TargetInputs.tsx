import { RowInput } from "../../field/RowInput.tsx";
import { InputGroup } from "../../frame/InputGroup.tsx";

export function TargetInputs() {
  return (
    <InputGroup title="The target">
      <RowInput source="measureId" />
      <RowInput source="financialYear" help="A measure has one target a year." />
      <RowInput source="value" />
      <RowInput
        source="amberLimit"
        help="The furthest outcome that is amber still: 85 beside a target of 90, 950 beside one of at most 900. Left empty, a miss is red."
      />
      <RowInput source="asWritten" />
      <RowInput source="agreedBy" />
    </InputGroup>
  );
}
