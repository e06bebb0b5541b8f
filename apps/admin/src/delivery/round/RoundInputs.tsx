import { RowInput } from "../../field/RowInput.tsx";
import { InputGroup } from "../../frame/InputGroup.tsx";

export function RoundInputs() {
  return (
    <>
      <InputGroup title="What is asked">
        <RowInput source="planId" />
        <RowInput source="title" />
        <RowInput source="positionDate" />
        <RowInput source="projectIds" within="planId" />
        <RowInput source="note" />
      </InputGroup>
      <InputGroup title="By when">
        <RowInput source="meetingTitle" />
        <RowInput source="meetingOn" />
        <RowInput source="hostDays" />
        <RowInput source="clearanceDays" />
        <RowInput source="dueOn" />
      </InputGroup>
    </>
  );
}
