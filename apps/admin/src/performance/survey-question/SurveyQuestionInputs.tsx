import { RowInput } from "../../field/RowInput.tsx";
import { InputGroup } from "../../frame/InputGroup.tsx";

export function SurveyQuestionInputs() {
  return (
    <>
      <InputGroup title="What was asked">
        <RowInput source="surveyId" />
        <RowInput source="position" />
        <RowInput source="code" />
        <RowInput source="text" />
        <RowInput source="askedOf" />
      </InputGroup>
      <InputGroup title="What was answered">
        <RowInput
          source="base"
          help="How many answered it, before weighting. With 1 to 4 it stays with the office: it could tell who said what."
        />
        <RowInput source="several" help="Then the answers may add up to more than all." />
        <RowInput
          source="weighted"
          help="Then state each per cent; the counts stay those from before weighting."
        />
        <RowInput source="answers" />
        <RowInput source="note" />
      </InputGroup>
      <InputGroup title="The measure that it is a reading of">
        <RowInput
          source="measureId"
          help="The answers marked as counted are then the measure’s reading: it is not typed a second time."
        />
        <RowInput source="period" />
      </InputGroup>
    </>
  );
}
