import { EntityShow } from "../../frame/EntityShow.tsx";
import { FieldGroup } from "../../frame/FieldGroup.tsx";

export function ReadingShow() {
  return (
    <EntityShow>
      <FieldGroup
        title="The reading"
        sources={["measureId", "period", "area", "localAreaId", "value", "count", "of", "status", "note"]}
      />
    </EntityShow>
  );
}
