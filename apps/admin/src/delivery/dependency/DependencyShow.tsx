import { EntityShow } from "../../frame/EntityShow.tsx";
import { FieldGroup } from "../../frame/FieldGroup.tsx";

export function DependencyShow() {
  return (
    <EntityShow>
      <FieldGroup title="What is waited for" sources={["title", "fromProjectId", "fromMilestoneId"]} />
      <FieldGroup title="What waits" sources={["toProjectId", "toMilestoneId"]} />
      <FieldGroup title="How" sources={["kind", "lagDays", "note"]} />
    </EntityShow>
  );
}
