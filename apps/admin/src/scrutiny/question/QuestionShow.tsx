import { EntityShow } from "../../frame/EntityShow.tsx";
import { FieldGroup } from "../../frame/FieldGroup.tsx";

export function QuestionShow() {
  return (
    <EntityShow>
      <FieldGroup
        title="What was asked"
        sources={["meetingId", "position", "kind", "askedBy", "topic", "text"]}
      />
      <FieldGroup title="The answer" sources={["answer", "answeredOn"]} />
    </EntityShow>
  );
}
