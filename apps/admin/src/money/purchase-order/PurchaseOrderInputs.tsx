import { RowInput } from "../../field/RowInput.tsx";
import { InputGroup } from "../../frame/InputGroup.tsx";
import { OrderQuestion } from "./OrderQuestion.tsx";

export function PurchaseOrderInputs() {
  return (
    <>
      <InputGroup title="The order">
        <RowInput source="number" />
        <RowInput source="financialYear" />
        <RowInput source="orderedOn" />
        <RowInput source="supplier" />
        <RowInput source="description" />
        <RowInput source="ordered" />
        <RowInput source="received" />
        <OrderQuestion />
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
