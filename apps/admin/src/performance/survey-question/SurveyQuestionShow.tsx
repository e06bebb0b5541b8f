import { EntityShow } from "../../frame/EntityShow.tsx";
import { FieldGroup } from "../../frame/FieldGroup.tsx";

export function SurveyQuestionShow() {
  return (
    <EntityShow>
      <FieldGroup title="What was asked" sources={["surveyId", "position", "code", "text", "askedOf"]} />
      <FieldGroup title="What was answered" sources={["base", "several", "weighted", "answers", "note"]} />
      <FieldGroup title="The measure that it is a reading of" sources={["measureId", "period"]} />
    </EntityShow>
  );
}
