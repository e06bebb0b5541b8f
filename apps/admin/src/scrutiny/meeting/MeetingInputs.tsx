import { RowInput } from "../../field/RowInput.tsx";
import { InputGroup } from "../../frame/InputGroup.tsx";

export function MeetingInputs() {
  return (
    <>
      <InputGroup title="The meeting">
        <RowInput source="kind" />
        <RowInput source="title" />
        <RowInput source="heldOn" />
        <RowInput source="moves" />
        <RowInput source="venue" />
        <RowInput source="planId" />
        <RowInput source="commitmentIds" within="planId" />
      </InputGroup>
      <InputGroup title="Agenda and papers">
        <RowInput source="agenda" />
        <RowInput source="papers" />
        <RowInput source="hostDeadlineDays" />
        <RowInput source="backgroundPapers" />
        <RowInput source="withheld" />
      </InputGroup>
      <InputGroup title="What came of it">
        <RowInput source="recommendation" />
        <RowInput source="resolution" />
        <RowInput source="minutes" />
      </InputGroup>
    </>
  );
}
