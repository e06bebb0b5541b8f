import { RowInput } from "../../field/RowInput.tsx";
import { InputGroup } from "../../frame/InputGroup.tsx";

export function MeetingInputs() {
  return (
    <>
      <InputGroup title="The meeting">
        <RowInput source="kind" />
        <RowInput source="title" />
        <RowInput source="heldOn" />
        <RowInput source="planId" />
        <RowInput source="commitmentIds" within="planId" />
      </InputGroup>
      <InputGroup title="Papers">
        <RowInput source="papers" />
      </InputGroup>
      <InputGroup title="What came of it">
        <RowInput source="recommendation" />
        <RowInput source="resolution" />
        <RowInput source="minutes" />
      </InputGroup>
    </>
  );
}
