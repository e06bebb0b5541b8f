import { EntityShow } from "../../frame/EntityShow.tsx";
import { FieldGroup } from "../../frame/FieldGroup.tsx";
import { LineMovements } from "./LineMovements.tsx";

export function BudgetLineShow() {
  return (
    <EntityShow related={<LineMovements />}>
      <FieldGroup
        title="The budget"
        sources={["financialYear", "code", "original", "revised", "forecast", "profile", "commentary"]}
      />
      <FieldGroup
        title="What it is for"
        sources={["projectId", "holder", "revenueCapital", "fundId", "subjective", "department", "objective"]}
      />
    </EntityShow>
  );
}
