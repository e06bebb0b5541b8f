import { EntityShow } from "../../frame/EntityShow.tsx";
import { FieldGroup } from "../../frame/FieldGroup.tsx";

export function SavingShow() {
  return (
    <EntityShow>
      <FieldGroup
        title="The saving"
        sources={["financialYear", "target", "forecast", "delivered", "evidence", "cashable", "recurrent"]}
      />
      <FieldGroup
        title="What it is of"
        sources={["projectId", "holder", "revenueCapital", "fundId", "subjective", "department", "objective"]}
      />
    </EntityShow>
  );
}
