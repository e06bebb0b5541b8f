import { EntityShow } from "../../frame/EntityShow.tsx";
import { FieldGroup } from "../../frame/FieldGroup.tsx";

export function RecommendationShow() {
  return (
    <EntityShow>
      <FieldGroup
        title="What is recommended"
        sources={["meetingId", "position", "madeBy", "madeTo", "text"]}
      />
      <FieldGroup
        title="The response"
        sources={["answerState", "dueBy", "outcome", "response", "respondedOn"]}
      />
    </EntityShow>
  );
}
