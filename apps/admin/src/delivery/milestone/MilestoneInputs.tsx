import { RowInput } from "../../field/RowInput.tsx";
import { InputGroup } from "../../frame/InputGroup.tsx";

export function MilestoneInputs() {
  return (
    <>
      <InputGroup title="What is to be reached">
        <RowInput source="projectId" />
        <RowInput source="title" />
      </InputGroup>
      <InputGroup title="When">
        <RowInput source="baselineDate" />
        <RowInput source="forecastDate" />
        <RowInput source="reachedOn" />
        <RowInput source="deadline" />
        <RowInput source="note" />
        <RowInput source="scheduleTask" />
      </InputGroup>
    </>
  );
}
