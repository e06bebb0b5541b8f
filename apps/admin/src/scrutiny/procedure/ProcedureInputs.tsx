import { RowInput } from "../../field/RowInput.tsx";
import { InputGroup } from "../../frame/InputGroup.tsx";

export function ProcedureInputs() {
  return (
    <>
      <InputGroup title="The procedure">
        <RowInput source="kind" />
        <RowInput source="title" />
        <RowInput source="planId" />
        <RowInput source="financialYear" />
      </InputGroup>
      <InputGroup title="What was done">
        <RowInput source="steps" />
        <RowInput source="lateReason" />
      </InputGroup>
      <InputGroup title="Of a precept: its sums, and the vote on a veto">
        <RowInput source="proposed" />
        <RowInput source="members" />
        <RowInput source="vetoVotes" />
        <RowInput source="vetoGround" />
        <RowInput source="revised" />
      </InputGroup>
    </>
  );
}
