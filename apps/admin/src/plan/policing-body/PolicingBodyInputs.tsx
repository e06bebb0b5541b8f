import { RowInput } from "../../field/RowInput.tsx";
import { InputGroup } from "../../frame/InputGroup.tsx";

export function PolicingBodyInputs() {
  return (
    <>
      <InputGroup title="Who it is">
        <RowInput source="name" />
        <RowInput source="area" />
        <RowInput source="forceName" />
        <RowInput source="panelName" />
        <RowInput source="nation" />
        <RowInput source="hostDeadlineDays" />
        <RowInput source="synthetic" />
      </InputGroup>
      <InputGroup title="For readers">
        <RowInput
          source="spendingBasis"
          help="What “exceeding £500” is counted by in the list of payments."
        />
        <RowInput source="performanceLinks" />
        <RowInput source="about" />
      </InputGroup>
    </>
  );
}
