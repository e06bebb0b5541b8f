import { EntityShow } from "../../frame/EntityShow.tsx";
import { FieldGroup } from "../../frame/FieldGroup.tsx";

export function QuestionShow() {
  return (
    <EntityShow>
      <FieldGroup
        title="What was asked"
        sources={["meetingId", "position", "kind", "askedBy", "askedFor", "topic", "text"]}
      />
      <FieldGroup title="The answer" sources={["answerState", "dueBy", "answer", "answeredOn"]} />
    </EntityShow>
  );
}
