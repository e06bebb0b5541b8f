import { RowInput } from "../../field/RowInput.tsx";
import { InputGroup } from "../../frame/InputGroup.tsx";

export function ScrutinyActivityInputs() {
  return (
    <>
      <InputGroup title="What was looked at">
        <RowInput source="kind" />
        <RowInput source="through" />
        <RowInput source="title" />
        <RowInput source="doneOn" />
        <RowInput source="meetingId" />
      </InputGroup>
      <InputGroup title="What came of it">
        <RowInput source="found" />
        <RowInput source="outcome" />
      </InputGroup>
      <InputGroup title="What it bears on">
        <RowInput source="planId" />
        <RowInput source="commitmentIds" within="planId" />
        <RowInput source="projectIds" within="planId" />
      </InputGroup>
    </>
  );
}
