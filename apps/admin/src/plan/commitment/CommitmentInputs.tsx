import { RowInput } from "../../field/RowInput.tsx";
import { InputGroup } from "../../frame/InputGroup.tsx";

export function CommitmentInputs() {
  return (
    <>
      <InputGroup title="The pledge">
        <RowInput source="code" />
        <RowInput source="text" />
        <RowInput source="aimKind" />
        <RowInput source="manifestoReference" />
      </InputGroup>
      <InputGroup title="In the plan">
        <RowInput source="planId" />
        <RowInput source="priorityId" within="planId" />
        <RowInput source="workstreamId" within="priorityId" />
      </InputGroup>
      <InputGroup title="Who and when">
        <RowInput source="lead" />
        <RowInput source="ownerId" />
        <RowInput source="dueBy" />
        <RowInput source="resources" />
      </InputGroup>
      <InputGroup title="How far it has come">
        <RowInput source="stage" />
        <RowInput source="stageNote" />
      </InputGroup>
    </>
  );
}
