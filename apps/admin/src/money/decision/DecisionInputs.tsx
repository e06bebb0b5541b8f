import { RowInput } from "../../field/RowInput.tsx";
import { InputGroup } from "../../frame/InputGroup.tsx";

export function DecisionInputs() {
  return (
    <>
      <InputGroup title="The decision">
        <RowInput source="reference" />
        <RowInput source="title" />
        <RowInput source="stage" />
        <RowInput source="plannedFor" />
        <RowInput source="approvedOn" />
        <RowInput source="leadOfficer" />
        <RowInput source="summary" />
        <RowInput source="background" />
        <RowInput source="interests" />
        <RowInput source="tags" />
      </InputGroup>
      <InputGroup title="Money by kind">
        <RowInput source="lines" />
      </InputGroup>
      <InputGroup title="What the public may read">
        <RowInput source="openness" />
        <RowInput source="withheld" />
        <RowInput source="backgroundPapers" />
      </InputGroup>
      <InputGroup title="What it serves">
        <RowInput source="planId" />
        <RowInput source="projectIds" within="planId" />
      </InputGroup>
    </>
  );
}
