import { EntityShow } from "../../frame/EntityShow.tsx";
import { FieldGroup } from "../../frame/FieldGroup.tsx";

export function PolicingBodyShow() {
  return (
    <EntityShow>
      <FieldGroup
        title="Who it is"
        sources={["name", "area", "forceName", "panelName", "nation", "hostDeadlineDays", "synthetic"]}
      />
      <FieldGroup title="For readers" sources={["spendingBasis", "performanceLinks", "about"]} />
    </EntityShow>
  );
}
