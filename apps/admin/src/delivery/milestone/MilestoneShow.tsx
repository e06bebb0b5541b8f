import { EntityShow } from "../../frame/EntityShow.tsx";
import { FieldGroup } from "../../frame/FieldGroup.tsx";

export function MilestoneShow() {
  return (
    <EntityShow>
      <FieldGroup title="What is to be reached" sources={["projectId", "title", "note"]} />
      <FieldGroup
        title="When"
        sources={["baselineDate", "forecastDate", "reachedOn", "deadline", "scheduleTask"]}
      />
    </EntityShow>
  );
}
