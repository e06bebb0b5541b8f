import { EntityShow } from "../../frame/EntityShow.tsx";
import { FieldGroup } from "../../frame/FieldGroup.tsx";

export function StatusUpdateShow() {
  return (
    <EntityShow>
      <FieldGroup title="The update" sources={["projectId", "positionDate", "reportedBy", "narrative"]} />
      <FieldGroup
        title="How it stands"
        sources={["schemeId", "colour", "percent", "forecastEnd", "helpNeeded"]}
      />
      <FieldGroup title="The round it answers" sources={["roundId", "receivedOn", "enteredFor"]} />
    </EntityShow>
  );
}
