import { EntityShow } from "../../frame/EntityShow.tsx";
import { FieldGroup } from "../../frame/FieldGroup.tsx";

export function RiskShow() {
  return (
    <EntityShow>
      <FieldGroup title="What could happen" sources={["projectId", "title", "likelihood", "impact"]} />
      <FieldGroup
        title="What is done about it"
        sources={["mitigation", "ownerId", "reviewedOn", "closedOn"]}
      />
    </EntityShow>
  );
}
