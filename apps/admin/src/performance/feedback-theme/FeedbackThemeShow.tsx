import { EntityShow } from "../../frame/EntityShow.tsx";
import { FieldGroup } from "../../frame/FieldGroup.tsx";

export function FeedbackThemeShow() {
  return (
    <EntityShow>
      <FieldGroup title="What was said" sources={["summary", "said", "of"]} />
      <FieldGroup title="How it was heard" sources={["heardThrough", "surveyId", "heardFrom", "heardTo"]} />
      <FieldGroup title="In the plan" sources={["planId", "priorityId"]} />
    </EntityShow>
  );
}
