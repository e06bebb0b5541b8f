import { RowInput } from "../../field/RowInput.tsx";
import { InputGroup } from "../../frame/InputGroup.tsx";

export function BudgetLineInputs() {
  return (
    <>
      <InputGroup title="The budget">
        <RowInput source="financialYear" />
        <RowInput source="name" />
        <RowInput source="code" />
        <RowInput source="original" />
        <RowInput source="profile" />
        <RowInput source="forecast" />
        <RowInput source="commentary" />
      </InputGroup>
      <InputGroup title="What it is for">
        <RowInput source="projectId" />
        <RowInput source="holder" />
        <RowInput source="revenueCapital" />
        <RowInput source="fundId" />
        <RowInput source="subjective" />
        <RowInput source="department" />
        <RowInput source="objective" />
      </InputGroup>
    </>
  );
}
