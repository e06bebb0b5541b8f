import { EntityShow } from "../../frame/EntityShow.tsx";
import { FieldGroup } from "../../frame/FieldGroup.tsx";

export function RebaselineShow() {
  return (
    <EntityShow>
      <FieldGroup title="What is measured against" sources={["projectId", "fromEnd", "toEnd", "reason"]} />
      <FieldGroup title="Who approved it" sources={["approvedBy", "approvedOn"]} />
    </EntityShow>
  );
}
