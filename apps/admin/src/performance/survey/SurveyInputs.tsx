import { RowInput } from "../../field/RowInput.tsx";
import { InputGroup } from "../../frame/InputGroup.tsx";

export function SurveyInputs() {
  return (
    <>
      <InputGroup title="The survey">
        <RowInput source="title" />
        <RowInput source="series" />
        <RowInput source="commissionedBy" />
        <RowInput source="conductedBy" />
        <RowInput source="planId" />
      </InputGroup>
      <InputGroup title="Who was asked, and how">
        <RowInput source="population" />
        <RowInput source="method" />
        <RowInput source="fieldworkFrom" />
        <RowInput source="fieldworkTo" />
        <RowInput source="invited" />
        <RowInput source="responses" />
        <RowInput source="responseAsWritten" />
        <RowInput source="weighting" />
      </InputGroup>
      <InputGroup title="How to read it">
        <RowInput source="limits" />
        <RowInput source="publishedAt" />
      </InputGroup>
    </>
  );
}
