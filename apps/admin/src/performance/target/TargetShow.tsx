import { EntityShow } from "../../frame/EntityShow.tsx";
import { FieldGroup } from "../../frame/FieldGroup.tsx";

export function TargetShow() {
  return (
    <EntityShow>
      <FieldGroup
        title="The target"
        sources={["measureId", "financialYear", "value", "amberLimit", "asWritten", "agreedBy"]}
      />
    </EntityShow>
  );
}
