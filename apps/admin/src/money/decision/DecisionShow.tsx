import { EntityShow } from "../../frame/EntityShow.tsx";
import { FieldGroup } from "../../frame/FieldGroup.tsx";

export function DecisionShow() {
  return (
    <EntityShow>
      <FieldGroup title="The decision" sources={["approvedOn", "summary", "tags"]} />
      <FieldGroup title="Money by kind" sources={["lines"]} />
      <FieldGroup title="What it serves" sources={["planId", "projectIds"]} />
    </EntityShow>
  );
}
