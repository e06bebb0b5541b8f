import { RowInput } from "../../field/RowInput.tsx";
import { InputGroup } from "../../frame/InputGroup.tsx";
import { TargetQuestion } from "./TargetQuestion.tsx";

export function SavingInputs() {
  return (
    <>
      <InputGroup title="The saving">
        <RowInput source="title" />
        <RowInput source="financialYear" />
        <RowInput source="target" />
        <TargetQuestion />
        <RowInput source="forecast" />
        <RowInput source="delivered" />
        <RowInput source="evidence" />
        <RowInput source="cashable" />
        <RowInput source="recurrent" />
      </InputGroup>
      <InputGroup title="What it is of">
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
