import { RowInput } from "../../field/RowInput.tsx";
import { InputGroup } from "../../frame/InputGroup.tsx";

export function RecommendationInputs() {
  return (
    <>
      <InputGroup title="What is recommended">
        <RowInput source="meetingId" />
        <RowInput source="position" />
        <RowInput source="madeBy" />
        <RowInput source="madeTo" />
        <RowInput source="text" />
        <RowInput source="dueOn" />
      </InputGroup>
      <InputGroup title="The response">
        <RowInput source="outcome" />
        <RowInput source="response" />
        <RowInput source="respondedOn" />
      </InputGroup>
    </>
  );
}
