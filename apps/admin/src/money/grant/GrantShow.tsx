import { EntityShow } from "../../frame/EntityShow.tsx";
import { FieldGroup } from "../../frame/FieldGroup.tsx";

export function GrantShow() {
  return (
    <EntityShow>
      <FieldGroup
        title="The grant"
        sources={[
          "partnerId",
          "kind",
          "financialYear",
          "awardedOn",
          "amount",
          "paid",
          "purpose",
          "conditions",
        ]}
      />
      <FieldGroup title="What it serves" sources={["projectId", "priorityIds", "fundId", "decisionId"]} />
    </EntityShow>
  );
}
