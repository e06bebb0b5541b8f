import { RowInput } from "../../field/RowInput.tsx";
import { InputGroup } from "../../frame/InputGroup.tsx";
import { MovementSum } from "./MovementSum.tsx";

export function BudgetMovementInputs() {
  return (
    <>
      <InputGroup title="What moves">
        <RowInput source="title" />
        <RowInput source="financialYear" />
        <RowInput source="kind" />
        <RowInput source="lines" within="financialYear" />
        <MovementSum />
        <RowInput source="fromPeriod" />
      </InputGroup>
      <InputGroup title="Why, and who approved it">
        <RowInput source="reason" label="Why it moves" />
        <RowInput source="fundId" />
        <RowInput source="decisionId" />
        <RowInput
          source="approvedBy"
          help="The role, such as the Chief Finance Officer. Empty while it is proposed: it counts once it is approved."
        />
        <RowInput source="approvedOn" />
      </InputGroup>
    </>
  );
}
