import { RowInput } from "../../field/RowInput.tsx";
import { InputGroup } from "../../frame/InputGroup.tsx";

export function QuestionInputs() {
  return (
    <>
      <InputGroup title="What was asked">
        <RowInput source="meetingId" />
        <RowInput source="position" />
        <RowInput source="kind" />
        <RowInput source="askedBy" />
        <RowInput source="askedFor" />
        <RowInput source="topic" />
        <RowInput source="text" />
        <RowInput source="dueOn" />
      </InputGroup>
      <InputGroup title="The answer">
        <RowInput source="answer" />
        <RowInput source="answeredOn" />
      </InputGroup>
    </>
  );
}
