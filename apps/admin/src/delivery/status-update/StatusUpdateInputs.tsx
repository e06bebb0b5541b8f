import { RowInput } from "../../field/RowInput.tsx";
import { InputGroup } from "../../frame/InputGroup.tsx";
import { AnsweredAlready } from "./AnsweredAlready.tsx";

export function StatusUpdateInputs() {
  return (
    <>
      <InputGroup title="The update">
        <RowInput source="projectId" />
        <RowInput source="positionDate" />
        <RowInput source="reportedBy" />
        <RowInput source="narrative" />
      </InputGroup>
      <InputGroup title="How it stands">
        <RowInput source="schemeId" />
        <RowInput source="colour" label="Delivery RAG" />
        <RowInput source="percent" />
        <RowInput source="forecastEnd" />
        <RowInput source="helpNeeded" />
      </InputGroup>
      <InputGroup title="The round it answers">
        <RowInput source="roundId" />
        <RowInput source="receivedOn" />
        <RowInput source="enteredFor" />
        <AnsweredAlready />
      </InputGroup>
    </>
  );
}
