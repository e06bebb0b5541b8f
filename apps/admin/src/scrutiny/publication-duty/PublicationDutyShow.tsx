import { EntityShow } from "../../frame/EntityShow.tsx";
import { FieldGroup } from "../../frame/FieldGroup.tsx";

export function PublicationDutyShow() {
  return (
    <EntityShow>
      <FieldGroup title="What must be published" sources={["provision", "cadence"]} />
      <FieldGroup
        title="What was published last"
        sources={["coversTo", "lastPublishedOn", "nextDue", "overdue"]}
      />
      <FieldGroup title="Where it is" sources={["shownOn", "location", "note"]} />
    </EntityShow>
  );
}
