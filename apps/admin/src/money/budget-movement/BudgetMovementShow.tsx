import { EntityShow } from "../../frame/EntityShow.tsx";
import { FieldGroup } from "../../frame/FieldGroup.tsx";

export function BudgetMovementShow() {
  return (
    <EntityShow>
      <FieldGroup title="State" sources={["approvedBy", "approvedOn"]} />
      <FieldGroup title="What moves" sources={["financialYear", "kind", "lines", "fromPeriod"]} />
      <FieldGroup title="Why" sources={["reason", "fundId", "decisionId"]} />
    </EntityShow>
  );
}
