import { RowInput } from "../../field/RowInput.tsx";
import { InputGroup } from "../../frame/InputGroup.tsx";

export function GrantInputs() {
  return (
    <>
      <InputGroup title="The grant">
        <RowInput source="title" />
        <RowInput source="partnerId" />
        <RowInput source="kind" />
        <RowInput source="financialYear" />
        <RowInput source="awardedOn" />
        <RowInput source="amount" />
        <RowInput source="paid" />
        <RowInput source="purpose" />
        <RowInput source="conditions" />
      </InputGroup>
      <InputGroup title="What it serves">
        <RowInput source="projectId" />
        <RowInput source="priorityIds" />
        <RowInput source="fundId" />
        <RowInput source="decisionId" />
      </InputGroup>
    </>
  );
}
