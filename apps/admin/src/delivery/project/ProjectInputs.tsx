import { RowInput } from "../../field/RowInput.tsx";
import { InputGroup } from "../../frame/InputGroup.tsx";

export function ProjectInputs() {
  return (
    <>
      <InputGroup title="What it is">
        <RowInput source="title" />
        <RowInput source="code" />
        <RowInput source="objective" />
        <RowInput source="strand" />
        <RowInput source="stage" />
        <RowInput source="statutory" />
      </InputGroup>
      <InputGroup title="What it delivers">
        <RowInput source="planId" />
        <RowInput source="priorityIds" within="planId" />
        <RowInput source="commitmentIds" within="planId" />
        <RowInput source="leadCommitmentId" within="planId" />
        <RowInput source="areaIds" />
      </InputGroup>
      <InputGroup title="Who and when">
        <RowInput source="ownerId" />
        <RowInput source="baselineEnd" />
        <RowInput source="forecastEnd" />
        <RowInput source="deadline" />
        <RowInput source="completedOn" />
        <RowInput source="scheduleTask" />
      </InputGroup>
      <InputGroup title="What it takes">
        <RowInput source="cost" />
        <RowInput source="resources" />
      </InputGroup>
    </>
  );
}
