import { RowInput } from "../../field/RowInput.tsx";
import { InputGroup } from "../../frame/InputGroup.tsx";

export function FeedbackThemeInputs() {
  return (
    <>
      <InputGroup title="What was said">
        <RowInput source="theme" />
        <RowInput
          source="summary"
          help="Put together in the office’s words. No name, and nothing by which a person could be known; of a quotation, only what could be anybody’s."
        />
        <RowInput
          source="said"
          help="With 1 to 4 it stays with the office: leave it open, or join it with another theme."
        />
        <RowInput source="of" />
      </InputGroup>
      <InputGroup title="How it was heard">
        <RowInput source="heardThrough" />
        <RowInput source="surveyId" />
        <RowInput source="heardFrom" />
        <RowInput source="heardTo" />
      </InputGroup>
      <InputGroup title="In the plan">
        <RowInput source="planId" />
        <RowInput source="priorityId" within="planId" />
      </InputGroup>
    </>
  );
}
